"""Giving the element at a place another id, in its own plan and in all that build on it."""

from effektlang import renaming
from effektlang.diagnostics import Label
from effektlang.document import Document
from effektlang.ide.definition import target_at
from effektlang.ide.spot import spot_at
from effektlang.renaming import NotRenamed, Renaming
from effektlang.text import Text
from effektlang.workspace import Workspace

_NOTHING = Text("Här står inget id. Ställ markören på ett.", "There is no id here. Put the cursor on one.")


def renamable(document: Document, offset: int, workspace: Workspace) -> Label | None:
    """The letters of the id at a place that can be changed: of a name with its plan in front, the last part."""
    spot = spot_at(document, offset)
    if spot is None or spot.naming is None:
        return None
    found = target_at(document, offset, workspace)
    if found is None:
        return None
    return Label(document.source, spot.end - len(found.id) if "." in spot.naming.name else spot.start, spot.end)


def rename(document: Document, offset: int, name: str, workspace: Workspace) -> Renaming | NotRenamed:
    """The edits that give the element at a place another id, by plan."""
    found = target_at(document, offset, workspace)
    if found is None:
        return NotRenamed(_NOTHING, {})
    return renaming.rename(found.id, name.strip(), found.document, workspace.documents)
