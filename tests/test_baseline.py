"""A recorded run lets what is known pass: only what is new is reported, even when lines have moved."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main

PLAN = "plan: En plan\neffekt a: Tryggare hemma\neffekt b: Lugnare hemma\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.eff").write_text(PLAN, encoding="utf-8")
    return tmp_path


def effekt(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", "plan.eff", *arguments])


def findings(result: Result) -> list[tuple[str, int]]:
    rows = json.loads(result.stdout)["plans"][0]["findings"]
    return [(one["code"], one["place"]["start"]["line"]) for one in rows]


def test_nothing_is_new_right_after_recording(folder: Path) -> None:
    assert findings(effekt("--format", "json", "--write-baseline", "b.json")) == []
    assert json.loads((folder / "b.json").read_text(encoding="utf-8"))["findings"]


def test_moved_lines_are_known_and_a_new_element_is_not(folder: Path) -> None:
    effekt("--write-baseline", "b.json")
    (folder / "plan.eff").write_text(f"# en rad\n\n{PLAN}effekt c: Gladare hemma\n", encoding="utf-8")
    new = findings(effekt("--format", "json", "--baseline", "b.json"))
    assert new
    assert {line for _, line in new} == {6}


def test_a_file_that_is_no_recorded_run_is_told(folder: Path) -> None:
    (folder / "b.json").write_text("[]", encoding="utf-8")
    result = effekt("--baseline", "b.json")
    assert result.exit_code == 2
    assert "ingen sparad körning" in result.stderr
    assert effekt("--baseline", "saknas.json").exit_code == 2
