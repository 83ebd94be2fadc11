"""Where marks of what is to be reviewed, and their answers, are written in a plan."""

from datetime import date
from pathlib import Path

import pytest

from effektlang.comparing.compare import compare
from effektlang.document import Document
from effektlang.model.element import Review
from effektlang.quantities import Period
from effektlang.reviewing import marking
from effektlang.reviewing.lines import Below, below
from effektlang.reviewing.listing import named
from effektlang.reviewing.marking import Unsafe, answered, marked, unmarked, waiting
from effektlang.source import Source
from effektlang.workspace import Workspace
from tests.plans import document

DAY = date(2026, 5, 12)
MARK = "se över 2026-05-12: Effekten ”Lugn” heter nu ”Ro”."


def with_marks(before: Document, after: Document) -> str:
    return marked(after, unmarked(compare(before.model, after.model), after, DAY))


def marked_after(text: str, *edits: tuple[str, str]) -> str:
    """A plan with its marks, after some edits of it."""
    after = text
    for old, new in edits:
        assert old in after
        after = after.replace(old, new)
    return with_marks(document(text), document(after))


def answered_first(text: str, reason: str = "Det står kvar.") -> str:
    """A plan with an answer at the first place that waits for one."""
    plan = document(text)
    return answered(plan, waiting(plan.model)[0].place, reason, DAY)


@pytest.mark.parametrize(
    ("indicator", "written"),
    [
        ("indikator i: Oro", f"indikator i: Oro\n  {MARK}"),
        ("indikator i: Oro\n    enhet: %", f"indikator i: Oro\n    enhet: %\n    {MARK}"),
        (
            "indikator i: Oro\n      # Långt in\n  enhet: %\n",
            f"indikator i: Oro\n      # Långt in\n  enhet: %\n  {MARK}\n",
        ),
        ("indikator i: Oro\n\n \t\n   enhet: %\n", f"indikator i: Oro\n\n \t\n   enhet: %\n   {MARK}\n"),
        ("indikator i: Oro\n\nrisk r: R\n", f"indikator i: Oro\n  {MARK}\n\nrisk r: R\n"),
        ("  indikator i: Oro\n    enhet: %\n", f"  indikator i: Oro\n    enhet: %\n    {MARK}\n"),
    ],
    ids=[
        "alone",
        "without a last line break",
        "a comment first",
        "blank lines",
        "something after it",
        "far in by fault",
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_mark_stands_last_in_its_element_as_far_in_as_the_first_line(
    indicator: str, written: str, newline: str
) -> None:
    effect = "plan: P\neffekt e: Lugn\n  mäts med: i\n"
    text, after = (one.replace("\n", newline) for one in (effect + indicator, effect.replace("Lugn", "Ro") + written))
    assert marked_after(text, ("Lugn", "Ro")) == after


def test_marks_of_links_in_chains_stand_together_each_once_where_the_chains_lead() -> None:
    plan = "plan: P\naktivitet a: {}\naktivitet b: {}\neffekt d: {}\nkedja: a → d\nkedja: b → d\n"
    before, after = (document(plan.format(*titles)) for titles in (("Aa", "Bb", "Lugn"), ("Aaa", "Bbb", "Ro")))
    (place,) = unmarked(compare(before.model, after.model), after, DAY)
    assert [one.change for one in place.reviews] == [
        MARK.partition(": ")[2],
        "Aktiviteten ”Aa” heter nu ”Aaa”.",
        "Aktiviteten ”Bb” heter nu ”Bbb”.",
    ]
    lines = "".join(f"  se över 2026-05-12: {one.change}\n" for one in place.reviews)
    assert marked(after, [place]) == after.source.text.replace("Ro\n", f"Ro\n{lines}")


def test_a_mark_has_no_other_blanks_than_spaces() -> None:
    plan = "plan: P\neffekt e: Lugn\n  mäts med: i\nindikator i: Oro\n  målvärde 2028: 80\n  enhet: %\n"
    assert "från 80 % till 90 %." in marked_after(plan, ("2028: 80", "2028: 90"))


def test_a_mark_holds_the_day_and_the_change() -> None:
    plan = "plan: P\neffekt e: {}\n  mäts med: i\nindikator i: Oro\n"
    before, after = (document(plan.format(title)) for title in ("Lugn", "Ro"))
    (place,) = unmarked(compare(before.model, after.model), after, DAY)
    assert place.place == after.model.by_id["i"]
    assert place.reviews == (Review(Period("2026-05-12", DAY, DAY), MARK.partition(": ")[2]),)


def test_a_link_to_an_element_of_another_plan_is_marked_in_this_one(tmp_path: Path) -> None:
    (tmp_path / "region.eff").write_text("plan: R\nslutmål ro: Ro\n", encoding="utf-8")
    text = "plan: P\nbygger på region: region.eff\neffekt e: Lugn\nkedja: e → region.ro\n"
    versions = []
    for name, title in (("förra.eff", "Lugn"), ("nya.eff", "Ro")):
        (tmp_path / name).write_text(text.replace("Lugn", title), encoding="utf-8")
        versions.append(Workspace().open(tmp_path / name))
    assert with_marks(*versions) == text.replace("Lugn\n", f"Ro\n  {MARK}\n")


REVIEWED = """\
plan: P
  se över 2026-01-02: Allt.
effekt e: Lugn
  se över 2026-01-02: Ett.
    sett över 2026-02-03: Står kvar.
  beskrivning: Text.
  se över 2026-01-02: Två.
  se över 2026-01-02: Tre.
aktivitet a: Samtal
  leder till: e
    evidens: stark
    se över 2026-01-02: Fyra.
  leder till: e
    se över 2026-01-02: Fem.
kedja: a → e
"""
ANSWER = "sett över 2026-05-12: Det står kvar."


def test_an_answer_stands_below_each_change_at_a_place_that_waits_for_one() -> None:
    first = answered_first(REVIEWED)
    assert first == REVIEWED.replace("Allt.\n", f"Allt.\n    {ANSWER}\n")
    second = answered_first(first)
    assert second == first.replace("Två.\n", f"Två.\n    {ANSWER}\n").replace("Tre.\n", f"Tre.\n    {ANSWER}\n")
    assert answered_first(second) == second.replace("Fyra.\n", f"Fyra.\n      {ANSWER}\n").replace(
        "Fem.\n", f"Fem.\n      {ANSWER}\n"
    )


def test_a_reason_becomes_one_line_however_it_was_given() -> None:
    plan = "plan: P\n  se över 2026-01-02: Allt.\n"
    assert answered_first(plan, " Det  står\r\n\nkvar.\n") == f"{plan}    {ANSWER}\n"


def test_a_place_is_found_by_its_name_as_anyone_would_write_it() -> None:
    places = waiting(document(REVIEWED.replace("effekt e", "effekt på").replace("till: e", "till: på")).model)
    for name in ("på", " på ", "pa\u030a", "p\u00adå"):
        assert named(places, name) == places[1]
    for name in ("a → på", "a->på", " a --> pa\u030a ", "a=>på"):
        assert named(places, name) == places[2]
    assert named(places, "a") is None


@pytest.mark.parametrize("margin", ["", "      "], ids=["where it is a fault", "where it is part of a text"])
def test_lines_that_would_change_more_than_the_marks_are_not_written(
    monkeypatch: pytest.MonkeyPatch, margin: str
) -> None:
    def wrongly(source: Source, offset: int) -> Below:
        place = below(source, offset)
        return Below(place.offset, margin, place.line_break, place.is_after_break)

    plan = "plan: P\neffekt e: {}\n  mäts med: i\nindikator i: Oro\n  beskrivning: Text.\n"
    monkeypatch.setattr(marking, "below", wrongly)
    with pytest.raises(Unsafe):
        marked_after(plan.format("Lugn"), ("Lugn", "Ro"))
