"""Keeps texts true: what a page says that a plan holds or that a command answers is put there by running it.

In a page, a comment stands right above each block that is kept so:

    <!-- shows: cykelturer.eff -->            the file, from the docs' own plans
    <!-- says: effekt check cykelturer.eff --> what the command answers; `| head -n 9` keeps the first lines
    <!-- tells: cykelturer.eff -->             the picture in words, as a list that ends at <!-- told -->

Commands are run in a folder that holds the docs' own plans and the examples.

Blocks of plan text without such a comment are one plan told in pieces: together they must be read without a fault.
"""

import gc
import re
import shlex
from contextlib import chdir
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from effektlang.cli.main import main
from effektlang.diagram.alternative import sentences
from effektlang.diagram.views import chain
from effektlang.diagram.views.view import Request
from effektlang.report.finding import Checked
from effektlang.report.text import render
from effektlang.text import Language
from effektlang.workspace import Workspace

_ROOT = Path(__file__).parent.parent
_EXAMPLES = _ROOT / "examples"
_PLANS = (_ROOT / "docs" / "sv" / "planer", _ROOT / "docs" / "en" / "plans")
_WIDTH = "88"
_DAY = "2026-12-01"
"""The day that commands are run as on, so that a page is the same tomorrow: some questions are about what is late."""
_KEPT = re.compile(r"(<!-- (shows|says): ([^\n]+) -->\n```\w*\n).*?(^```$)", re.DOTALL | re.MULTILINE)
_TOLD = re.compile(r"(<!-- tells: ([^\n]+) -->\n).*?(^<!-- told -->$)", re.DOTALL | re.MULTILINE)
_PLAN_BLOCK = re.compile(r"^```effekt\n(.*?)^```$", re.DOTALL | re.MULTILINE)


class Untrue(Exception):
    """A page that quotes a command that fails, or a plan that cannot be read."""


def filled(page: Path, language: Language) -> str:
    """The text of a page with every kept block made anew."""
    text = page.read_text(encoding="utf-8")
    _demand_sound_plan(page, _KEPT.sub("", text))
    with TemporaryDirectory() as name:
        folder = Path(name)
        for plans in (*_PLANS, _EXAMPLES):
            copytree(plans, folder, dirs_exist_ok=True)
        text = _KEPT.sub(lambda match: match[1] + _content(match[2], match[3], folder, language) + match[4], text)
        return _TOLD.sub(lambda match: match[1] + _told(folder / match[2]) + match[3], text)


def _content(verb: str, what: str, folder: Path, language: Language) -> str:
    """What a block is to hold; `| head -n 9` behind it keeps the first lines."""
    named, _, cut = what.partition(" | head -n ")
    text = (folder / named).read_text(encoding="utf-8") if verb == "shows" else _answer(named, folder, language)
    return "".join(text.splitlines(keepends=True)[: int(cut) if cut else None])


def _answer(command: str, folder: Path, language: Language) -> str:
    """What a command prints, run in a copy of the docs' plans."""
    program, *arguments = shlex.split(command)
    assert program == "effekt", command
    environment = {"EFFEKT_LANGUAGE": language, "EFFEKT_TODAY": _DAY, "COLUMNS": _WIDTH}
    with chdir(folder):
        result = CliRunner(env=environment).invoke(main, arguments)
    gc.enable()
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise Untrue(command) from result.exception
    return result.output


def _told(plan: Path) -> str:
    """The picture of a plan in words, a sentence to each item of a list."""
    diagram = chain.build(Workspace().open(plan).model, Request())
    return "\n" + "".join(f"- {sentence}\n" for sentence in sentences(diagram)) + "\n"


def _demand_sound_plan(page: Path, text: str) -> None:
    plan = "\n".join(_PLAN_BLOCK.findall(text))
    if not plan:
        return
    folder = next(plans for plans in _PLANS if plans.parent == page.parent)
    document = Workspace().text(page.name, plan, folder)
    if document.faults:
        raise Untrue(render([Checked(page.name, document.faults, document.language)], document.language))
