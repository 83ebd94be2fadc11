"""What rests on a change, and so is to be reviewed: what is measured, tested, assumed, answered or led to."""

from pathlib import Path

import pytest

from effektlang.comparing.compare import compare
from effektlang.comparing.resting import resting
from tests.plans import document
from tests.test_files import saved

PLAN = """\
plan: P
problem q: Oro
  mäts med: i
aktivitet a: Samtal
  svarar mot: q
  leder till: p, e
prestation p: Patienter som fått samtal
  leder till: e
    antagande: tid
effekt e: Lugnare nätter
  mäts med: i
  leder till: f
    antagande: tid
effekt f: Färre besök
  för: s
  mäts med: i
indikator i: Andel lugna
  målvärde 2028: 80
indikator k: Klagomål
  målvärde 2028: 1
intressent s: Sjuka
intressent t: Anhöriga
antagande tid: Det finns tid
  status: oprövat
  gäller: e → f
antagande ro: Det finns ro
  gäller: a → e, e → f
  prövas med: i
"""


def rests(*edits: tuple[str, str]) -> list[str]:
    """What rests on what the edits change, by how it is named."""
    after = PLAN
    for old, new in edits:
        assert old in after
        after = after.replace(old, new)
    found = resting(compare(document(PLAN).model, document(after).model))
    assert [one for one in found if len(set(map(id, one.reasons))) < len(one.reasons)] == []
    return [one.place.id for one in found]


@pytest.mark.parametrize(
    ("edits", "places"),
    [
        ((("2028: 80", "2028: 70"),), ["e", "f", "ro"]),
        ((("Andel lugna", "Antal lugna"),), ["q", "e", "f", "ro"]),
        ((("status: oprövat", "status: håller inte"),), ["p → e", "e → f"]),
        ((("Det finns ro", "Det finns lugn och ro"),), ["a → e", "e → f"]),
        ((("q: Oro", "q: Oro om natten"),), ["a"]),
        ((("Färre besök", "Färre sena besök"),), ["i", "e → f"]),
        ((("    antagande: tid\neffekt e", "    antagande: Annat\neffekt e"),), ["p → e"]),
        ((("a: Samtal", "a: Möten"),), ["a → p", "a → e"]),
        ((("p: Patienter", "p: Alla patienter"),), ["a → p", "p → e"]),
        ((("för: s", "för: t"),), ["i", "e → f"]),
        ((("2028: 80", "2028: 80\n  utfall 2025: 3"),), []),
        ((("2028: 1", "2028: 2"),), []),
        ((("    antagande: tid\neffekt e", "    antagande: tid\n    evidens: stark\neffekt e"),), []),
        (
            (
                ("indikator k", "indikator ny: Helt annat\nindikator k"),
                ("för: s\n  mäts med: i", "för: s\n  mäts med: i, ny"),
            ),
            [],
        ),
        ((("plan: P", "plan: Q"),), []),
        ((("f: Färre", "f: Färre"),), []),
    ],
)
def test_what_rests_on_a_change_is_found(edits: tuple[tuple[str, str], ...], places: list[str]) -> None:
    assert rests(*edits) == places


@pytest.mark.parametrize(
    ("edits", "places"),
    [
        (
            (
                ("indikator i: Andel lugna\n  målvärde 2028: 80\n", ""),
                ("  mäts med: i\n", ""),
                ("  prövas med: i\n", ""),
            ),
            ["q", "e", "f", "ro"],
        ),
        (
            (("antagande tid: Det finns tid\n  status: oprövat\n  gäller: e → f\n", ""), ("    antagande: tid\n", "")),
            ["p → e", "e → f"],
        ),
        (
            (
                ("antagande tid: Det finns tid\n  status: oprövat\n  gäller: e → f\n", ""),
                ("    antagande: tid\n", ""),
                ("prestation p: Patienter som fått samtal\n  leder till: e\n", ""),
                ("till: p, e", "till: e"),
            ),
            ["e", "e → f"],
        ),
        ((("  leder till: f\n    antagande: tid\n", ""), ("  gäller: e → f\n", ""), ("a → e, e → f", "a → e")), ["f"]),
        ((("problem q: Oro\n  mäts med: i\n", ""), ("  svarar mot: q\n", "")), ["a"]),
    ],
    ids=["an indicator", "an assumption", "an assumption and a link that it was under", "a link", "a problem"],
)
def test_what_rested_on_what_is_gone_is_found_if_it_is_still_there(
    edits: tuple[tuple[str, str], ...], places: list[str]
) -> None:
    assert rests(*edits) == places


def test_what_has_another_id_now_is_found_by_it() -> None:
    edits = (
        ("indikator i: Andel lugna\n  målvärde 2028: 80\n", ""), ("  mäts med: i\n", ""), ("  prövas med: i\n", ""),
        ("effekt e:", "effekt lugn:"), ("till: p, e", "till: p, lugn"), ("leder till: e", "leder till: lugn"), ("e → f", "lugn → f"),
    )  # fmt: skip
    assert rests(*edits) == ["q", "lugn", "f", "ro"]
    assert rests(*edits[3:], ("2028: 80", "2028: 70")) == ["lugn", "f", "ro"]


def test_elements_of_other_plans_are_not_reviewed_here(tmp_path: Path) -> None:
    text = "plan: P\nbygger på r: region.eff\neffekt e: Lugn\n  leder till: r.ro\neffekt d: Ro\n  leder till: r.ro\n"
    plans = saved(
        tmp_path,
        region="plan: R\nslutmål ro: Ro\n",
        förra=text,
        nya=text.replace("effekt e: Lugn\n  leder till: r.ro\n", ""),
    )
    assert resting(compare(plans["förra"].model, plans["nya"].model)) == ()
