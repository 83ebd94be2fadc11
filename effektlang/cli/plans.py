"""Opening the plans that a command is given."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from effektlang.cli.speech import environment_language, refuse
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.document import Document
from effektlang.syntax.slip import Slip
from effektlang.text import Language, Text
from effektlang.workspace import Unreadable, Workspace, bytes_on_disk, plans_in

_UNREADABLE = Text("”{path}” går inte att läsa: {reason}.", "“{path}” cannot be read: {reason}.")
_FAULTY = (
    Text(
        "”{path}” har 1 fel i hur den är skriven. Det som gick att läsa är med. Kör `effekt check` för att se felet.",
        "“{path}” has 1 error in how it is written. What could be read is there. Run `effekt check` to see it.",
    ),
    Text(
        "”{path}” har {count} fel i hur den är skriven. Det som gick att läsa är med. "
        "Kör `effekt check` för att se felen.",
        "“{path}” has {count} errors in how it is written. What could be read is there. "
        "Run `effekt check` to see them.",
    ),
)
NOT_A_PLAN = Text("”{path}” går inte att läsa som en plan: {reason}", "“{path}” cannot be read as a plan: {reason}")
_FOLLOW_UP = Text(
    "”{path}” är en uppföljningsfil. Ange planen som den följer upp.",
    "“{path}” is a follow-up file. Give the plan that it follows up.",
)
_HERE = Text("mappen ni står i", "the current folder")
_STREAM = Text("standard in", "standard input")
NO_PLANS = Text("Det finns inga planer (.eff) i {path}.", "There are no plans (.eff) in {path}.")


def open_plan(path: str, workspace: Workspace | None = None) -> Document:
    """The plan at a path, or on standard input for `-`; ends with exit code 2 if it cannot be read."""
    workspace = workspace or Workspace()
    if path == STANDARD_STREAM:
        return workspace.stream(path, sys.stdin.buffer.read(), Path.cwd())
    try:
        return workspace.open(Path(path))
    except Unreadable as error:
        refuse(_UNREADABLE, path=error.path, reason=error.reason)


def bytes_of(path: str) -> bytes:
    """What a file holds, or standard input for `-`; ends with exit code 2 if it cannot be read."""
    try:
        return sys.stdin.buffer.read() if path == STANDARD_STREAM else bytes_on_disk(Path(path))
    except Unreadable as error:
        refuse(_UNREADABLE, path=path, reason=error.reason)


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
        refuse(NOT_A_PLAN, path=path, reason=why_unreadable(document.unreadable))
    if document.is_follow_up and not takes_follow_up:
        refuse(_FOLLOW_UP, path=path)
    if document.errors:
        said = _FAULTY[document.errors > 1].say(spoken(document), {"path": path, "count": document.errors})
        click.echo(said, err=True)


def why_unreadable(slip: Slip) -> str:
    """Why a file could not be read as text at all."""
    return slip.fault.message.say(environment_language(), slip.arguments)


def spoken(document: Document) -> Language:
    """The language to speak of a plan in: its own, and that of the environment where nothing in it could be read."""
    return document.language if document.file.declarations else environment_language()


def named(path: str) -> Text:
    """A plan as messages name it: by its path, the folder that one stands in and standard input in words."""
    return {STANDARD_STREAM: _STREAM, ".": _HERE}.get(path, Text(path, path))


def demand_some(plans: Sequence[object], path: str) -> None:
    """End with exit code 2 if a folder held no plans."""
    if not plans:
        refuse(NO_PLANS, path=named(path))
