"""Giving an element another id, in its own plan and in all that build on it."""

import re
from collections.abc import Iterator

from effektlang.characters import visible
from effektlang.diagnostics import Edit, Label
from effektlang.document import Document
from effektlang.ide.definition import references, target_at
from effektlang.ide.elements import Target, own_id
from effektlang.ide.spot import spot_at
from effektlang.record import record
from effektlang.source import Source
from effektlang.text import Text
from effektlang.workspace import Workspace

_NAME = re.compile(r"[^\W_](?:[\w-]*\w)?(?:(?<=\d)\.\d(?:[\w-]*\w)?)*")
_BAD_NAME = Text(
    "”{name}” går inte som id. Ett id har bokstäver, siffror och bindestreck, och inga mellanslag.",
    "“{name}” will not do as an id. An id has letters, digits and hyphens, and no spaces.",
)
_TAKEN = Text("”{name}” finns redan i planen: {title}.", "“{name}” is in the plan already: {title}.")
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
    arguments: dict[str, str]


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
    name = visible(name.strip())
    if found is None:
        return Refused(_NOTHING, {})
    if not _NAME.fullmatch(name):
        return Refused(_BAD_NAME, {"name": name})
    taken = own_id(found.document, name)
    if taken is not None and taken != found.id:
        return Refused(_TAKEN, {"name": name, "title": Target(found.document, taken).element.title})
    by_file: dict[str, FileEdits] = {}
    for source, edit in (*_declared(found, name), *_referred(found, name, workspace)):
        before = by_file.get(source.path, FileEdits(source, ()))
        by_file[source.path] = FileEdits(source, (*before.edits, edit))
    return tuple(by_file.values())


def _declared(found: Target, name: str) -> Iterator[tuple[Source, Edit]]:
    """The declaration's id, written behind the keyword where there was none."""
    placed, source = found.placed, found.document.source
    written, keyword = placed.declaration.name, placed.declaration.keyword
    if written is not None:
        yield source, Edit(written.start + placed.offset, written.end + placed.offset, name)
    else:
        end = keyword.end + placed.offset
        yield source, Edit(end, end, f" {name}")


def _referred(found: Target, name: str, workspace: Workspace) -> Iterator[tuple[Source, Edit]]:
    for place in references(found, workspace, with_declaration=False):
        written = place.source.text[place.start : place.end]
        namespace = len(written) - len(written.rpartition(".")[2]) if place.source != found.document.source else 0
        yield place.source, Edit(place.start + namespace, place.end, name)
