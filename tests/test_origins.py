"""The way back from the model to the text leads to the exact letters."""

import pytest

from effektlang.diagnostics import Label
from effektlang.syntax.values import read_period
from tests.examples_with_carets import without_carets
from tests.plans import document

PLAN, EXPECTED = without_carets("""\
plan: Trygg hemgång
^^^^
  undantag K001: Ett skäl
  ^^^^^^^^^^^^^
effekt: Lugnare nätter
^^^^^^  ^^^^^^^^^^^^^^
effekt trygga: Tryggare
       ^^^^^^  ^^^^^^^^
  hemma
  leder till: lugnare-nätter, mätta
                              ^^^^^
    undantag: utan regel
    undantag K002: Ett
    undantag K005: Två
    ^^^^^^^^^^^^^
effekt mätta:
       ^^^^^
indikator i: Nätter
  målvärde 2027: högst mycket
  målvärde 2028: 80
  ^^^^^^^^^^^^^
  basvärde: 3
  ^^^^^^^^
kedja: mätta → lugnare-nätter
               ^^^^^^^^^^^^^^
""")

RESOLVED = document(PLAN).resolved
ORIGINS = RESOLVED.origins
LINKS = {(link.source, link.target): link for link in RESOLVED.model.links}
TITLE_ON_TWO_LINES = ORIGINS.title("trygga")

LABELS = {
    "the word plan": ORIGINS.of_plan(),
    "a property of the plan": ORIGINS.key(None, "exceptions"),
    "an element without an id": ORIGINS.element("lugnare-nätter"),
    "its title": ORIGINS.title("lugnare-nätter"),
    "an element with an id": ORIGINS.element("trygga"),
    "the first line of a title on two": Label(
        TITLE_ON_TWO_LINES.source, TITLE_ON_TWO_LINES.start, PLAN.index("\n  hemma")
    ),
    "the second of two targets": ORIGINS.link(LINKS["trygga", "mätta"]),
    "the second exception with a rule under a link": ORIGINS.link_key(LINKS["trygga", "mätta"], "exceptions", 1),
    "an element without a title": ORIGINS.title("mätta"),
    "a target by its period": ORIGINS.dated_key("i", "targets", read_period("2028")),
    "a baseline without a period": ORIGINS.dated_key("i", "baselines", None),
    "a target in a chain": ORIGINS.link(LINKS["mätta", "lugnare-nätter"]),
}


@pytest.mark.parametrize(("label", "span"), [*zip(LABELS.values(), EXPECTED, strict=True)], ids=LABELS)
def test_label_lies_under_its_carets(label: Label, span: tuple[int, int]) -> None:
    assert (label.start, label.end) == span


def test_title_on_two_lines_ends_with_the_second() -> None:
    assert PLAN[TITLE_ON_TWO_LINES.start : TITLE_ON_TWO_LINES.end] == "Tryggare\n  hemma"


def test_what_is_not_there_is_answered_with_the_nearest_head() -> None:
    assert ORIGINS.key("trygga", "wants") == ORIGINS.element("trygga")
    assert ORIGINS.dated_key("i", "targets", read_period("2030")) == ORIGINS.element("i")
    assert ORIGINS.link_key(LINKS["trygga", "mätta"], "mechanism") == ORIGINS.link(LINKS["trygga", "mätta"])
    assert ORIGINS.link_key(LINKS["mätta", "lugnare-nätter"], "exceptions") == ORIGINS.link(
        LINKS["mätta", "lugnare-nätter"]
    )


def test_plan_that_is_not_written_stands_at_the_first_letter() -> None:
    origins = document("effekt e: E\n").resolved.origins
    assert (origins.of_plan().start, origins.of_plan().end) == (0, 1)
    empty = document("").resolved.origins
    assert (empty.of_plan().start, empty.of_plan().end) == (0, 0)


def test_every_element_and_link_of_its_own_has_an_origin() -> None:
    assert set(ORIGINS.elements) == set(RESOLVED.model.by_id)
    assert set(ORIGINS.links) == {link.key for link in RESOLVED.model.links}


def test_a_link_that_is_stated_twice_is_named_where_it_was_first() -> None:
    plan = document("effekt e: E\n  leder till: f\n  leder till: f\neffekt f: F\n")
    (link,) = plan.model.links
    assert plan.resolved.origins.link(link).start == plan.source.text.index("f\n")


def test_a_change_to_review_that_names_no_day_is_passed_over() -> None:
    plan = document("effekt e: E\n  se över: Ingen dag\n  se över 2026-01-02: Ett\n")
    place = plan.resolved.origins.key("e", "reviews")
    assert plan.source.text[place.start : place.end] == "se över 2026-01-02"
