"""Where new lines go: under a declaration's last line, or as a declaration of its own."""

import re

from effektlang.diagnostics import Edit
from effektlang.document import Document
from effektlang.ide.spot import end_of
from effektlang.ide.symbols import end_of_declaration
from effektlang.source import NEWLINE, Source
from effektlang.syntax.ast import Placed, Property

_USUAL_INDENT = "  "
_BLANKS = re.compile(r"[ \t]*")


def under(document: Document, placed: Placed, line: str) -> Edit:
    """A new property, last in a declaration."""
    properties = placed.declaration.properties
    margin = margin_of(document.source, properties[0].key.start + placed.offset) if properties else _USUAL_INDENT
    return _line(document.source, end_of_declaration(placed), margin + line)


def below(document: Document, placed: Placed, item: Property, line: str) -> Edit:
    """A new property that qualifies another, last below it."""
    own = margin_of(document.source, item.key.start + placed.offset)
    inner = margin_of(document.source, item.properties[0].key.start + placed.offset) if item.properties else own * 2
    return _line(document.source, end_of(item) + placed.offset, inner + line)


def after(document: Document, placed: Placed, lines: str) -> Edit:
    """A new declaration behind another, with a blank line between."""
    return _line(document.source, end_of_declaration(placed), "\n" + lines.rstrip("\n"))


def of_kind(document: Document, kind: str, otherwise: Placed) -> Placed:
    """The last declaration of a kind; another where there is none."""
    same = [one for one in document.file.declarations if one.declaration.kind and one.declaration.kind.name == kind]
    return same[-1] if same else otherwise


def margin_of(source: Source, offset: int) -> str:
    """The blanks before the line's first letter."""
    found = _BLANKS.match(source.text, source.line_starts[source.position(offset).line - 1])
    return found.group() if found is not None else ""


def _line(source: Source, offset: int, lines: str) -> Edit:
    """Lines put in behind the line that a place stands on, with the file's own line breaks."""
    end = NEWLINE.search(source.text, offset)
    place = end.start() if end is not None else len(source.text)
    first = NEWLINE.search(source.text)
    new_line = first.group() if first is not None else "\n"
    return Edit(place, place, ("\n" + lines).replace("\n", new_line))
