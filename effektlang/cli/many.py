"""Many plans at once: every processor takes its share, and a terminal shows how far it has come."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stderr
from functools import partial
from io import StringIO

import click

from effektlang.cli.speech import say, tell
from effektlang.record import record
from effektlang.text import Refusal, Text

_WORTH_SHARING = 4
"""The fewest plans for which it pays to start more processes."""
_DRAWING = Text("Ritar", "Drawing")


@record
class Told:
    """What was said of one plan on standard error, and whether all that was asked for was made."""

    said: str
    is_whole: bool


def each(paths: Sequence[str], work: Callable[[str], bool]) -> bool:
    """Do a piece of work for each plan and tell what it says, in order; whether all of it went well.

    What cannot be done for one plan is told, and the others go on. What is the same for several is told once.
    """
    if len(paths) == 1:
        return work(paths[0])
    are_whole = True
    before = set()
    for told in _with_progress(_done(paths, work), len(paths)):
        if told.said not in before:
            click.echo(told.said, err=True, nl=False)
        before.add(told.said)
        are_whole = are_whole and told.is_whole
    return are_whole


def _done(paths: Sequence[str], work: Callable[[str], bool]) -> Iterator[Told]:
    processors = min(_processors(), len(paths))
    if processors < 2 or len(paths) < _WORTH_SHARING:  # one processor shares with no one
        yield from map(partial(_told, work), paths)
        return
    from concurrent.futures import ProcessPoolExecutor  # only many plans need it

    with ProcessPoolExecutor(processors) as pool:
        yield from pool.map(partial(_told, work), paths)


def _told(work: Callable[[str], bool], path: str) -> Told:
    """One piece of work with what it says kept, since several are done at once."""
    said = StringIO()
    with redirect_stderr(said):
        try:
            is_whole = work(path)
        except Refusal as refusal:
            tell(refusal)
            is_whole = False
    return Told(said.getvalue(), is_whole)


def _with_progress(told: Iterator[Told], count: int) -> Iterator[Told]:
    """The same, with a bar at a terminal; what was said comes after it, or the two would run together."""
    if not sys.stderr.isatty() or "CI" in os.environ:
        yield from told
        return
    with click.progressbar(told, length=count, label=say(_DRAWING), file=sys.stderr) as shown:
        kept = list(shown)
    yield from kept


def _processors() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
