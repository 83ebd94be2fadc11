"""What rests on a change is marked in the plan and answered there, and nothing else in the plan changes."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.comparing.compare import compare
from effektlang.document import Document
from effektlang.reviewing.marking import Unsafe, answered, marked, unmarked, waiting
from tests.plans import EXAMPLES, document
from tests.written_plans import odd_plans

DAY = date(2026, 5, 12)

CASES = {
    "a target and a wording": (
        """\
plan: Trygg hemgång
prestation besökta: Patienter som fått hembesök
  leder till: trygga
    antagande: Besöken sker medan oron är som störst
# Om effekten
effekt trygga: Patienterna känner sig
  tryggare hemma
  mäts med: trygghet  # varje år
  bidrar till: god
slutmål god: En god ålderdom

indikator trygghet: Andel trygga
  målvärde 2028: 80
""",
        (("2028: 80", "2028: 70"), ("  tryggare hemma", "  lugnare hemma")),
    ),
    "links on one line, below the key and in a chain": (
        """\
plan: P
aktivitet a: Samtal
  leder till: b, c
prestation b: Patienter som fått samtal
  leder till:
      d
prestation c: Anhöriga som fått samtal
effekt d: Patienterna är lugnare
effekt e: Anhöriga är lugnare
kedja: c → d → e
""",
        (("b: Patienter", "b: Alla patienter"), ("Patienterna är lugnare", "Patienterna är mindre oroliga")),
    ),
    "an English plan without a last line break": (
        """\
plan: Safe home
effect safe: Patients feel safer
  measured by: index
indicator index: Share who feel safe
  unit: %
  direction: increase
output visited: Patients who were visited
  leads to: safe""",
        (("Patients feel safer", "Patients feel much safer"), ("unit: %", "unit: per cent")),
    ),
    "line breaks of Windows and tabs": (
        "plan: P\r\neffekt e: Lugnare nätter\r\n\tmäts med: i\r\n\r\n\r\nindikator i: Oro\r\n\tmålvärde 2028: 5\r\n",
        (("2028: 5", "2028: 6"),),
    ),
    "an assumption that did not hold": (
        """\
plan: P
prestation b: Besökta
  leder till: e
    antagande: tid
      # en kommentar
effekt e: Tryggare
  leder till: f
effekt f: Lugnare
antagande tid: Det finns tid
  status: oprövat
antagande ro: Det finns ro
  gäller: e → f
""",
        (("status: oprövat", "status: håller inte"), ("Det finns ro", "Det finns lugn och ro")),
    ),
    "a problem that what is done responds to": (
        "plan: P\nproblem p: Oro\naktivitet a: Samtal\n  svarar mot: p\n",
        (("p: Oro", "p: Oro om natten"),),
    ),
    "a step that is gone": (
        "plan: P\naktivitet a: Samtal\n  leder till: b\nprestation b: Patienter som fått samtal\n",
        (("aktivitet a: Samtal\n  leder till: b\n", ""),),
    ),
    "nothing of weight": (
        "plan: P\neffekt e: Tryggare\n  mäts med: i\nindikator i: Trygga\n  utfall 2025: 3\n",
        (("2025: 3", "2025: 4\n  datakälla: Enkät"), ("e: Tryggare", "e: Tryggare\n  beskrivning: Ny"), ("plan: P", "plan: Q")),
    ),
}  # fmt: skip


def versions(name: str) -> tuple[Document, Document]:
    """A plan and the plan after its edits."""
    before, edits = CASES[name]
    after = before
    for old, new in edits:
        assert old in after
        after = after.replace(old, new)
    return document(before), document(after)


def with_marks(before: Document, after: Document) -> str:
    return marked(after, unmarked(compare(before.model, after.model), after, DAY))


@pytest.mark.parametrize("name", CASES)
def test_what_rests_on_a_change_is_marked_and_answered(name: str, snapshot: SnapshotAssertion) -> None:
    before, after = versions(name)
    text = with_marks(before, after)
    told = [f"{before.source.text}\n–––– ändras och märks ––––\n\n{text}"]
    plan = document(text)
    assert len(waiting(plan.model)) >= len(unmarked(compare(before.model, after.model), after, DAY))
    if waiting(plan.model):
        text = answered(plan, waiting(plan.model)[0].place, "Vi har talat om det; #1 står kvar # tills vidare", DAY)
        told.append(f"–––– första svaret ––––\n\n{text}")
    assert "\n".join(told) == snapshot


@pytest.mark.parametrize("name", CASES)
def test_what_is_marked_is_not_marked_again_and_waits_for_no_more_once_answered(name: str) -> None:
    before, after = versions(name)
    plan = document(with_marks(before, after))
    assert unmarked(compare(before.model, plan.model), plan, date(2027, 1, 1)) == ()
    while waiting(plan.model):
        plan = document(answered(plan, waiting(plan.model)[0].place, "Det står kvar.", DAY))
    assert unmarked(compare(before.model, plan.model), plan, date(2027, 1, 1)) == ()
    assert plan.faults == after.faults == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_all_of_an_example_can_be_marked(path: Path) -> None:
    """Every title of the example is changed, so that as much as can be is to be reviewed."""
    after = document(path.read_text(encoding="utf-8"))
    before = after
    for title in {element.title for element in after.model.elements}:
        before = document(before.source.text.replace(f": {title}\n", f": {title} förut\n"))
    plan = document(with_marks(before, after))
    assert waiting(plan.model)
    assert plan.errors == after.errors
    while waiting(plan.model):
        plan = document(answered(plan, waiting(plan.model)[0].place, "Det står kvar.", DAY))
    assert plan.errors == after.errors


@given(odd_plans(), st.data())
def test_marks_never_change_the_rest_of_a_plan(text: str, data: st.DataObject) -> None:
    before = document(data.draw(odd_plans()))
    after = document(text)
    try:
        plan = document(with_marks(before, after))
    except Unsafe:
        return
    assert {element.title for element in plan.model.elements} == {element.title for element in after.model.elements}
    lines = plan.source.text.splitlines()
    assert [line for line in lines if line in text.splitlines()] == text.splitlines() or not waiting(plan.model)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan in a file, with its earlier version beside it; the target has been lowered since."""
    before, after = versions("a target and a wording")
    (tmp_path / "förra.eff").write_text(before.source.text, encoding="utf-8")
    path = tmp_path / "plan.eff"
    path.write_bytes(b"\xef\xbb\xbf" + after.source.text.encode())
    return path


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def test_review_shows_marks_and_takes_in_answers(plan: Path, snapshot: SnapshotAssertion) -> None:
    earlier = plan.with_name("förra.eff")
    said = []
    for arguments in (
        ["--since", earlier],
        ["--since", earlier, "--write"],
        ["--since", earlier],
        [],
        ["--confirm", "trygga", "--confirm", "trygga -> god", "--reason", "Det står kvar."],
        ["--confirm", "besökta->trygga", "--confirm", "trygghet", "--reason", "Enkäten frågar om det."],
        [],
    ):
        result = effekt("review", plan, *arguments)
        assert result.exit_code == 0
        shown = " ".join(str(one).replace(str(plan.parent), "") for one in arguments)
        said.append(f"$ effekt review plan.eff {shown}\n{result.output.replace(str(plan.parent), '')}")
    assert "\n".join(said) == snapshot(name="said")
    data = plan.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == snapshot(name="plan")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--confirm", "trygga"], "Skriv också `--reason`"),
        (["--confirm", "trygga", "--reason", " "], "Skriv också `--reason`"),
        (["--confirm", "trygga", "--reason", "x"], "Planen har inget att se över."),
        (["--write"], "Skriv också `--since`"),
        (["--write", "--confirm", "x", "--since", "y"], "Gör ett i taget"),
        (["--reason", "x"], "Skriv också `--confirm` med det som ni har sett över."),
        (["--since", "v1"], "sköts inte med Git"),
        (["--since", "okänd.eff"], "”okänd.eff” är varken en fil som finns eller en version i Git."),
    ],
)
def test_what_cannot_be_reviewed_is_told(
    arguments: list[str], said: str, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(plan.parent.parent))
    before = plan.read_bytes()
    result = effekt("review", plan, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert plan.read_bytes() == before


def test_one_place_is_told_of_as_one(plan: Path) -> None:
    plan.write_text("plan: P\neffekt e: E\n  mäts med: i\nindikator i: I\n  målvärde 2028: 5\n", encoding="utf-8")
    earlier = plan.with_name("förra.eff")
    earlier.write_text(plan.read_text(encoding="utf-8").replace("5", "6"), encoding="utf-8")
    assert "ett ställe att se över är inskrivet" in effekt("review", plan, "--since", earlier, "--write").stderr


@pytest.mark.parametrize("arrow", ["→", "->", "⇒", " –> ", "=>", "\uf0e0"])
def test_a_link_is_confirmed_with_any_arrow_of_the_language(arrow: str, plan: Path) -> None:
    effekt("review", plan, "--since", plan.with_name("förra.eff"), "--write")
    assert effekt("review", plan, "--confirm", f"besökta{arrow}trygga", "--reason", "Ja").exit_code == 0


def test_a_title_is_confirmed_as_an_id_is_and_nothing_is_written_where_one_does_not_wait(plan: Path) -> None:
    effekt("review", plan, "--since", plan.with_name("förra.eff"), "--write")
    marked = plan.read_bytes()
    assert effekt("review", plan, "--confirm", "trygga", "--confirm", "god", "--reason", "Ja").exit_code == 2
    assert plan.read_bytes() == marked
    assert effekt("review", plan, "--confirm", "andel TRYGGA", "--reason", "Ja").exit_code == 0
    assert plan.read_bytes() != marked


def test_another_id_is_answered_with_those_that_wait(plan: Path) -> None:
    effekt("review", plan, "--since", plan.with_name("förra.eff"), "--write")
    result = effekt("review", plan, "--confirm", "god", "--reason", "x")
    assert result.exit_code == 2
    assert "”god” har inget att se över. Det har: trygga, trygghet, besökta → trygga" in result.stderr


def test_a_faulty_plan_is_shown_but_not_written(plan: Path) -> None:
    plan.write_text(plan.read_text(encoding="utf-8-sig") + "  okänt: x\n", encoding="utf-8")
    before = plan.read_bytes()
    result = effekt("review", plan, "--since", plan.with_name("förra.eff"), "--write")
    assert result.exit_code == 2
    assert "Rätta dem först" in result.stderr
    assert plan.read_bytes() == before


def test_check_asks_about_changed_measures_since_an_earlier_version(plan: Path) -> None:
    earlier = plan.with_name("förra.eff")
    adopted = earlier.read_text(encoding="utf-8").replace("hemgång\n", "hemgång\n  status: beslutad\n")
    earlier.write_text(adopted, encoding="utf-8")
    plan.write_text(adopted.replace("Andel trygga", "Andel nöjda"), encoding="utf-8")
    assert "P022" not in effekt("check", plan, "--format", "concise").stdout
    assert "P022" in effekt("check", plan, "--since", earlier, "--format", "concise").stdout
    (plan.parent / "effekt.toml").write_text('ignore = ["P022"]\n', encoding="utf-8")
    assert "P022" not in effekt("check", plan, "--since", earlier, "--format", "concise").stdout


def test_check_takes_a_plan_that_is_new_since_then_as_it_is(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("effektlang.cli.versions._in_git", lambda *_: None)
    assert effekt("check", plan, "--since", "v1", "--fail-on", "error").exit_code == 0


def test_an_exception_from_a_question_about_changes_is_not_called_unneeded(plan: Path) -> None:
    text = "plan: P\n  undantag P022: Enkäten lades ner\n"
    plan.write_text(text, encoding="utf-8")
    assert "P013" not in effekt("check", plan, "--format", "concise").stdout
