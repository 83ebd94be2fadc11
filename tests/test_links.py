"""Links are gathered from wherever they are stated, one for each pair and kind, and remember where that was."""

import pytest

from effektlang.document import Document
from effektlang.model.chain import Link, LinkAssumption
from effektlang.model.learning import Subject
from effektlang.quantities import Duration
from tests.plans import document, faults

REST = "resurs r: R\naktivitet a: A\nprestation p: P\neffekt e: E\neffekt f: F\nslutmål g: G\n"

STATED = {
    "aktivitet a: A\n  leder till: p\nprestation p: P\n": [("a", "p", "leads_to")],
    "aktivitet a: A\n  använder: r\nresurs r: R\n": [("r", "a", "leads_to")],
    "effekt e: E\n  bidrar till: g, f\neffekt f: F\nslutmål g: G\n": [
        ("e", "g", "contributes_to"),
        ("e", "f", "contributes_to"),
    ],
    "effekt e: E\n  motverkar: f\n  verkar tillbaka på: f\neffekt f: F\n": [
        ("e", "f", "counteracts"),
        ("e", "f", "feeds_back_to"),
    ],
    f"{REST}kedja: a → p → e → g\n": [("a", "p", "leads_to"), ("p", "e", "leads_to"), ("e", "g", "contributes_to")],
    f"{REST}kedja: a → p\nkedja: r → a\n": [("r", "a", "leads_to"), ("a", "p", "leads_to")],
    f"chain: a -> p\n{REST}": [("a", "p", "leads_to")],
    "goal g: G\n  contributes to: h\ngoal h: H\n": [("g", "h", "contributes_to")],
}

TWICE = {
    "effekt e: E\n  leder till: f\n  leder till: f\neffekt f: F\n": "f",
    "effekt e: E\n  leder till: f, f\neffekt f: F\n": "f",
    "effekt e: E\n  leder till: f\neffekt f: F\nkedja: e → f\n": "f",
    "resurs r: R\n  leder till: a\naktivitet a: A\n  använder: r\n": "r",
    f"{REST}kedja: a → p\nkedja: r → a → p\n": "p",
}

FAULTY = {
    "effekt e: E\n  leder till: e\n": [("N012", "e")],
    f"kedja: e → e\n{REST}": [("N012", "e")],
    "kedja: e → x → f\nintressent x: X\neffekt e: E\neffekt f: F\n": [("N003", "x")],
    "kedja: x → f\nintressent x: X\neffekt f: F\n": [("N003", "x")],
    "kedja: e → ingen → f\neffekt e: E\neffekt f: F\n": [("N001", "ingen")],
    "effekt e: E\n  leder till: i\nindikator i: I\n": [("N003", "i")],
    'effekt e: E\n  leder till: "f"\neffekt f: F\n': [("V008", '"f"')],
    "effekt e: E\n  leder till: e → f\neffekt f: F\n": [("V008", "e → f")],
    "effekt e: E\n  ansvarig: e → f\neffekt f: F\n": [("V008", "e → f")],
    "risk r: R\n  hotar: e → f\neffekt e: E\neffekt f: F\n": [("N011", "e → f")],
    "risk r: R\n  hotar: e → okänd\neffekt e: E\n": [("N001", "okänd")],
}

QUALIFIED = """\
effekt e: E
  leder till: f, g
    antagande: Det regnar inte
    antagande: a1
    mekanism: Någon gör annorlunda
    evidens: stark
    tid till effekt: 6 månader
    underlag: Rapport 1
    undantag K005: Känt sedan länge
effekt f: F
effekt g: G
antagande a1: De vill
"""


def keys(plan: Document) -> list[tuple[str, str, str]]:
    """The links of a plan by what tells them apart."""
    return [link.key for link in plan.model.links]


@pytest.mark.parametrize(("text", "links"), STATED.items())
def test_links_are_read_wherever_they_are_stated(text: str, links: list[tuple[str, str, str]]) -> None:
    assert faults(text) == []
    assert sorted(keys(document(text))) == sorted(links)


@pytest.mark.parametrize(("text", "again"), TWICE.items())
def test_link_stated_twice_is_one_link_and_both_places_are_shown(text: str, again: str) -> None:
    assert faults(text) == [("N013", again)]
    plan = document(text)
    (found,) = (one for one in plan.faults if one.fault.code == "N013")
    here, first = found.labels
    assert first.start < here.start
    assert len(set(keys(plan))) == len(plan.model.links)
    assert max(map(len, plan.resolved.origins.links.values())) == 2


@pytest.mark.parametrize(("text", "expected"), FAULTY.items())
def test_link_that_cannot_be_is_asked_about_at_its_letters(text: str, expected: list[tuple[str, str]]) -> None:
    assert faults(text) == expected
    assert document(text).model.links == ()


def test_what_stands_under_a_link_holds_for_each_link_of_the_line() -> None:
    assert faults(QUALIFIED) == []
    first, second = document(QUALIFIED).model.links
    assert (first.target, second.target) == ("f", "g")
    assert first.assumptions == (LinkAssumption("Det regnar inte"), LinkAssumption("De vill", "a1"))
    assert (first.mechanism, first.evidence, first.time_lag) == (
        "Någon gör annorlunda",
        "strong",
        Duration(6, "months"),
    )
    assert (first.sources, first.exceptions[0].rule) == (("Rapport 1",), "K005")
    assert second == Link(
        **{name: getattr(first, name) for name in Link.__dataclass_fields__ if name[0] != "_"} | {"target": "g"}
    )


def test_two_statements_complete_each_other() -> None:
    text = (
        "effekt e: E\n  leder till: f\n    evidens: stark\n    antagande: Ett\n"
        "  leder till: f\n    evidens: stark\n    mekanism: Så\n    antagande: Två\neffekt f: F\n"
    )
    assert faults(text) == [("N013", "f")]
    (link,) = document(text).model.links
    assert (link.evidence, link.mechanism) == ("strong", "Så")
    assert [one.text for one in link.assumptions] == ["Ett", "Två"]


@pytest.mark.parametrize(("first", "second"), [
    ("evidens: stark", "evidens: begränsad"), ("mekanism: Så", "mekanism: Annars"),
    ("tid till effekt: 1 år", "tid till effekt: 2 år"),
])  # fmt: skip
def test_two_statements_that_contradict_each_other_are_asked_about(first: str, second: str) -> None:
    text = f"effekt e: E\n  leder till: f\n    {first}\n  leder till: f\n    {second}\neffekt f: F\n"
    key = second.partition(":")[0]
    assert faults(text) == [("N013", "f"), ("N014", key)]
    assert document(text).model.links == document(text.replace(f"    {second}\n", "")).model.links


def test_references_below_a_key_keep_what_stands_below_them() -> None:
    text = "effekt e: E\n  leder till:\n    f\n      antagande: Ett\n    g\neffekt f: F\neffekt g: G\n"
    assert faults(text) == []
    assert [(link.target, [one.text for one in link.assumptions]) for link in document(text).model.links] == [
        ("f", ["Ett"]), ("g", ["Ett"]),
    ]  # fmt: skip


def test_something_may_be_about_a_link() -> None:
    text = "risk r: R\n  hotar: e → f, f\neffekt e: E\n  leder till: f\neffekt f: F\n"
    assert faults(text) == []
    assert document(text).model.by_id["r"].threatens == (Subject("e", "f"), Subject("f"))  # type: ignore[union-attr]
