"""What is shown behind an id as if it were written there: what the element is and what it is called."""

from collections.abc import Iterator

from effektlang.characters import shortened
from effektlang.document import Document
from effektlang.ide.card import level
from effektlang.ide.elements import target
from effektlang.ide.symbols import end_of_declaration
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
    for placed in document.file.declarations:
        if placed.offset > end or end_of_declaration(placed) < start:
            continue
        for naming in namings_in(placed):
            if naming.declares or not start <= naming.end <= end:
                continue
            found = target(document, naming.name, workspace)
            if found is not None and slug(found.element.title) != naming.name:
                said = f"{level(found.element, language)}: {found.element.title}"
                yield Hint(naming.end, shortened(said, _LONGEST))
