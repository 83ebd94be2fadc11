"""Which element a name stands for, in this plan or in one that it builds on."""

from collections.abc import Iterator
from pathlib import Path

from effektlang.diagnostics import Label
from effektlang.document import Document
from effektlang.model.model import AnyElement
from effektlang.model.resolve.names import use_of
from effektlang.record import record
from effektlang.syntax.ast import Placed
from effektlang.workspace import Unreadable, Workspace

_USES = ("builds_on", "follows_up")


@record
class Target:
    """An element in the plan that declares it."""

    document: Document
    id: str

    @property
    def element(self) -> AnyElement:
        """The element itself."""
        return self.document.model.by_id[self.id]

    @property
    def place(self) -> Label:
        """The letters that name it where it is declared."""
        return self.document.resolved.origins.element(self.id)

    @property
    def placed(self) -> Placed:
        """Its declaration."""
        return self.document.resolved.origins.elements[self.id]


@record
class Use:
    """A plan that another builds on: the name it goes by there, its path, and the declaration that brings it in."""

    name: str
    path: Path
    placed: Placed


def uses(document: Document) -> Iterator[Use]:
    """The plans that a plan builds on or follows up, whether they can be read or not.

    What a follow-up file names has no plan's name in front of it.
    """
    folder = Path(document.source.path).parent
    for placed in document.file.declarations:
        declaration = placed.declaration
        if declaration.kind_name in _USES and declaration.title is not None:
            name, path = use_of(declaration) if placed.is_a("builds_on") else ("", declaration.title.text)
            yield Use(name, folder / path.strip('"'), placed)


def used_plan(use: Use, workspace: Workspace) -> Document | None:
    """The plan that is brought in, if it can be read."""
    try:
        return workspace.open(use.path)
    except Unreadable:
        return None


def target(document: Document, name: str, workspace: Workspace) -> Target | None:
    """The element that a name stands for in a plan."""
    own = own_id(document, name)
    if own is not None:
        return Target(document, own)
    namespace, _, rest = name.rpartition(".")
    for use in uses(document):
        if use.name == namespace:
            other = used_plan(use, workspace)
            id_ = own_id(other, rest) if other is not None else None
            return Target(other, id_) if other is not None and id_ is not None else None
    return None


def own_id(document: Document, name: str) -> str | None:
    """The id in this plan that a name stands for; one that differs only by capitals is understood too."""
    elements = document.resolved.origins.elements
    if name in elements:
        return name
    folded = name.lower()
    return next((id_ for id_ in elements if id_.lower() == folded), None)
