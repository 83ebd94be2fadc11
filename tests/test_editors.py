"""Real editors with the set-ups that the docs give: a plan is opened, completed, renamed and formatted in them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import needs

ROOT = Path(__file__).parent.parent
PLAN = """\
plan: Trygg 🎈 hemgång
effekt trygga: 🎈 Patienterna känner sig tryggare
  mäts med:\x20
indikator åter-in: Återinlagda inom 30 dagar
  enhet: %
"""


def _played(command: list[str], folder: Path, **environment: str) -> dict[str, object]:
    """What an editor saw when it played its session."""
    plan, report = folder / "plan å 🎈.eff", folder / "report.json"
    plan.write_text(PLAN, encoding="utf-8")
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    where = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_STATE_HOME": str(folder)}
    play = {"PLAN": str(plan), "REPORT": str(report), "PATH": programs, "LC_ALL": "C.UTF-8", **where, **environment}
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **play}, capture_output=True, text=True, timeout=90, check=False
    )
    assert report.exists(), done.stdout + done.stderr
    seen = json.loads(report.read_text("utf-8"))
    assert isinstance(seen, dict)
    return seen


def _demand_the_same_of_all(seen: dict[str, object]) -> None:
    """What every editor must have done."""
    assert seen["completion"] == ["åter-in"]
    after = PLAN.replace("åter-in", "åter-inne").replace("mäts med: \n", "mäts med: åter-inne\n")
    assert seen["renamed"] in (after, after.rstrip("\n"))
    formatted = "\n".join(f"\n{line}" if line[:1].strip() else line for line in after.split("\n")).lstrip("\n")
    assert seen["formatted"] in (formatted, formatted.rstrip("\n"))


def test_neovim(tmp_path: Path) -> None:
    nvim = Path(sys.executable).with_name("nvim")
    setup, session = ROOT / "editors" / "neovim" / "effekt.lua", ROOT / "tests" / "neovim_session.lua"
    seen = _played([str(nvim), "--headless", "-u", str(setup), "-S", str(session)], tmp_path)
    assert (seen["filetype"], seen["encoding"]) == ("effekt", "utf-8")
    assert isinstance(seen["diagnostics"], list)
    assert "K003 effekt-som-inget-leder-till 🎈 Patienterna känner sig tryggare" in seen["diagnostics"]
    _demand_the_same_of_all(seen)


@needs("emacs")
def test_emacs(tmp_path: Path) -> None:
    setup, session = ROOT / "editors" / "emacs" / "effekt.el", ROOT / "tests" / "emacs_session.el"
    seen = _played(["emacs", "-q", "--batch", "-l", str(session)], tmp_path, SETUP=str(setup))
    assert seen["mode"] == "effekt-mode"
    assert isinstance(seen["diagnostics"], list)
    assert "🎈 Patienterna känner sig tryggare" in seen["diagnostics"]
    _demand_the_same_of_all(seen)


def test_the_words_that_editors_colour_are_those_of_the_language() -> None:
    """The grammar of Visual Studio Code is tried out by `make vscode`; here, that no word is left out of it."""
    grammar = json.loads((ROOT / "editors/vscode/syntaxes/effekt.tmLanguage.json").read_text("utf-8"))
    declaration = grammar["repository"]["declaration"]["begin"]
    for word in ("slutmål", "goal", "bygger +på", "unintended +effect", "målgrupp"):
        assert f"|{word}|" in declaration.replace("(?i)^(", "|").replace(")(", "|(")


@pytest.mark.parametrize("name", ["package.nls.json", "package.nls.sv.json"])
def test_the_extension_says_all_in_both_languages(name: str) -> None:
    folder = ROOT / "editors" / "vscode"
    asked = {part.split("%")[0] for part in (folder / "package.json").read_text("utf-8").split('"%')[1:]}
    assert asked == set(json.loads((folder / name).read_text("utf-8")))
