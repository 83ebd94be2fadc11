"""What is shown behind an id as if it were written there: what the element is and what it is called."""

from collections.abc import Iterator

from effektlang.characters import shortened
from effektlang.document import Document
from effektlang.ide.card import level
from effektlang.ide.elements import target
from effektlang.model.ids import slug
from effektlang.model.model import AnyElement
from effektlang.naming import Naming, namings_in
from effektlang.record import record
from effektlang.text import Language
from effektlang.words.word import References
from effektlang.workspace import Workspace

_LONGEST = 40


@record
class Hint:
    """A text shown at a place; it is not part of the plan."""

    offset: int
    text: str


def hints(document: Document, start: int, end: int, workspace: Workspace, language: Language) -> Iterator[Hint]:
    """The hints for the letters from `start` to `end`."""
    for placed in document.file.declarations:
        if placed.offset > end or placed.end < start:
            continue
        for naming in namings_in(placed):
            if naming.declares or not start <= naming.end <= end:
                continue
            found = target(document, naming.name, workspace)
            if found is not None and slug(found.element.title) != naming.name:
                yield Hint(naming.end, shortened(_said(found.element, naming, language), _LONGEST))


def _said(element: AnyElement, naming: Naming, language: Language) -> str:
    """The title; with what it is where the word in front leaves that open, as that of a link does."""
    row = naming.item.word if naming.item is not None else None
    form = row.form_of_value if row is not None else None
    is_told = isinstance(form, References) and len(form.kinds) == 1
    return element.title if is_told else f"{level(element, language)}: {element.title}"
