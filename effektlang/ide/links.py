"""Paths and addresses in a plan that can be followed: other plans, tables of values, pages on the web."""

import re
from collections.abc import Iterator
from pathlib import Path

from effektlang.document import Document
from effektlang.ide.elements import uses
from effektlang.record import record
from effektlang.source import Span
from effektlang.syntax.ast import Phrase, Placed, Property, Reading

_URL = re.compile(r"https?://[^\s<>\"”]+[^\s<>\"”.,;:)]")
_TABLE = ".csv"


@record
class FileLink:
    """Letters that name a file or a page."""

    start: int
    end: int
    to: Path | str


def links(document: Document) -> Iterator[FileLink]:
    """Every link in a plan."""
    folder = Path(document.source.path).parent
    for use in uses(document):
        title = use.placed.declaration.title
        if title is not None:
            yield FileLink(*use.placed.span(title), use.path)
    for placed in document.file.declarations:
        for item in placed.declaration.properties:
            yield from _in_property(item, placed, folder, document.source.text)


def _in_property(item: Property, placed: Placed, folder: Path, text: str) -> Iterator[FileLink]:
    value = item.value
    if isinstance(value, Reading | Phrase):
        span = placed.span(value)
        written = span.within(text)
        if isinstance(value, Reading) and written.strip('"”“').lower().endswith(_TABLE):
            yield FileLink(*span, folder / written.strip('"”“'))
        yield from (FileLink(*Span(*m.span()).moved(span.start), m.group()) for m in _URL.finditer(written))
    for inner in item.properties:
        yield from _in_property(inner, placed, folder, text)
