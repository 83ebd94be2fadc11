"""How links that are stated in several places, or in part, become one list of links."""

from pathlib import Path

import pytest

from effektlang.model.chain import LinkAssumption
from effektlang.model.resolve.name_faults import FIRST_HERE
from tests.plans import document, faults
from tests.test_files import saved

ELEMENTS = "aktivitet a: A\nprestation p: P\neffekt e: E\neffekt f: F\nslutmål g: G\n"


def ends(text: str) -> list[tuple[str, str]]:
    return [(link.source, link.target) for link in document(text).model.links]


def test_links_come_in_the_order_of_the_elements_and_their_kinds() -> None:
    assert ends(f"kedja: e → f\nkedja: a → p\n{ELEMENTS}") == [("a", "p"), ("e", "f")]
    text = "effekt e: E\n  verkar tillbaka på: f\n  motverkar: f\n  bidrar till: f\n  leder till: f\neffekt f: F\n"
    kinds = [link.kind for link in document(text).model.links]
    assert kinds == ["leads_to", "contributes_to", "counteracts", "feeds_back_to"]


def test_links_from_another_plan_come_last(tmp_path: Path) -> None:
    plans = saved(
        tmp_path,
        region="plan: R\naktivitet x: X\naktivitet y: Y\n",
        plan=f"plan: P\nbygger på r: region.eff\nkedja: r.y → e\nkedja: a → p\nkedja: r.x → e\n{ELEMENTS}",
    )
    links = [(link.source, link.target) for link in plans["plan"].model.links]
    assert links == [("a", "p"), ("r.y", "e"), ("r.x", "e")]


def test_a_line_or_an_element_that_says_nothing_hides_no_link() -> None:
    assert ends("effekt e: E\n  leder till:\n  bidrar till: g\nslutmål g: G\n") == [("e", "g")]
    assert ends(f"{ELEMENTS}kedja: okänd → e → f\n") == [("e", "f")]


@pytest.mark.parametrize("name", ["x", "okänd"])
def test_what_cannot_stand_in_a_chain_is_pointed_out_wherever_the_chain_stands(name: str) -> None:
    text = f"intressent x: X\neffekt e: E\neffekt f: F\nkedja: e → {name} → f\n"
    assert [where for _, where in faults(text)] == [name]


def test_each_time_a_link_is_stated_again_the_first_is_shown() -> None:
    plan = document("effekt g: G\n" + "effekt e: E\n  leder till: f\n  leder till: f\n  leder till: f\neffekt f: F\n")
    again = [one for one in plan.faults if one.fault.code == "N013"]
    assert [one.place.source.position(one.place.start).line for one in again] == [4, 5]
    for one in again:
        _, first = one.labels
        assert (first.source.position(first.start).line, first.text) == (3, FIRST_HERE)


def test_what_one_line_says_of_a_link_is_kept_once_and_what_two_say_side_by_side() -> None:
    text = (
        "effekt e: E\n  leder till: f, f\n    antagande: Ett\n    underlag: Rapporten\n"
        "  leder till: f\n    underlag: Enkäten\neffekt f: F\n"
    )
    (link,) = document(text).model.links
    assert link.assumptions == (LinkAssumption("Ett"),)
    assert link.sources == ("Rapporten", "Enkäten")


def test_only_the_words_that_contradict_are_pointed_out() -> None:
    text = (
        "effekt g: G\neffekt e: E\n  leder till: f\n    evidens: stark\n    mekanism: Så\n"
        "  leder till: f\n    antagande: Ett\n    mekanism: Annars\n    evidens: stark\neffekt f: F\n"
    )
    assert faults(text) == [("N013", "f"), ("N014", "mekanism")]


@pytest.mark.parametrize(
    ("written", "assumption"),
    [
        ("h", LinkAssumption("Det håller", "h")),
        ("f", LinkAssumption("f")),
        ("Det håller", LinkAssumption("Det håller")),
    ],
)
def test_an_assumption_is_a_declared_one_only_if_it_is_the_id_of_one(written: str, assumption: LinkAssumption) -> None:
    text = f"effekt e: E\n  leder till: f\n    antagande: {written}\neffekt f: F\nantagande h: Det håller\n"
    (link,) = document(text).model.links
    assert link.assumptions == (assumption,)
