"""Which element a name stands for, what is said of names that stand for none, and what mends them."""

from pathlib import Path

import pytest

from effektlang.model.chain import Effect
from effektlang.model.ids import slug
from effektlang.model.learning import Subject
from effektlang.model.resolve import name_faults, used_file_faults
from effektlang.model.resolve.names import kinds_in_words, use_of
from effektlang.syntax import value_faults
from effektlang.syntax.values import read_period
from effektlang.text import Text
from tests.plans import carried_out, document, faults, letters
from tests.test_files import saved

EFFECTS = "effekt Trygga: Trygga\neffekt glada: Glada\n"


def mended(text: str) -> str:
    """The text after the one fix of the one thing that is wrong with it."""
    (found,) = (one for one in document(text).faults if one.fault.code != "N006")
    (fix,) = found.fixes
    return carried_out(text, fix)


@pytest.mark.parametrize(
    ("written", "meant", "code"),
    [
        ("leder till: TRYGGA", "leder till: Trygga", name_faults.OTHER_CASE.code),
        ("leder till: glda", "leder till: glada", name_faults.UNKNOWN_REFERENCE.code),
        ("ansvarig: nämnden", 'ansvarig: "nämnden"', name_faults.UNKNOWN_NAME.code),
    ],
)
def test_a_name_that_is_not_quite_one_is_mended_where_it_stands(written: str, meant: str, code: str) -> None:
    text = f"{EFFECTS}aktivitet a: A\n  {written}\n"
    assert faults(text) == [(code, written.partition(": ")[2])]
    assert mended(text) == text.replace(written, meant)


def test_a_name_that_is_like_no_other_has_no_fix() -> None:
    (found,) = (
        one for one in document(f"{EFFECTS}aktivitet a: A\n  leder till: xyzzy\n").faults if one.fault.code != "N006"
    )
    assert (letters(found), found.fixes) == ("xyzzy", ())


def test_a_name_in_other_letters_is_understood_all_the_same() -> None:
    links = document(f"{EFFECTS}aktivitet a: A\n  leder till: TRYGGA\n").model.links
    assert [link.target for link in links] == ["Trygga"]


@pytest.mark.parametrize("reference", ["leder till: b", "utförs av: b"])
def test_what_is_of_an_unknown_kind_is_asked_about_once(reference: str) -> None:
    text = f"aktivitet a: A\n  {reference}\nefekt b: B\n"
    assert [where for _, where in faults(text)] == ["efekt"]
    assert document(text).model.links == ()


def test_what_is_of_an_unknown_kind_has_no_link_in_other_letters_either() -> None:
    text = "aktivitet a: A\n  leder till: B\nefekt b: B\n"
    assert (name_faults.OTHER_CASE.code, "B") in faults(text)
    assert document(text).model.links == ()


def test_the_first_of_an_id_is_the_one_that_counts() -> None:
    plan = document(
        "plan: P\neffekt a: Först\nrisk r: R\neffekt a: Sedan\neffekt A: Stor\naktivitet b: B\n  leder till: a, A\n"
    )
    assert [(one.id, one.title) for one in plan.model.elements if one.kind == "effect"] == [
        ("a", "Först"),
        ("A", "Stor"),
    ]
    assert [link.target for link in plan.model.links] == ["a", "A"]
    assert [(one.fault, letters(one)) for one in plan.faults] == [
        (name_faults.SAME_NAME, "a"),
        (name_faults.SAME_NAME, "A"),
    ]
    for one in plan.faults:
        _, first = one.labels
        assert (plan.source.position(first.start).line, first.text) == (2, name_faults.FIRST_HERE)


def test_an_id_made_of_the_title_is_pointed_out_at_its_keyword() -> None:
    assert faults("effekt: Samma\nrisk: Samma\n") == [(name_faults.SAME_NAME.code, "risk")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("risk r: R\naktivitet a: A\n  leder till: r\n", (name_faults.WRONG_KIND.code, "r")),
        ("risk r: R\naktivitet a: A\n  ansvarig: r\n", (name_faults.WRONG_KIND.code, "r")),
        ('effekt e: E\nrisk r: R\n  hotar: "något"\n', (value_faults.BAD_REFERENCE.code, '"något"')),
        ("effekt e: E\nrisk r: R\n  hotar: okänd → e\n", (name_faults.UNKNOWN_REFERENCE.code, "okänd")),
        ("effekt e: E\nrisk r: R\n  ansvarig: e  →  r\n", (value_faults.BAD_REFERENCE.code, "e  →  r")),
    ],
)
def test_what_cannot_stand_there_is_pointed_out_at_its_letters(text: str, expected: tuple[str, str]) -> None:
    assert faults(text) == [expected]


def test_a_reference_that_cannot_be_is_quoted_as_it_is_read() -> None:
    (found,) = (
        one for one in document("effekt e: E\nrisk r: R\n  ansvarig: e  →  r\n").faults if one.fault.code != "N006"
    )
    assert found.arguments["value"] == "e → r"


def test_only_what_can_be_read_of_the_rest_is_kept() -> None:
    plan = document('effekt e: E\nrisk r: R\n  hotar: "något", e, okänd → e\n')
    assert plan.model.by_id["r"].threatens == (Subject("e"),)  # type: ignore[union-attr]


REGION = """\
plan: Region
effekt trygga: Trygga
  beskrivning: De är trygga.
  sikt: lång
  väntas: 2030
  leder till: ro
bieffekt 1.2: Trängre
  sikt: kort
  väntas: 2026
slutmål ro: Ro
"""


def test_an_element_of_another_plan_brings_what_a_picture_shows_of_it(tmp_path: Path) -> None:
    text = "plan: P\nbygger på r: region.eff\naktivitet a: A\n  leder till: r.trygga, r.1.2, r.trygga\n"
    plan = saved(tmp_path, region=REGION, plan=text)["plan"]
    assert sorted(plan.resolved.used) == ["r"]
    calm, crowded = (plan.model.by_id[id_] for id_ in ("r.trygga", "r.1.2"))
    assert isinstance(calm, Effect)
    assert (calm.title, calm.description, calm.from_plan) == ("Trygga", "De är trygga.", "Region")
    assert (calm.time_frame, calm.expected, calm.measured_by) == ("long", read_period("2030"), ())
    assert (crowded.kind, crowded.from_plan) == ("unintended_effect", "Region")
    assert (crowded.time_frame, crowded.expected) == ("short", read_period("2026"))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("reference", "asked"),
    [("r.trygga", []), ("r.1.2", []), ("r", ["r"]), ("q.trygga", ["q.trygga"]), ("1.2", ["1.2"])],
)
def test_names_of_a_plan_that_cannot_be_read_are_let_pass(tmp_path: Path, reference: str, asked: list[str]) -> None:
    text = f"plan: P\nbygger på r: borta.eff\naktivitet a: A\n  leder till: {reference}\n"
    plan = saved(tmp_path, plan=text)["plan"]
    assert [letters(one) for one in plan.faults if one.fault is not used_file_faults.MISSING_FILE] == asked


def test_a_plan_that_is_brought_in_from_nowhere_hides_nothing() -> None:
    assert [where for _, where in faults("bygger på r:\naktivitet a: A\n  leder till: okänd\n")] == ["r", "okänd"]


def test_a_follow_up_file_knows_the_names_of_its_plan(tmp_path: Path) -> None:
    plan = f"plan: P\n{EFFECTS}uppföljning u: U\n  svar: svar.eff\n"
    answers = "följer upp: plan.eff\nsvar om: trygga\n  analys 2026: x\nlärdom GLADA: Glada\n"
    file = saved(tmp_path, plan=plan, svar=answers)["svar"]
    said = {letters(one): (one.fault, len(one.labels)) for one in file.faults}
    assert said == {"trygga": (name_faults.OTHER_CASE, 1), "GLADA": (name_faults.SAME_NAME, 1)}


@pytest.mark.parametrize(
    ("written", "use"),
    [
        ("bygger på r: ../region.eff", ("r", "../region.eff")),
        ('bygger på: "mapp/Regionens plan.eff"', ("regionens-plan", "mapp/Regionens plan.eff")),
        ("bygger på: region.effekter", ("region-effekter", "region.effekter")),
        ("bygger på r:", ("r", "")),
    ],
)
def test_a_plan_is_brought_in_under_a_name(written: str, use: tuple[str, str]) -> None:
    (placed,) = document(f"{written}\n").file.declarations
    assert use_of(placed.declaration) == use


@pytest.mark.parametrize(
    ("title", "made"), [("Fler når målen", "fler-når-målen"), ("  _Mål_ (1) – 2! ", "mål_-1-2"), ("…", "")]
)
def test_a_title_becomes_an_id(title: str, made: str) -> None:
    assert slug(title) == made


def test_kinds_are_listed_in_both_languages() -> None:
    assert kinds_in_words({"goal", "effect"}) in (
        Text("slutmål, effekt", "goal, effect"),
        Text("effekt, slutmål", "effect, goal"),
    )
