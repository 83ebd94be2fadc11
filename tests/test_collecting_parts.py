"""The parts of taking in answers: how sheets are put together, and how lines are put into a file."""

import pytest

from effektlang.collecting import given_faults, sheet_faults
from effektlang.collecting.changes import Inserting
from effektlang.collecting.filled import Entry, Filled, NotASheet, filled
from effektlang.collecting.given import Given
from effektlang.collecting.merging import merged
from effektlang.collecting.remarks import Remark, Remarks
from effektlang.followup.keys import parts_of
from effektlang.source import Source
from effektlang.syntax.ast import Placed, Property
from tests.plans import document


def answer(file: str, key: str, value: str) -> Given:
    entry = Entry(key, value, "rad 1")
    return Given(parts_of(key), value, Filled(file, {}, (entry,)), entry)


def values(*given: Given) -> list[tuple[str, object]]:
    """The answers that are left, by file, when nothing contradicts."""
    remarks = Remarks()
    found: list[tuple[str, object]] = [(one.file.name, one.value) for one in merged(given, remarks)]
    assert remarks.made == []
    return found


def test_an_answer_that_several_give_is_taken_once() -> None:
    assert values(
        answer("a", "effect/e/assessment", "ja"),
        answer("b", "effect/e/assessment", "ja"),
        answer("b", "effect/f/assessment", "nej"),
    ) == [("a", "ja"), ("b", "nej")]


def test_what_each_may_say_for_themselves_is_kept_side_by_side_but_not_twice() -> None:
    assert values(
        answer("a", "summary", "Bra."), answer("b", "summary", "Bättre."), answer("c", "summary", "Bra.")
    ) == [("a", "Bra."), ("b", "Bättre.")]
    assert values(answer("a", "stakeholder/s/voice", "Ja."), answer("b", "stakeholder/s/voice", "Nej.")) == [
        ("a", "Ja."),
        ("b", "Nej."),
    ]


def test_rows_of_different_files_are_different_rows() -> None:
    given = (
        answer("a", "deviation/1/what", "Juli"),
        answer("a", "deviation/1/cause", "Semester"),
        answer("b", "deviation/1/what", "Augusti"),
        answer("b", "lesson/1/what", "Ring"),
        answer("a", "deviation/2/what", "Maj"),
    )
    rows = [
        (kind, number, value)
        for kind, number, _, value in ((*one.parts, one.value) for one in merged(given, Remarks()))
    ]
    numbers = [number for _, number, _ in rows]
    assert [value for _, _, value in rows] == ["Juli", "Semester", "Augusti", "Ring", "Maj"]
    assert numbers[0] == numbers[1]
    assert len(set(numbers)) == 4


def test_each_of_those_who_contradict_each_other_is_told_what_another_said() -> None:
    key = "effect/e/assessment"
    remarks = Remarks()
    given = [answer(file, key, value) for file, value in (("a", "ja"), ("b", "nej"), ("c", "ja"), ("d", "delvis"))]
    assert merged(given, remarks) == ()
    assert [(one.fault, one.file, one.arguments) for one in remarks.made] == [
        (sheet_faults.TWO_ANSWERS, "a", {"first": "nej", "file": "b", "second": "ja"}),
        (sheet_faults.TWO_ANSWERS, "b", {"first": "ja", "file": "a", "second": "nej"}),
        (sheet_faults.TWO_ANSWERS, "d", {"first": "ja", "file": "a", "second": "delvis"}),
    ]


def test_a_sheet_is_what_it_says_of_itself_and_the_answers_that_say_something() -> None:
    pairs = [
        Entry("sheet/occasion", " år-1 ", "A1"),
        Entry("summary", "  Det går framåt. \n", "B2"),
        Entry("world", "  ", "B3"),
    ]
    sheet = filled("svar.md", pairs)
    assert sheet == Filled("svar.md", {"sheet/occasion": "år-1"}, (Entry("summary", "Det går framåt.", "B2"),))
    assert (sheet.said("occasion"), sheet.said("fingerprint")) == ("år-1", "")
    for no_sheet in ([], [*pairs, Entry("dialog/mål/1", "x", "C1")]):
        with pytest.raises(NotASheet):
            filled("svar.md", no_sheet)


def test_a_remark_keeps_the_answer_only_if_it_cannot_be_written() -> None:
    remarks = Remarks()
    one = answer("svar.md", "summary", "x")
    remarks.on_file("plan.eff", sheet_faults.TWO_ANSWERS, first="a")
    remarks.on_file(one.file, sheet_faults.TWO_ANSWERS)
    remarks.on(one.file, one.entry, given_faults.NOT_A_NUMBER, value="x")
    assert remarks.made[:2] == [
        Remark(sheet_faults.TWO_ANSWERS, "plan.eff", "", {"first": "a"}),
        Remark(sheet_faults.TWO_ANSWERS, "svar.md", ""),
    ]
    assert remarks.lost == (Remark(given_faults.NOT_A_NUMBER, "svar.md", "rad 1", {"value": "x"}, one.entry),)


TEXT = "plan: P\nindikator i: I\n    utfall 2025 :   # inget än\n      kvinnor: 3\n    enhet: %\nrisk r: R"


def inserting(text: str = TEXT) -> tuple[Inserting, Placed, Property]:
    """What puts lines into a plan, its second declaration and the first property of that."""
    placed = document(text).file.declarations[1]
    return Inserting(Source("plan.eff", text)), placed, placed.declaration.properties[0]


def test_lines_are_put_behind_inside_and_last_with_the_margin_of_those_around() -> None:
    into, placed, item = inserting()
    into.value_of(placed, item, "4")
    into.into_property(placed, item, ["män: 5"])
    into.last_in(placed, ["frekvens: år", "beskrivning:", "  Ett.\n\n  Två."])
    changed = into.change()
    assert (changed.path, changed.before) == ("plan.eff", TEXT)
    assert changed.after == (
        "plan: P\nindikator i: I\n    utfall 2025 : 4   # inget än\n      kvinnor: 3\n      män: 5\n    enhet: %\n"
        "    frekvens: år\n    beskrivning:\n      Ett.\n\n      Två.\nrisk r: R"
    )


def test_lines_after_a_property_come_after_all_that_belongs_to_it() -> None:
    into, placed, item = inserting()
    into.after_property(placed, item, ["utfall 2026: 5"])
    assert into.change().after == TEXT.replace("kvinnor: 3\n", "kvinnor: 3\n    utfall 2026: 5\n")
    assert "+    utfall 2026: 5\n" in into.change().difference


@pytest.mark.parametrize(
    ("end", "newline", "gap"), [("", "\n", "\n\n"), ("\n", "\n", "\n"), ("\r\n", "\r\n", "\r\n"), ("\r", "\r", "\r")]
)
def test_what_comes_at_the_end_of_a_file_has_a_blank_line_above(end: str, newline: str, gap: str) -> None:
    text = f"plan: P{newline}risk r: R{end}"
    into = Inserting(Source("plan.eff", text))
    into.at_the_end("risk s: S\n  ansvarig: a\n")
    assert into.change().after == f"{text}{gap}risk s: S{newline}  ansvarig: a{newline}"
