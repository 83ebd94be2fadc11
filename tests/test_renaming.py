"""An element gets another id wherever it is named, in every plan that uses it, and nothing else changes."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from effektlang import renaming
from effektlang.cli.main import main
from effektlang.diagnostics import edited
from effektlang.document import Document
from effektlang.renaming import NotRenamed, Renaming, declares, name_of, rename, used_plan
from effektlang.source import Source
from effektlang.text import Text
from tests.messy_plans import messy_plans
from tests.plans import document

REGION = """\
plan: Regionens plan  # trygga är målet
  svar: svar.eff
effekt trygga: Patienterna är trygga
  mäts med: i
aktivitet besök: Hembesök
  leder till: trygga, "trygga"
    antagande: trygga
    antagande: trygga nog
risk r: Ingen blir trygga
  hotar: besök → trygga
kedja: besök → trygga
indikator i: I
"""
MUNICIPALITY = """\
plan: Kommunens plan
bygger på region: ../region.eff
bygger på annan: annan.eff
effekt trygga: Egna trygga
  bidrar till: region.trygga, annan.trygga
aktivitet samtal: Samtal
  leder till: trygga
"""
ANSWERS = """\
följer upp: region.eff
svar om: besök -> trygga
  analys 2025: trygga
svar om: trygga
"""


def renamed(text: str, old: str, new: str) -> str:
    plan = document(text)
    result = rename(old, new, plan)
    assert isinstance(result, Renaming)
    return edited(text, result.edits["plan.eff"])


def refused(text: str, old: str, new: str) -> tuple[Text, dict[str, object]]:
    result = rename(old, new, document(text))
    assert isinstance(result, NotRenamed)
    return result.reason, dict(result.arguments)


@pytest.fixture
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A region's plan with answers, and a municipality's plan that builds on it."""
    (tmp_path / "kommun").mkdir()
    (tmp_path / "region.eff").write_text(REGION, encoding="utf-8")
    (tmp_path / "svar.eff").write_text(ANSWERS, encoding="utf-8")
    (tmp_path / "kommun" / "plan.eff").write_text(MUNICIPALITY, encoding="utf-8")
    (tmp_path / "kommun" / "annan.eff").write_text("plan: A\neffekt trygga: T\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["rename", *arguments], env={"EFFEKT_LANGUAGE": "sv"})


def texts(folder: Path, names: Iterable[str]) -> list[str]:
    return [(folder / name).read_text(encoding="utf-8") for name in names]


def test_an_id_is_changed_in_its_plan_and_in_those_that_use_it(plans: Path) -> None:
    done = run("trygga", "tryggare", "region.eff")
    assert done.exit_code == 0
    region, municipality, answers, other = texts(
        plans, ("region.eff", "kommun/plan.eff", "svar.eff", "kommun/annan.eff")
    )
    assert region == (
        REGION.replace("effekt trygga", "effekt tryggare")
        .replace("leder till: trygga", "leder till: tryggare")
        .replace("antagande: trygga\n", "antagande: tryggare\n")
        .replace("→ trygga", "→ tryggare")
    )
    assert municipality == MUNICIPALITY.replace("region.trygga", "region.tryggare")
    assert answers == ANSWERS.replace("-> trygga", "-> tryggare").replace("om: trygga", "om: tryggare")
    assert other == "plan: A\neffekt trygga: T\n"
    assert "region.eff: ändrad\n  rad 3: effekt tryggare: Patienterna är trygga\n" in done.stderr
    assert f"{Path('kommun', 'plan.eff')}: ändrad\n  rad 5: bidrar till: region.tryggare, annan.trygga\n" in done.stderr


def test_the_name_that_another_plan_has_here_is_changed_too(plans: Path) -> None:
    assert run("region", "r1", "kommun/plan.eff").exit_code == 0
    changed = MUNICIPALITY.replace("bygger på region", "bygger på r1").replace("region.trygga", "r1.trygga")
    assert texts(plans, ["kommun/plan.eff"]) == [changed]


def test_only_names_that_lead_through_another_plan_change_with_the_name_that_it_has_here() -> None:
    plan = "plan: P\nbygger på r: r.eff\neffekt s: S\n  leder till: r, r.1.2, s.r, s.1\n"
    assert renamed(plan, "r", "q") == plan.replace("på r:", "på q:").replace("r, r.1.2", "q, q.1.2")
    assert renamed(plan, "s", "q") == plan.replace("effekt s", "effekt q")


def test_an_element_of_a_used_plan_may_be_named_as_it_is_here(plans: Path) -> None:
    assert run("region.trygga", "region.lugna", "kommun/plan.eff", "region.eff").exit_code == 0
    region, municipality = texts(plans, ("region.eff", "kommun/plan.eff"))
    assert "effekt lugna: Patienterna är trygga\n" in region
    assert "region.lugna, annan.trygga" in municipality
    assert run("annan.trygga", "annan.glada", "kommun/plan.eff", "kommun/annan.eff").exit_code == 0
    other, municipality = texts(plans, ("kommun/annan.eff", "kommun/plan.eff"))
    assert "effekt glada: T\n" in other
    assert "region.lugna, annan.glada" in municipality


def test_a_plan_brought_in_without_a_path_is_in_no_file() -> None:
    assert used_plan(document("bygger på r:\n"), "r") is None


def test_only_plans_that_use_the_element_are_edited() -> None:
    home = Document(Source("mål/plan.eff", "plan: P\neffekt a: A\n"))
    user = Document(
        Source("annan.eff", "plan: B\nefekt c: C\nbygger på p: mål/plan.eff\neffekt a: A\n  leder till: p.a\n")
    )
    bystander = Document(Source("tredje.eff", "plan: C\nbygger på p: plan.eff\neffekt a: A\n  leder till: p.a\n"))
    result = rename("a", "nytt", home, (user, bystander))
    assert isinstance(result, Renaming)
    assert {
        path: edited(one.source.text, result.edits[path]) for one in (home, user) for path in [one.source.path]
    } == {
        "mål/plan.eff": "plan: P\neffekt nytt: A\n",
        "annan.eff": user.source.text.replace("p.a", "p.nytt"),
    }
    assert "tredje.eff" not in result.edits


def test_a_plan_that_builds_on_itself_is_renamed_as_itself_alone() -> None:
    text = "plan: P\nbygger på p: plan.eff\neffekt a: A\n  leder till: p.a\n"
    again = Document(Source("mapp/../plan.eff", text))
    result = rename("a", "nytt", document(text), [again])
    assert isinstance(result, Renaming)
    assert set(result.edits) == {"plan.eff"}
    assert edited(text, result.edits["plan.eff"]) == text.replace("effekt a", "effekt nytt")


def test_letters_are_the_same_however_they_were_typed() -> None:
    assert renamed("plan: P\neffekt på: A\n", "pa\u030a", "vidare\u00ada\u030a") == "plan: P\neffekt vidareå: A\n"
    assert declares(document("effekt på: A\n"), "pa\u030a")


def test_a_diff_is_shown_and_nothing_written(plans: Path) -> None:
    shown = run("besök", "hembesök", "--diff")
    assert shown.exit_code == 0
    assert "-aktivitet besök: Hembesök\n+aktivitet hembesök: Hembesök\n" in shown.stdout
    assert texts(plans, ("region.eff", "svar.eff")) == [REGION, ANSWERS]


def test_it_is_asked_which_plan_is_meant(plans: Path) -> None:
    asked = run("trygga", "lugna")
    assert asked.exit_code == 2
    assert "”trygga” finns i flera planer:" in asked.stderr
    assert f"effekt rename trygga lugna {Path('kommun', 'annan.eff')}" in asked.stderr
    assert "Det finns inget ”x” i " in run("x", "y").stderr
    assert "Det finns inget ”tryga” i planen. Menar ni ”trygga”?" in run("tryga", "y", "region.eff").stderr


def test_an_id_made_of_the_title_is_written_out() -> None:
    text = "plan: P\neffekt : Fler når målen\naktivitet a: A\n  leder till: fler-når-målen\n"
    assert renamed(text, "fler-når-målen", "fler") == (
        "plan: P\neffekt fler : Fler når målen\naktivitet a: A\n  leder till: fler\n"
    )


def test_references_that_differ_in_case_follow_and_case_may_be_all_that_changes() -> None:
    text = "plan: P\neffekt Trygga: T\naktivitet a: A\n  leder till: trygga\n"
    assert renamed(text, "Trygga", "trygga") == text.replace("Trygga", "trygga")
    assert renamed(text, "Trygga", "lugna") == "plan: P\neffekt lugna: T\naktivitet a: A\n  leder till: lugna\n"
    assert renamed(text.lower(), "trygga", "Trygga") == text.lower().replace("trygga", "Trygga")
    shouted = text.lower().replace("till: trygga", "till: TRYGGA")
    assert renamed(shouted, "trygga", "lugna") == text.lower().replace("trygga", "lugna")


COLLIDING = """\
plan: P
bygger på r: r.eff
effekt a: A
effekt: Fler når målen
  leder till: c, Cc, n.x, N2.1.2, 1.2A
lärdom b: B
effekt d: D
effekt d: D
risk E: E
  effekt f: F
efekt g: G
"""


OF_A_TITLE = {"kind": Text("effekten", "effect"), "title": "Fler når målen"}


@pytest.mark.parametrize(
    ("old", "new", "reason", "arguments"),
    [
        ("x", "y", renaming.UNKNOWN, {"old": "x", "guess": Text("", "")}),
        ("", "y", renaming.UNKNOWN, {"old": "", "guess": Text("", "")}),
        ("d", "y", renaming.SEVERAL, {"old": "d"}),
        ("a", "a", renaming.SAME, {"new": "a"}),
        ("a", "två ord", renaming.BAD, {"new": "två ord", "suggestion": "två-ord"}),
        ("a", "-", renaming.BAD, {"new": "-", "suggestion": "id"}),
        ("a", " ", renaming.NONE, {"old": "a"}),
        ("a", "B", renaming.TAKEN_BY, {"new": "B", "line": 6, "kind": Text("lärdomen", "lesson"), "title": "B"}),
        ("a", "r", renaming.TAKEN, {"new": "r", "line": 2}),
        ("a", "e", renaming.TAKEN_BY, {"new": "e", "line": 9, "kind": Text("risken", "risk"), "title": "E"}),
        ("a", "f", renaming.TAKEN_BY, {"new": "f", "line": 10, "kind": Text("effekten", "effect"), "title": "F"}),
        ("a", "g", renaming.TAKEN, {"new": "g", "line": 11}),
        ("a", "FLER-når-målen", renaming.TAKEN_BY, {"new": "FLER-når-målen", "line": 4, **OF_A_TITLE}),
        ("a", "c", renaming.REFERRED_TO, {"new": "c", "line": 5}),
        ("a", "CC", renaming.REFERRED_TO, {"new": "CC", "line": 5}),
        ("a", "N", renaming.REFERRED_TO, {"new": "N", "line": 5}),
        ("a", "n2", renaming.REFERRED_TO, {"new": "n2", "line": 5}),
        ("a", "1.2a", renaming.REFERRED_TO, {"new": "1.2a", "line": 5}),
        ("b", "y.z", renaming.BAD, {"new": "y.z", "suggestion": "y-z"}),
    ],
)
def test_what_cannot_be_is_refused(old: str, new: str, reason: Text, arguments: dict[str, object]) -> None:
    assert refused(COLLIDING, old, new) == (reason, arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a", "b", "ord.eff"), "”ord.eff” går inte att läsa som en plan: Filen är inte sparad som UTF-8."),
        (("a", "b", "tom"), "Det finns inga planer (.eff) i tom."),
        (("a", "b"), "Det finns inget ”a” i mappen ni står i."),
        (("annan", "region", "kommun/plan.eff"), "”region” finns redan i planen, på rad 2."),
        (("trygga", "god", "region.eff"), "”god” är redan slutmålet ”En god ålderdom”, på rad 2."),
    ],
)
def test_why_an_id_was_not_changed_is_told(plans: Path, arguments: tuple[str, ...], said: str) -> None:
    (plans / "tom").mkdir()
    (plans / "ord.eff").write_bytes("effekt a: På".encode("latin-1"))
    (plans / "region.eff").write_text(REGION.replace("\n", "\nslutmål god: En god ålderdom\n", 1), encoding="utf-8")
    told = run(*arguments)
    assert (told.exit_code, f"effekt: {said}" in told.stderr) == (2, True), told.stderr


def test_a_file_beside_that_may_use_the_id_and_cannot_be_read_is_told_of(plans: Path) -> None:
    (plans / "ord.eff").write_bytes("plan: På".encode("latin-1"))
    told = run("trygga", "tryggare", "region.eff")
    assert told.exit_code == 0
    assert "”ord.eff” går inte att läsa som en plan: Filen är inte sparad som UTF-8." in told.stderr


def test_an_id_that_a_lesson_in_a_follow_up_file_has_is_refused(plans: Path) -> None:
    answers = ANSWERS + "lärdom tidigt: Börja tidigt\n"
    (plans / "svar.eff").write_text(answers, encoding="utf-8")
    told = run("trygga", "Tidigt", "region.eff")
    assert told.exit_code == 2
    assert "”Tidigt” finns redan i uppföljningsfilen svar.eff, på rad 5." in told.stderr
    assert texts(plans, ("region.eff", "svar.eff")) == [REGION, answers]
    assert run("annan", "tidigt", "kommun/plan.eff").exit_code == 0


@pytest.mark.parametrize(("taken", "new"), [("tidigt", "Tidigt"), ("Tidigt", "tidigt"), ("Tidigt", "TIDIGT")])
def test_ids_of_a_plan_and_its_follow_up_file_may_not_differ_in_case_alone(taken: str, new: str) -> None:
    answers = Document(Source("svar.eff", f"följer upp: plan.eff\n  lärdom {taken}: Börja tidigt\n"))
    result = rename("a", new, document("plan: P\neffekt a: A\n"), [answers])
    assert result == NotRenamed(renaming.TAKEN_IN_FOLLOW_UP, {"new": new, "path": "svar.eff", "line": 2})


def test_an_id_that_would_make_another_word_is_refused() -> None:
    assert refused("plan: P\nlesson a: A\n", "a", "learned") == (renaming.MISREAD, {"new": "learned"})


def ids_in(plan: Document) -> list[str]:
    return sorted({name_of(placed.declaration) for placed in plan.file.declarations} - {""})


@given(messy_plans(), st.data())
def test_an_id_goes_there_and_back(text: str, data: st.DataObject) -> None:
    before = document(text)
    old = data.draw(st.sampled_from(ids_in(before) or ["a"]))
    there = rename(old, "nytt-id", before)
    if isinstance(there, NotRenamed):
        assert there.reason in (renaming.UNKNOWN, renaming.SEVERAL)
        return
    changed = edited(text, there.edits["plan.eff"])
    assert document(changed).model != before.model or old not in before.model.by_id
    assert document(renamed(changed, "nytt-id", old)).model == before.model


def test_a_plan_given_first_is_told_what_comes_first(plans: Path) -> None:
    told = run("region.eff", "trygga", "tryggare")
    assert told.exit_code == 2
    assert "`effekt rename trygga tryggare region.eff`" in told.stderr
    assert texts(plans, ["region.eff"]) == [REGION]
