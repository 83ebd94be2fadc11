"""Opening the plans that a command is given."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from effektlang.cli.speech import refuse
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.document import Document
from effektlang.text import Text
from effektlang.workspace import Unreadable, Workspace, plans_in

_UNREADABLE = Text("”{path}” går inte att läsa: {reason}.", "“{path}” cannot be read: {reason}.")
_FAULTY = Text(
    "”{path}” har {count} fel i hur den är skriven. Det som gick att läsa är med. Kör `effekt check` för att se felen.",
    "“{path}” has {count} errors in how it is written. What could be read is there. Run `effekt check` to see them.",
)
NOT_A_PLAN = Text("”{path}” går inte att läsa som en plan: {reason}", "“{path}” cannot be read as a plan: {reason}")
_FOLLOW_UP = Text(
    "”{path}” är en uppföljningsfil. Ange planen som den följer upp.",
    "“{path}” is a follow-up file. Give the plan that it follows up.",
)
_NO_PLANS = Text("Det finns inga planer (.eff) i {path}.", "There are no plans (.eff) in {path}.")


def open_plan(path: str, workspace: Workspace | None = None) -> Document:
    """The plan at a path, or on standard input for `-`; ends with exit code 2 if it cannot be read."""
    workspace = workspace or Workspace()
    if path == STANDARD_STREAM:
        return workspace.stream(path, sys.stdin.buffer.read(), Path.cwd())
    try:
        return workspace.open(Path(path))
    except Unreadable as error:
        refuse(_UNREADABLE, path=error.path, reason=error.reason)


def open_plans(paths: Sequence[str], *, with_follow_ups: bool = False) -> Iterator[Document]:
    """The plans at some paths, folders included; of the follow-up files in a folder only if asked for."""
    workspace = Workspace()
    for path in paths_of_plans(paths):
        document = open_plan(path, workspace)
        if with_follow_ups or path in paths or not document.is_follow_up:
            yield document


def paths_of_plans(paths: Sequence[str]) -> Iterator[str]:
    """The files that are meant, folders looked through; `-` is standard input."""
    for path in paths:
        if path == STANDARD_STREAM:
            yield path
        else:
            yield from map(str, plans_in([Path(path)]))


def open_sound_plan(path: str) -> Document:
    """The plan at a path, to make something of it: what is wrong with it is said, but does not stop it."""
    document = open_plan(path)
    warn_of_faults(document)
    return document


def warn_of_faults(document: Document, version: str = "", *, takes_follow_up: bool = False) -> None:
    """Say on standard error that not all of a plan could be read; `version` is which one of it, if it is an earlier.

    Ends with exit code 2 for what is no plan, and for a follow-up file unless the command takes those.
    """
    path = f"{document.source.path}, {version}" if version else document.source.path
    if document.unreadable is not None:
        slip = document.unreadable
        refuse(NOT_A_PLAN, path=path, reason=slip.fault.message.say(document.language, slip.arguments))
    if document.is_follow_up and not takes_follow_up:
        refuse(_FOLLOW_UP, path=path)
    if document.errors:
        click.echo(_FAULTY.say(document.language, {"path": path, "count": document.errors}), err=True)


def demand_some(plans: Sequence[object], path: str) -> None:
    """End with exit code 2 if a folder held no plans."""
    if not plans:
        refuse(_NO_PLANS, path=path)
