"""What a person wrote is never replaced by what was made of it, and a file that cannot be written is told of in words."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main

PLAN = "plan: Trygg hemgång\neffekt  trygga: Trygga\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    return path


def effekt(*arguments: object, given: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=given, env={"EFFEKT_LANGUAGE": "sv"})


@pytest.mark.parametrize(
    "command",
    [
        ("diff", "{plan}", "{plan}", "-o", "{plan}"),
        ("export", "{plan}", "-o", "{plan}"),
        ("export", "{plan}", "--format", "eff", "-o", "{plan}"),
        ("check", "{plan}", "--output-file", "{plan}"),
        ("check", "{plan}", "--write-baseline", "{plan}"),
        ("schema", "-o", "{plan}"),
    ],
    ids=" ".join,
)
def test_a_plan_is_not_replaced_by_what_is_made_of_it(plan: Path, command: tuple[str, ...]) -> None:
    result = effekt(*(one.format(plan=plan) for one in command))
    assert result.exit_code == 2
    assert f"”{plan}” är en plan och skrivs inte över. Ange en annan fil." in result.stderr
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    "command", [("format",), ("translate", "--to", "en", "--write"), ("rename", "trygga", "lugna")]
)
def test_a_protected_plan_is_left_alone(plan: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != plan or mode != os.W_OK)
    result = effekt(*command, plan)
    assert result.exit_code == 2
    assert f"”{plan}” är skrivskyddad, så den är inte ändrad." in result.stderr
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_link_to_a_plan_stays_a_link(plan: Path, tmp_path: Path) -> None:
    link = tmp_path / "genväg.eff"
    link.symlink_to(plan)
    assert effekt("format", link).exit_code == 0
    assert link.is_symlink()
    assert plan.read_text(encoding="utf-8") == PLAN.replace("  ", " ").replace("\neff", "\n\neff")


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        (".", "det är en mapp"),
        ("plan.eff/a.json", "något i sökvägen är ingen mapp"),
        ("a" * 300, "namnet är för långt"),
    ],
)
def test_why_a_file_cannot_be_written_is_told_in_words(plan: Path, target: str, reason: str) -> None:
    result = effekt("export", plan, "-o", plan.parent / target)
    assert result.exit_code == 2
    assert f": {reason}.\n" in result.stderr


def test_a_folder_that_may_not_be_written_in_is_told_before_any_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != tmp_path)
    result = effekt("new", tmp_path / "ny.eff", given="plan: P\n")
    assert result.exit_code == 2
    assert "gick inte att skriva: ni har inte rätt till det." in result.stderr


def test_a_new_plan_that_cannot_be_written_is_shown_instead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    result = effekt("new", given="plan: Trygg hemgång\n")
    assert result.exit_code == 2
    assert result.stdout.startswith("plan: Trygg hemgång\n")


def test_what_was_made_is_named(plan: Path, tmp_path: Path) -> None:
    for made, command in (("a.json", ("export", plan)), ("b.md", ("diff", plan, plan)), ("c.json", ("schema",))):
        assert effekt(*command, "-o", tmp_path / made).stderr == f"{tmp_path / made}\n"
