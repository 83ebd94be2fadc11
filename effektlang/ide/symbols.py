"""The outline of a plan, and elements found by their names in all plans."""

from collections.abc import Iterable, Iterator

from effektlang.document import Document
from effektlang.ide.card import level
from effektlang.model.resolve.names import id_of
from effektlang.record import record
from effektlang.text import Language


@record
class Symbol:
    """A declaration in an outline: what it is called, what it is, where all of it stands and where its name does."""

    name: str
    detail: str
    kind: str
    start: int
    end: int
    name_start: int
    name_end: int


def document_symbols(document: Document, language: Language) -> Iterator[Symbol]:
    """The declarations of a plan, in the order written."""
    elements = document.model.by_id
    for placed in document.file.declarations:
        declaration = placed.declaration
        if declaration.kind is None:
            continue
        head = declaration.name or declaration.title or declaration.keyword
        id_ = id_of(declaration) if declaration.kind.takes_name else ""
        element = elements.get(id_)
        what = level(element, language) if element is not None else declaration.kind.form(language)
        name = declaration.title.text if declaration.title is not None else id_ or what
        detail = f"{what} · {id_}" if id_ else what
        yield Symbol(name, detail, declaration.kind.name, *placed.span(declaration), *placed.span(head))


def workspace_symbols(
    documents: Iterable[Document], query: str, language: Language
) -> Iterator[tuple[Document, Symbol]]:
    """The declarations in some plans whose id or title holds every word of a query."""
    wanted = query.lower().split()
    for document in documents:
        for symbol in document_symbols(document, language):
            if all(word in f"{symbol.name} {symbol.detail}".lower() for word in wanted):
                yield document, symbol
