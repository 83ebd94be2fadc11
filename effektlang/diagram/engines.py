"""The programs that can lay out a graph: the one that comes with the installation, else the system's `dot`."""

import shutil
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from effektlang.record import record
from effektlang.text import Refusal, Text

_NO_ENGINE = Text("Inget program för att rita hittades. Installera graphviz-pure, eller Graphviz i systemet.",
                  "No program for drawing was found. Install graphviz-pure, or Graphviz in the system.")  # fmt: skip
_FAILED = Text("{engine} kunde inte rita planen: {said}", "{engine} could not draw the plan: {said}")


@record
class Engine:
    """A Graphviz program."""

    name: str
    path: Path
    about: Text


class NoEngine(Refusal):
    """No program that can lay out a graph was found."""

    def __init__(self) -> None:
        super().__init__(_NO_ENGINE)


class EngineFailed(Refusal):
    """The program did not manage to lay out the graph."""

    def __init__(self, engine: Engine, said: str) -> None:
        super().__init__(_FAILED, engine=engine.name, said=said)


def engines() -> Iterator[Engine]:
    """The engines on this machine, best first."""
    beside_us = Path(__file__).parents[2] / "bin"
    scripts = [Path(sysconfig.get_path("scripts")), Path(sysconfig.get_path("scripts", "posix_user")), beside_us]
    pure = shutil.which("graphviz-pure", path=None) or next(
        (str(found) for folder in scripts for found in folder.glob("graphviz-pure*")), None
    )
    if pure:
        yield Engine("graphviz-pure", Path(pure), Text("följer med Effektlang", "comes with Effektlang"))
    system = shutil.which("dot")
    if system:
        yield Engine("dot", Path(system), Text("systemets Graphviz", "the system's Graphviz"))


def lay_out(dot: str) -> str:
    """The graph with the places of its nodes and lines, as Graphviz JSON; raises `NoEngine` or `EngineFailed`."""
    engine = next(engines(), None)
    if engine is None:
        raise NoEngine
    return run(engine, dot, "json")


def run(engine: Engine, dot: str, format_: str) -> str:
    """What an engine makes of a graph in one of its formats."""
    import graphviz
    from graphviz.backend import dot_command

    dot_command.DOT_BINARY = engine.path
    try:
        made: bytes = graphviz.pipe("dot", format_, dot.encode("utf-8"), quiet=True)
    except graphviz.CalledProcessError as error:
        said = (error.stderr or b"").decode("utf-8", errors="replace").strip()
        raise EngineFailed(engine, said) from error
    return made.decode("utf-8")
