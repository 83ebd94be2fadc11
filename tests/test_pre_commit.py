"""The pre-commit hooks, really run against a repository with a plan in it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HOOKS = Path(__file__).parent.parent / ".pre-commit-hooks.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose hooks are the project's own, run in the environment of the tests."""
    hooks = HOOKS.read_text(encoding="utf-8")
    effekt = f"{sys.executable} -c 'from effektlang.cli.main import main; main()'"
    local = re.sub(r"entry: effekt (\w+)", rf'entry: "{effekt} \1"', hooks).replace(
        "language: python", "language: system"
    )
    indented = "".join(f"    {line}\n" for line in local.splitlines())
    (tmp_path / ".pre-commit-config.yaml").write_text(f"repos:\n- repo: local\n  hooks:\n{indented}", encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    return tmp_path


def run_hook(repository: Path, hook: str, plan: str) -> subprocess.CompletedProcess[str]:
    (repository / "plan.eff").write_text(plan, encoding="utf-8")
    subprocess.run(["git", "-C", repository, "add", "."], check=True)
    command = [sys.executable, "-m", "pre_commit", "run", hook, "--all-files"]
    return subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)


def test_the_hook_stops_an_error_and_lets_a_question_pass(repository: Path) -> None:
    stopped = run_hook(repository, "effekt-check", "plan: En plan\nefekt a: Tryggare\n")
    assert stopped.returncode == 1
    assert "Menar ni ”effekt”?" in stopped.stdout
    assert run_hook(repository, "effekt-check", "plan: En plan\neffekt a: Tryggare\n").returncode == 0


def test_the_hook_formats_and_stops_so_that_it_is_seen(repository: Path) -> None:
    stopped = run_hook(repository, "effekt-format", "plan:  En plan\neffekt a : Tryggare\n")
    assert stopped.returncode == 1
    formatted = (repository / "plan.eff").read_text(encoding="utf-8")
    assert formatted == "plan: En plan\n\neffekt a: Tryggare\n"
    assert run_hook(repository, "effekt-format", formatted).returncode == 0
