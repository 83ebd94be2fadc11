"""Giving an element another id, in its own plan and in all that build on it."""

from collections.abc import Mapping

from effektlang import renaming
from effektlang.diagnostics import Edit, Label
from effektlang.document import Document
from effektlang.ide.definition import target_at
from effektlang.ide.spot import spot_at
from effektlang.record import record
from effektlang.source import Source
from effektlang.text import Text
from effektlang.workspace import Workspace

_NOTHING = Text("Här står inget id. Ställ markören på ett.", "There is no id here. Put the cursor on one.")


@record
class FileEdits:
    """Edits in one plan."""

    source: Source
    edits: tuple[Edit, ...]


@record
class Refused:
    """Why something cannot be done."""

    reason: Text
    arguments: Mapping[str, object]


def renamable(document: Document, offset: int, workspace: Workspace) -> Label | None:
    """The letters of the id at a place that can be changed: of a name with its plan in front, the last part."""
    spot = spot_at(document, offset)
    if spot is None or spot.naming is None:
        return None
    found = target_at(document, offset, workspace)
    if found is None:
        return None
    return Label(document.source, spot.end - len(found.id) if "." in spot.naming.name else spot.start, spot.end)


def rename(document: Document, offset: int, name: str, workspace: Workspace) -> tuple[FileEdits, ...] | Refused:
    """The edits that give the element at a place another id."""
    found = target_at(document, offset, workspace)
    if found is None:
        return Refused(_NOTHING, {})
    home, users = found.document, tuple(workspace.documents)
    result = renaming.rename(found.id, name.strip(), home, users)
    if isinstance(result, renaming.NotRenamed):
        return Refused(result.reason, result.arguments)
    sources = {one.source.path: one.source for one in (*users, home)}
    return tuple(FileEdits(sources[path], edits) for path, edits in result.edits.items())
