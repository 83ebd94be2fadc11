"""The effect chain as a hierarchy that can be walked both ways: what an element comes of, what it leads to."""

from collections.abc import Iterator

from effektlang.diagnostics import Label
from effektlang.document import Document
from effektlang.ide.elements import Target, target
from effektlang.model.chain import Link
from effektlang.model.graph import Graph
from effektlang.record import record
from effektlang.workspace import Workspace


@record
class Step:
    """An element at the other end of a link, and where the link is stated."""

    to: Target
    stated: tuple[Label, ...]


def incoming(found: Target, workspace: Workspace) -> Iterator[Step]:
    """What leads or contributes to an element."""
    for link in Graph(found.document.model).causes(found.id):
        yield from _step(found.document, link.source, link, workspace)


def outgoing(found: Target, workspace: Workspace) -> Iterator[Step]:
    """What an element leads or contributes to."""
    for link in Graph(found.document.model).consequences(found.id):
        yield from _step(found.document, link.target, link, workspace)


def _step(document: Document, end: str, link: Link, workspace: Workspace) -> Iterator[Step]:
    other = target(document, end, workspace)
    if other is not None:
        statements = document.resolved.origins.links[link.key]
        yield Step(other, tuple(Label(document.source, *one.span) for one in statements))
