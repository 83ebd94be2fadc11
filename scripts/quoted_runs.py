"""Keeps texts true: what a page says that a plan holds or that a command answers is put there by running it.

In a page, a comment stands right above each block that is kept so:

    <!-- shows: cykelturer.eff -->            the file, from the docs' own plans or the set-ups of editors
    <!-- says: effekt check cykelturer.eff --> what the command answers; `| head -n 9` keeps the first lines,
                                             `< plan.eff` is what it reads on standard input
    <!-- tells: cykelturer.eff -->             the picture in words, as a list that ends at <!-- told -->

Commands are run in a folder that holds the docs' own plans and the examples.

Blocks of plan text without such a comment are one plan told in pieces: together they must be read without a fault.
On a page that says so at its beginning, the pieces are written to a file that the commands below them read; a
declaration that comes again takes the place of the one before it (see `grown_plans.py`):

    <!-- grows: simma.eff -->
"""

import gc
import re
import shlex
from contextlib import chdir
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from click.testing import CliRunner
from grown_plans import BLOCK, file_that_grows, merged, plan_of

from effektlang.cli.main import main
from effektlang.diagram.alternative import sentences
from effektlang.diagram.views import chain
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.report.finding import Checked
from effektlang.report.text import render
from effektlang.text import Language
from effektlang.workspace import Workspace

_ROOT = Path(__file__).parent.parent
_EXAMPLES = _ROOT / "examples"
_PLANS = (_ROOT / "docs" / "sv" / "planer", _ROOT / "docs" / "en" / "plans")
_SET_UPS = tuple(_ROOT / "editors" / name for name in ("neovim", "emacs", "helix", "kate"))
_WIDTH = "88"
_DAY = "2026-12-01"
"""The day that commands are run as on, so that a page is the same tomorrow: some questions are about what is late."""


class Untrue(Exception):
    """A page that quotes a command that fails, or a plan that cannot be read."""


def filled(page: Path, language: Language) -> str:
    """The text of a page with every kept block made anew."""
    text = page.read_text(encoding="utf-8")
    _demand_sound_plan(page, text)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for plans in (*_PLANS, _EXAMPLES, *_SET_UPS):
            copytree(plans, folder, dirs_exist_ok=True)
        return BLOCK.sub(lambda match: _kept_true(match, folder, language), text)


def _kept_true(block: re.Match[str], folder: Path, language: Language) -> str:
    """A block as it is to be, after what comes before it on the page has been done in the folder."""
    growing = file_that_grows(block.string)
    if block["plan"] is not None and growing is not None:
        _grow(folder / growing, block["plan"])
    if block["verb"] is not None:
        return f"{block['opening']}{_content(block['verb'], block['what'], folder, language)}{block['closing']}"
    if block["told"] is not None:
        return f"{block['telling']}{_told(folder / block['told'])}{block['told_to']}"
    return block[0]


def _grow(plan: Path, piece: str) -> None:
    """Add a piece to the file that the commands read, which they may have written to as well."""
    before = plan.read_text(encoding="utf-8") if plan.exists() else ""
    plan.write_text(merged(before, piece), encoding="utf-8")
    _demand_no_faults(plan.name, Workspace().open(plan))


def _content(verb: str, what: str, folder: Path, language: Language) -> str:
    """What a block is to hold; `| head -n 9` behind it keeps the first lines."""
    named, _, cut = what.partition(" | head -n ")
    text = (folder / named).read_text(encoding="utf-8") if verb == "shows" else answer(named, folder, language)
    return "".join(text.splitlines(keepends=True)[: int(cut) if cut else None])


def answer(command: str, folder: Path, language: Language) -> str:
    """What a command prints, run in a folder."""
    words, _, given = command.partition(" < ")
    program, *arguments = shlex.split(words)
    assert program == "effekt", command
    environment = {"EFFEKT_LANGUAGE": language, "EFFEKT_TODAY": _DAY, "COLUMNS": _WIDTH}
    with chdir(folder):
        stdin = Path(given).read_bytes() if given else None
        result = CliRunner(env=environment).invoke(main, arguments, input=stdin)
    gc.enable()
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise Untrue(command) from result.exception
    return result.output


def _told(plan: Path) -> str:
    """The picture of a plan in words, a sentence to each item of a list."""
    diagram = chain.build(Workspace().open(plan).model, Request())
    return "\n" + "".join(f"- {sentence}\n" for sentence in sentences(diagram)) + "\n"


def _demand_sound_plan(page: Path, text: str) -> None:
    """Read the plan of a page that tells one in pieces; one that grows is read at each of them."""
    plan = plan_of(text)
    if plan and file_that_grows(text) is None:
        folder = next(plans for plans in _PLANS if page.is_relative_to(plans.parent))
        _demand_no_faults(page.name, Workspace().text(page.name, plan, folder))


def _demand_no_faults(name: str, document: Document) -> None:
    if document.faults:
        raise Untrue(render([Checked(name, document.faults, document.language)], document.language))
