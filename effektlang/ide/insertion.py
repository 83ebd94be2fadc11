"""Where new lines go: under a declaration's last line, or as a declaration of its own."""

from effektlang.diagnostics import Edit
from effektlang.document import Document
from effektlang.syntax.ast import Placed, Property
from effektlang.syntax.insertion import behind, margin_in, margin_under


def under(document: Document, placed: Placed, line: str) -> Edit:
    """A new property, last in a declaration."""
    return behind(document.source, placed.end, margin_in(document.source, placed) + line)


def below(document: Document, placed: Placed, item: Property, line: str) -> Edit:
    """A new property that qualifies another, last below it."""
    return behind(document.source, placed.span(item).end, margin_under(document.source, placed, item) + line)


def after(document: Document, placed: Placed, lines: str) -> Edit:
    """A new declaration behind another, with a blank line between."""
    return behind(document.source, placed.end, "\n" + lines.rstrip("\n"))


def of_kind(document: Document, kind: str, otherwise: Placed) -> Placed:
    """The last declaration of a kind; another where there is none."""
    return (otherwise, *document.file.of_kind(kind))[-1]
