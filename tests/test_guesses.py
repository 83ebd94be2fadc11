"""What is misspelt is answered with the nearest word that could stand there, and only where one is near."""

import pytest

from effektlang.diagnostics import Diagnostic
from effektlang.report.finding import message, way_out
from effektlang.text import LANGUAGES
from tests.plans import carried_out, document

GUESSED = {
    "efekt e: E\n": ("S011", "effekt"),
    "indicater i: I\n": ("S011", "indicator"),
    "målgrup i: I\n  roll: berörd\n": ("S011", "intressent"),
    "nyckeltl m: M\n  enhet: %\n": ("S011", "indikator"),
    "effekt e: E\n  sikkt: kort\n": ("S014", "sikt"),
    "effect e: E\n  time fram: short\n": ("S014", "time frame"),
    "effekt e: E\n  leder til: f\neffekt f: F\n": ("S014", "leder till"),
    "effekt e: E\n  leder till: f\n    antagnde: A\neffekt f: F\n": ("S014", "antagande"),
    "indikator m: M\n  målvärde: 3\n    framtgaet med: i\nintressent i: I\n": ("S014", "framtaget med"),
    "effekt e: E\n  sikt: kotr\n": ("V006", "kort"),
    "indikator m: M\n  frekvens: vartanat år\n": ("V006", "vartannat år"),
    "effekt e: E\n  leder till: tryga\neffekt trygga: T\n": ("N001", "trygga"),
    "plan: P\n  ägare: nämden\nintressent nämnden: Nämnden\n": ("N002", "nämnden"),
    "indikator m: M\n  skala: nej, delvis, ja\n  utfall 2025: delviss\n": ("V013", "delvis"),
}

NOT_GUESSED = {
    "xyzzy e: E\n  sikt: kort\n": "S011",
    "effekt e: E\n  xyzzy: kort\n": "S014",
    "effekt e: E\n  målvärd: 3\n": "S014",
    "effekt e: E\n  sikt: xyzzy\n": "V006",
    "effekt e: E\n  leder till: xyzzy\n": "N001",
    "indikator m: M\n  skala: nej, ja\n  utfall 2025: kanske\n": "V013",
}


@pytest.mark.parametrize(("text", "expected"), GUESSED.items())
def test_misspelt_word_is_answered_with_the_nearest(text: str, expected: tuple[str, str]) -> None:
    code, word = expected
    (found,) = (one for one in document(text).faults if one.fault.code == code)
    for language in LANGUAGES:
        assert word in message(found, language)
    for fix in found.fixes:
        assert fix.edits[0].replacement.strip('"') == word or code == "N002"
        assert code not in [one.fault.code for one in document(carried_out(text, fix)).faults]
        assert not fix.safe or code == "N002"


@pytest.mark.parametrize(("text", "code"), NOT_GUESSED.items())
def test_what_is_near_nothing_is_not_guessed_at(text: str, code: str) -> None:
    (found,) = (one for one in document(text).faults if one.fault.code == code)
    assert not [fix for fix in found.fixes if not fix.safe]
    assert "Menar ni" not in message(found, "sv")
    assert "Do you mean" not in message(found, "en")


def test_where_nothing_is_near_the_way_out_tells_what_fits() -> None:
    kind = faulty("xyzzy e: E\n  sikt: kort\n", "S011")
    assert way_out(kind, "sv").startswith("Byt ut ordet. Här passar: plan, slutmål, ")
    assert way_out(kind, "en").endswith(", chain, follows up and answer about.")
    word = faulty("risk r: R\n  xyzzy: kort\n", "S014")
    assert "Här passar: beskrivning, hotar, sannolikhet, konsekvens, hantering, " in way_out(word, "sv")


def test_a_word_of_other_elements_is_answered_with_those_that_fit() -> None:
    word = faulty("risk r: R\n  åtgärd: Se över schemat\n", "S016")
    assert ". Här passar: beskrivning, hotar, sannolikhet, konsekvens, hantering, " in way_out(word, "sv")


def test_where_a_word_is_near_the_others_are_not_told() -> None:
    kind = faulty("efekt e: E\n", "S011")
    assert way_out(kind, "sv") == "Byt ut ordet."


def faulty(text: str, code: str) -> Diagnostic:
    """The only fault of a plan that has a code."""
    (found,) = (one for one in document(text).faults if one.fault.code == code)
    return found
