"""Plans as they were in Git: read with all that they used then, and clear answers where there is nothing to read."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main

PLAN = """\
plan: Trygg hemgång
bygger på region: ../region/region.eff
effekt trygga: Tryggare hemma
  mäts med: trygghet
  bidrar till: region.hälsa
indikator trygghet: Andel trygga
  målvärde 2028: minst 80
  utfall: värden.csv
"""
REGION = "plan: Regionen\nslutmål hälsa: God hälsa\n"


def git(folder: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=Planerare", "-c", "user.email=p@example.org", "-c", "commit.gpgsign=false")
    environment = os.environ | {"GIT_COMMITTER_DATE": "2026-03-01T12:00:00", "GIT_AUTHOR_DATE": "2026-03-01T12:00:00"}
    subprocess.run(["git", "-C", str(folder), *settings, *arguments], check=True, capture_output=True, env=environment)


@pytest.fixture
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a plan, the plan that it builds on and its table, committed as v1."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for name, text in {
        "planer/plan.eff": PLAN,
        "planer/värden.csv": "period;värde\n2025;60\n",
        "region/region.eff": REGION,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "Första versionen")
    git(tmp_path, "tag", "v1")
    return tmp_path / "planer"


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def changes(result: Result) -> Sequence[str]:
    """The sentences of the changes, without those about what is to be reviewed."""
    assert result.exit_code == 0, result.output
    told = result.stdout.partition("Att se över")[0]
    return [" ".join(part.partition("\n\n")[0].split()) for part in told.split("\n  - ")[1:]]


def test_a_plan_is_compared_with_what_it_used_then(plans: Path) -> None:
    (plans / "plan.eff").write_text(PLAN.replace("minst 80", "minst 85"), encoding="utf-8")
    (plans / "värden.csv").write_text("period;värde\n2025;60\n2026;64\n", encoding="utf-8")
    (plans.parent / "region" / "region.eff").write_text(REGION.replace("God", "Bättre"), encoding="utf-8")
    result = effekt("diff", plans / "plan.eff", "--git", "v1")
    assert "Från v1 (2026-03-01) till" in result.stdout
    assert changes(result) == [
        "Målvärdet 2028 för ”Andel trygga” höjdes från minst 80 till minst 85.",
        "Slutmålet ”God hälsa” i planen ”Regionen” heter nu ”Bättre hälsa”.",
        "”Andel trygga” har fått utfall 2026: 64.",
    ]


def test_a_file_alone_is_compared_with_what_was_last_committed(plans: Path) -> None:
    result = effekt("diff", plans / "plan.eff")
    assert "Från den senast incheckade versionen (2026-03-01) till" in result.stdout
    assert "Inget i planens innehåll har ändrats." in result.stdout


def test_a_plan_that_has_been_renamed_is_found(plans: Path) -> None:
    git(plans, "mv", "plan.eff", "ny plan.eff")
    (plans / "ny plan.eff").write_text(PLAN.replace("minst 80", "minst 75"), encoding="utf-8")
    assert changes(effekt("diff", plans / "ny plan.eff")) == [
        "Målvärdet 2028 för ”Andel trygga” sänktes från minst 80 till minst 75."
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plan.eff", "--git", "v9"], "Git känner inte till versionen ”v9”."),
        (["plan.eff", "--git", "--output=x"], "Git känner inte till versionen ”--output=x”."),
        (["okänd.eff", "--git", "v1"], "”okänd.eff” finns inte."),
        (["okänd.eff"], "”okänd.eff” finns inte."),
        ([".", "--git", "v1"], "”.” är en mapp. Ange en plan."),
        (["plan.eff", "plan.eff", "--git", "v1"], "Ange antingen två filer"),
        (["-", "--git", "v1"], "En plan från standard in finns inte i Git."),
        (["plan.eff", "okänd.eff"], "”okänd.eff” går inte att läsa: den finns inte."),
    ],
)
def test_what_cannot_be_compared_is_told(
    arguments: list[str], said: str, plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(plans)
    result = effekt("diff", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert not (plans / "x").exists()


def test_a_plan_that_was_not_there_then_is_told_of(plans: Path) -> None:
    new = plans / "ny.eff"
    new.write_text("plan: N\n", encoding="utf-8")
    assert f"”{new}” är inte incheckad i Git än" in effekt("diff", new).stderr
    assert f"”{new}” fanns inte i versionen v1" in effekt("diff", new, "--git", "v1").stderr


def test_two_plans_without_anything_in_common_are_asked_about(tmp_path: Path) -> None:
    one, other = tmp_path / "a.eff", tmp_path / "b.eff"
    one.write_text("plan: P\neffekt a: Äldre är trygga\n", encoding="utf-8")
    other.write_text("plan: Q\nrisk b: Pengarna tar slut\n", encoding="utf-8")
    asked = "Inget i den ena planen finns i den andra. Är det två olika planer?"
    assert asked in effekt("diff", one, other).stderr
    assert asked not in effekt("diff", one, one).stderr


def test_a_folder_without_git_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "plan.eff").write_text(PLAN, encoding="utf-8")
    assert "sköts inte med Git" in effekt("diff", tmp_path / "plan.eff").stderr
    git(tmp_path, "init", "-q")
    assert "Inget är incheckat i Git än" in effekt("diff", tmp_path / "plan.eff").stderr
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Git finns inte på datorn." in effekt("diff", tmp_path / "plan.eff").stderr


def test_faults_in_either_version_are_told_and_the_rest_is_compared(plans: Path) -> None:
    (plans / "plan.eff").write_text(PLAN + "  okänt: x\n", encoding="utf-8")
    git(plans, "commit", "-qam", "Ett fel")
    (plans / "plan.eff").write_text(PLAN.replace("Andel trygga", "Andel lugna"), encoding="utf-8")
    result = effekt("diff", plans / "plan.eff")
    assert "den senast incheckade versionen (2026-03-01)” har 1 fel" in result.stderr
    assert changes(result) == ["Indikatorn ”Andel trygga” heter nu ”Andel lugna”."]


def test_an_earlier_version_that_is_no_text_is_told_of(plans: Path) -> None:
    (plans / "plan.eff").write_bytes(b"PK\x03\x04")
    git(plans, "commit", "-qam", "Fel fil")
    (plans / "plan.eff").write_text(PLAN, encoding="utf-8")
    result = effekt("diff", plans / "plan.eff")
    assert result.exit_code == 2
    assert "Excel" in result.stderr


def test_the_exit_code_tells_of_changes_only_when_asked_to(plans: Path) -> None:
    (plans / "plan.eff").write_text(PLAN + "  enhet: %\n", encoding="utf-8")
    assert effekt("diff", plans / "plan.eff").exit_code == 0
    assert effekt("diff", plans / "plan.eff", "--exit-code").exit_code == 1
    assert effekt("diff", plans / "plan.eff", plans / "plan.eff", "--exit-code").exit_code == 0


def test_changes_are_written_to_a_file_in_the_language_asked_for(plans: Path, tmp_path: Path) -> None:
    (plans / "plan.eff").write_text(PLAN.replace("minst 80", "minst 85"), encoding="utf-8")
    target = tmp_path / "changes.md"
    result = effekt("diff", plans / "plan.eff", "--format", "markdown", "--language", "en", "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "- The target for 2028 of “Andel trygga” was raised" in target.read_text(encoding="utf-8")
