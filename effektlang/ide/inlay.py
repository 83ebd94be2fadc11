"""What is shown behind an id as if it were written there: what the element is and what it is called."""

from collections.abc import Iterator

from effektlang.characters import shortened
from effektlang.document import Document
from effektlang.ide.card import level
from effektlang.ide.elements import target
from effektlang.model.resolve.names import slug
from effektlang.naming import namings_in
from effektlang.record import record
from effektlang.text import Language
from effektlang.workspace import Workspace

_LONGEST = 48


@record
class Hint:
    """A text shown at a place; it is not part of the plan."""

    offset: int
    text: str


def hints(document: Document, start: int, end: int, workspace: Workspace, language: Language) -> Iterator[Hint]:
    """The hints for the letters from `start` to `end`."""
    declarations = document.file.declarations
    for placed, following in zip(declarations, [*declarations[1:], None], strict=True):
        if placed.offset > end or (following is not None and following.offset < start):
            continue
        for naming in namings_in(placed):
            if naming.declares or not start <= naming.end <= end:
                continue
            found = target(document, naming.name, workspace)
            if found is not None and slug(found.element.title) != naming.name:
                said = f"{level(found.element, language)}: {found.element.title}"
                yield Hint(naming.end, shortened(said, _LONGEST))
