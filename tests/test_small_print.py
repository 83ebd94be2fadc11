"""The small print of the language: heads, ids, text, repeats and where lines belong."""

import pytest

from effektlang.document import Document
from effektlang.model.chain import Effect
from effektlang.model.measurement import Indicator
from effektlang.text import Text
from tests.plans import document, faults, pointed_out

IDS = {
    "effekt trygga: T": "trygga",
    "effekt Trygga-2_b: T": "Trygga-2_b",
    "effekt 3: T": "3",
    "effekt 1.2: T": "1.2",
    "effekt éåäö: T": "éåäö",
    "effekt 希望: T": "希望",
    "effekt effekt: T": "effekt",
    "effekt risk: T": "risk",
    "effekt sikt: T": "sikt",
    "effekt mål: T": "mål",
    "effekt: Fler når målen": "fler-når-målen",
    "effekt: 50 % fler, på 3 år!": "50-fler-på-3-år",
    "EFFEKT  trygga : T": "trygga",
}

BAD_IDS = {
    "effekt trygga äldre: T": "trygga-äldre",
    "effekt trygga!: T": "trygga",
    "effekt trygga-: T": "trygga",
    "effekt (trygga): T": "trygga",
}

TITLES = {
    "effekt x: Med kolon: och mer": "Med kolon: och mer",
    'effekt x: "Citat" och, komma': '"Citat" och, komma',
    "effekt x: https://example.org/a:b": "https://example.org/a:b",
    "effekt x: Nummer \\# 3 # kommentar": "Nummer # 3",
    "effekt x:   Många   mellanslag  ": "Många mellanslag",
    "effekt x:\n  På nästa rad": "På nästa rad",
    "effekt x: På\n  två rader": "På två rader",
    "effekt x: På\n\n  # med kommentar\n  två rader\n  sikt: kort": "På två rader",
}

TEXTS = {
    "beskrivning: En rad": "En rad",
    "beskrivning:\n    En rad\n    till": "En rad till",
    "beskrivning: Ett\n\n    Två": "Ett\n\nTvå",
    "beskrivning: Ett\n    # kommentar\n    Två": "Ett Två",
    "beskrivning: Ett\n        Två\n      Tre": "Ett Två Tre",
    "beskrivning: Lista:\n    - ett\n    • två": "Lista:\n- ett\n• två",
    "beskrivning: Kvoten 3:1 gäller\n    klockan 14:30 alla dagar": "Kvoten 3:1 gäller klockan 14:30 alla dagar",
    "beskrivning: Okända ord: går bra\n    också: här": "Okända ord: går bra också: här",
}

REPEATED = {
    "effekt e: E\n  för: i\n  för: j\n  för: i, j\nintressent i: I\nintressent j: J\n": [],
    "effekt e: E\n  underlag: Ett\n  underlag: Två\n  länk: a\n  länk: b\n": [],
    "effekt e: E\n  nyttotyp: kvalitet\n  nyttotyp: miljö\n": [],
    "indikator m: M\n  utfall 2024: 1\n  utfall 2025: 2\n  utfall: 3\n": [],
    "indikator m: M\n  analys 2024: A\n  analys 2024: B\n": [],
    "effekt e: E\n  sikt: kort\n  sikt: lång\n": [("N015", "sikt")],
    "effekt e: E\n  sikt: kort\n  time frame: long\n": [("N015", "time frame")],
    "indikator m: M\n  utfall 2024: 1\n  utfall 2024: 2\n": [("N015", "utfall")],
    "indikator m: M\n  utfall T1 2024: 1\n  utfall 2024-T1: 2\n": [("N015", "utfall")],
    "plan: P\n  syfte: Ett\n  syfte: Två\n": [("N015", "syfte")],
}

MISPLACED = {
    "effekt e: E\n  indikator m: M\n    enhet: %\n": ([("S006", "indikator")], ["e", "m"]),
    "effekt e: E\n  väntas: 2026\n    indikator m: M\n": ([("S006", "indikator")], ["e", "m"]),
    "effekt e: E\n  effekt f: F\n    effekt g: G\n": ([("S006", "effekt"), ("S006", "effekt")], ["e", "f", "g"]),
    "effekt e: E\nväntas: 2026\n  sikt: kort\n": ([("S004", "väntas: 2026")], ["e"]),
    "effekt e: E\n    sikt: kort\n  väntas: 2026\n": ([("S005", "  ")], ["e"]),
    "effekt e: E\n  väntas: 2026\n    sikt: kort\n": ([("S010", "sikt")], ["e"]),
    "effekt e: E\n  beskrivning: Text\n    sikt: kort\n": ([("S008", "sikt")], ["e"]),
    "effekt e: E\n  beskrivning: Text\nsom fortsätter\n": ([("S004", "som fortsätter")], ["e"]),
    "effekt e: E\n\n\nsikt: kort\n": ([("S004", "sikt: kort")], ["e"]),
    "effekt e: E\n  väntas: 2026\n  utan kolon\n    mer\n": ([("S007", "utan kolon")], ["e"]),
}


def the_effect(plan: Document) -> Effect:
    """The only effect of a plan."""
    (effect,) = plan.model.of(Effect)
    return effect


@pytest.mark.parametrize(("line", "id_"), IDS.items())
def test_id_is_a_word_or_made_of_the_title(line: str, id_: str) -> None:
    assert faults(f"{line}\n") == []
    assert the_effect(document(f"{line}\n")).id == id_


@pytest.mark.parametrize(("line", "id_"), BAD_IDS.items())
def test_id_with_other_characters_is_answered_with_one_that_can_be(line: str, id_: str) -> None:
    assert [code for code, _ in faults(f"{line}\n")] == ["S018"]
    assert the_effect(document(f"{line}\n")).id == id_


@pytest.mark.parametrize("line", ["effekt: ?", "effekt: …", "effekt:", "effekt"])
def test_element_without_letters_is_asked_for_its_title(line: str) -> None:
    assert [code for code, _ in pointed_out(document(f"plan: P\n{line}\n").faults)] in (
        ["S017"],
        ["S004", "S007"],
        ["S004"],
    )
    assert list(document(f"plan: P\n{line}\n").model.of(Effect)) == []


@pytest.mark.parametrize(("lines", "title"), TITLES.items())
def test_title_is_all_behind_the_first_colon(lines: str, title: str) -> None:
    assert faults(f"{lines}\n") == []
    assert the_effect(document(f"{lines}\n")).title == title


@pytest.mark.parametrize(("lines", "text"), TEXTS.items())
def test_text_is_all_that_stands_deeper(lines: str, text: str) -> None:
    plan = f"effekt x: X\n  {lines}\n  sikt: kort\n"
    assert faults(plan) == []
    assert (the_effect(document(plan)).description, the_effect(document(plan)).time_frame) == (text, "short")


@pytest.mark.parametrize(("text", "expected"), REPEATED.items())
def test_only_what_may_repeat_repeats(text: str, expected: list[tuple[str, str]]) -> None:
    assert faults(text) == expected
    for one in document(text).faults:
        if one.fault.code == "N015":
            assert one.labels[1].start < one.labels[0].start
            assert one.labels[1].text == Text("här står det första gången", "here it stands the first time")


def test_the_first_of_two_counts_and_repeated_references_add() -> None:
    text = "effekt e: E\n  sikt: kort\n  sikt: lång\n  för: i\n  för: j\nintressent i: I\nintressent j: J\n"
    assert (the_effect(document(text)).time_frame, the_effect(document(text)).for_whom) == ("short", ("i", "j"))


@pytest.mark.parametrize(("text", "expected"), MISPLACED.items())
def test_misplaced_line_is_asked_about_and_read_where_it_belongs(
    text: str, expected: tuple[list[tuple[str, str]], list[str]]
) -> None:
    assert (faults(text), [one.id for one in document(text).model.elements]) == expected


def test_lines_under_a_misplaced_element_are_its_own() -> None:
    plan = document("effekt e: E\n  indikator m: M\n    enhet: %\n  sikt: kort\n")
    (indicator,) = plan.model.of(Indicator)
    assert (indicator.unit, the_effect(plan).time_frame) == ("%", "short")


def test_lines_under_an_unknown_property_are_text_and_the_rest_is_read() -> None:
    text = "effekt e: E\n  hurdå: Så här\n    sikt: lång\n  sikt: kort\n"
    assert faults(text) == [("S014", "hurdå"), ("S008", "sikt")]
    assert the_effect(document(text)).time_frame == "short"


def test_word_of_the_language_with_the_wrong_owner_is_told_where_it_belongs() -> None:
    (found,) = (one for one in document("plan: P\neffekt e: E\n  basvärde: 3\n").faults)
    assert "indikator" in found.fault.message.say("sv", found.arguments)
    assert "indicator" in found.fault.message.say("en", found.arguments)
