"""What the pages tell their readers to write can be written: every command runs, and every block of settings is read.

The answers that a page quotes are made by running the commands (`make generate`); here the rest are run.
"""

import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from shutil import copy, copytree

import pytest
from click.testing import CliRunner

from effektlang.cli.main import main
from effektlang.settings.reading import settings_for

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("sv/*.md")), *sorted(DOCS.glob("en/*.md"))]
BLOCK = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```", re.DOTALL | re.MULTILINE)
GROWS = "<!-- grows:"
"""A page that builds its own plan, piece by piece, is run wholly when it is made."""
WAITS = ("effekt new", "effekt preview", "effekt lsp")
"""Commands that wait for someone at the keyboard or in a browser."""
OF_OTHERS = ("language-server", "project.markdown_extensions")
"""Settings of other programs."""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>'
PLAN = {"sv": "cykelturer-med-svar.eff", "en": "bike-rides-answered.eff"}
FOLLOWED_UP = """plan: Fler barn kan simma
  period: 2026–2028
prestation skola: Barn som gått simskola
  leder till: kan
effekt kan: Fler barn kan simma
svar om: kan
  bedömning 2026: åt rätt håll
"""
"""The plan of the tutorial, as far as the other pages need it."""
MADE_FIRST = {
    "sv": ("effekt followup cykelturer-med-svar.eff -o svar/hosten.docx",),
    "en": ("effekt followup bike-rides-answered.eff -o answers/autumn.docx",),
}
"""What a reader has before coming to a page."""


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def language_of(page: Path) -> str:
    return "en" if page.parent.name == "en" else "sv"


def blocks(page: Path, language: str) -> Iterator[str]:
    """The blocks of code of one language on a page."""
    for found, text in BLOCK.findall(page.read_text(encoding="utf-8")):
        if found == language:
            yield text


def commands(page: Path) -> list[str]:
    """The commands of ours that a page tells its reader to write."""
    if GROWS in page.read_text(encoding="utf-8"):
        return []
    lines = (line.strip() for block in blocks(page, "sh") for line in block.splitlines())
    ours = [line for line in lines if line.startswith("effekt ")]
    return [line for line in ours if not line.startswith(WAITS) or "--answers" in line]


WITH_COMMANDS = [page for page in PAGES if commands(page)]


@pytest.fixture
def folder(tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a reader may have it: the plans of the docs, an example, and an earlier version in Git."""
    for plans in (DOCS / "sv" / "planer", DOCS / "en" / "plans"):
        copytree(plans, tmp_path, dirs_exist_ok=True)
        copytree(plans, tmp_path / plans.name)
    copy(ROOT / "examples" / "trygg-hemgang.eff", tmp_path)
    copy(ROOT / "examples" / "smoke-free-environments.eff", tmp_path)
    copy(tmp_path / PLAN[language_of(page)], tmp_path / "plan.eff")
    for tutorial in ("simma.eff", "swim.eff"):
        (tmp_path / tutorial).write_text(FOLLOWED_UP, encoding="utf-8")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=Test", "-c", "user.email=test@example.org"]
    for step in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "Plan"], ["tag", "v1"]):
        subprocess.run([*git, *step], check=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=name)
def test_every_command_runs(page: Path, folder: Path) -> None:
    for command in (*MADE_FIRST[language_of(page)], *commands(page)):
        arguments = [path for word in shlex.split(command)[1:] for path in globbed(word, folder)]
        result = CliRunner().invoke(main, arguments)
        is_sound = result.exception is None or isinstance(result.exception, SystemExit)
        assert is_sound, command
        assert result.exit_code in (0, 1), f"{command}\n{result.output}"


def globbed(word: str, folder: Path) -> list[str]:
    """The files that a pattern stands for, as the shell would have it."""
    found = sorted(path.relative_to(folder).as_posix() for path in folder.glob(word)) if "*" in word else []
    return found or [word]


def test_there_are_commands_to_run() -> None:
    assert sum(len(commands(page)) for page in WITH_COMMANDS) > 40


@pytest.mark.parametrize("page", [page for page in PAGES if list(blocks(page, "toml"))], ids=name)
def test_every_block_of_settings_is_read(page: Path, tmp_path: Path) -> None:
    for block in blocks(page, "toml"):
        table = tomllib.loads(block)
        if any(word in block for word in OF_OTHERS):
            continue
        is_theme = "base" in table
        if is_theme:
            (tmp_path / "theme.toml").write_text(block, encoding="utf-8")
            (tmp_path / table["logo"]).write_text(LOGO, encoding="utf-8")
        settings = 'theme = "theme.toml"\n' if is_theme else block
        (tmp_path / "effekt.toml").write_text(settings, encoding="utf-8")
        assert settings_for(tmp_path / "plan.eff").diagnostics == ()
