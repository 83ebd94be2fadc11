"""Where the element that is named at a place is declared, and everywhere that it is named."""

from collections.abc import Iterator
from pathlib import Path

from effektlang.diagnostics import Label
from effektlang.document import Document
from effektlang.ide.elements import Target, target, used_plan, uses
from effektlang.ide.spot import spot_at
from effektlang.naming import namings
from effektlang.workspace import Workspace


def target_at(document: Document, offset: int, workspace: Workspace) -> Target | None:
    """The element that is declared or referred to at a place."""
    spot = spot_at(document, offset)
    if spot is None:
        return None
    if spot.naming is not None:
        return target(document, spot.naming.name, workspace)
    if spot.part in ("title", "kind"):
        origins = document.resolved.origins
        found = next((id_ for id_, placed in origins.elements.items() if placed == spot.placed), None)
        return Target(document, found) if found is not None else None
    return None


def definition(document: Document, offset: int, workspace: Workspace) -> Label | None:
    """Where what is named at a place is declared: an element, or the plan that is brought in."""
    spot = spot_at(document, offset)
    if spot is not None and spot.naming is not None:
        found = target(document, spot.naming.name, workspace)
        if found is not None:
            return found.place
    for use in uses(document):
        if spot is not None and spot.placed == use.placed:
            other = used_plan(use, workspace)
            return other.resolved.origins.of_plan() if other is not None else None
    return None


def references(found: Target, workspace: Workspace, *, with_declaration: bool) -> Iterator[Label]:
    """Every place that names an element, in its own plan and in those that build on it."""
    for document, name in _plans_that_know(found, workspace):
        for naming in namings(document):
            if naming.name.lower() == name.lower() and (with_declaration or not naming.declares):
                yield Label(document.source, naming.start, naming.end)


def _plans_that_know(found: Target, workspace: Workspace) -> Iterator[tuple[Document, str]]:
    """The plans that can name an element, each with the name that it has there."""
    yield found.document, found.id
    home = Path(found.document.source.path).absolute()
    for document in workspace.documents:
        for use in uses(document):
            if document is not found.document and Path(use.path).resolve() == home.resolve():
                yield document, f"{use.name}.{found.id}".lstrip(".")
