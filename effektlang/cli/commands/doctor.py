"""`effekt doctor`: what was found on this machine to draw and write with."""

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

import click

from effektlang import __version__
from effektlang.cli.speech import say
from effektlang.diagram.engines import Engine, EngineFailed, engines, run
from effektlang.text import Text

SECTION = "program"

_HELP = Text(
    "Visa vad som finns på datorn att rita och skriva med.",
    "Show what there is on this machine to draw and write with.",
)
_WORKS = Text("fungerar", "works")
_FAILS = Text("fungerar inte", "does not work")
_NONE = Text("saknas", "is missing")
_ENGINE = Text("Ritar med", "Draws with")
_SECOND = Text("I reserv", "In reserve")
_PICTURES = Text("Bilder i punkter (png)", "Pictures in dots (png)")
_PDF = Text("Pdf", "PDF")
_INSTALL = Text(
    "saknas; installera med pip install 'effektlang[pdf]'", "is missing; install with pip install 'effektlang[pdf]'"
)


@click.command(help=say(_HELP))
def command() -> None:
    """Report on the installation."""
    rows = list(_rows())
    width = max(len(name) for name, _ in rows)
    for name, found in rows:
        click.echo(f"{name + ':':<{width + 1}} {found}")


def _rows() -> Iterator[tuple[str, str]]:
    yield "Effektlang", __version__
    yield "Python", f"{platform.python_version()} ({platform.system()} {platform.machine()})"
    found = list(engines())
    if not found:
        yield say(_ENGINE), say(_NONE)
    for place, engine in enumerate(found):
        state = say(_WORKS) if _draws(engine) else say(_FAILS)
        yield say(_ENGINE if place == 0 else _SECOND), f"{engine.name}, {say(engine.about)}, {state} ({engine.path})"
    yield say(_PICTURES), _package("resvg-py") or say(_NONE)
    yield say(_PDF), _package("typst") or say(_INSTALL)


def _draws(engine: Engine) -> bool:
    try:
        return "pos" in run(engine, "digraph { a -> b }", "json")
    except (EngineFailed, OSError):
        return False


def _package(name: str) -> str | None:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return None
