"""Paths and addresses in a plan that can be followed: other plans, tables of values, pages on the web."""

import re
from collections.abc import Iterator
from pathlib import Path

from effektlang.document import Document
from effektlang.ide.elements import uses
from effektlang.record import record
from effektlang.syntax.ast import Phrase, Property, Reading

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
        title, offset = use.placed.declaration.title, use.placed.offset
        if title is not None:
            yield FileLink(title.start + offset, title.end + offset, use.path)
    for placed in document.file.declarations:
        for item in placed.declaration.properties:
            yield from _in_property(item, placed.offset, folder, document.source.text)


def _in_property(item: Property, offset: int, folder: Path, text: str) -> Iterator[FileLink]:
    value = item.value
    if isinstance(value, Reading | Phrase):
        start, end = value.start + offset, value.end + offset
        written = text[start:end]
        if isinstance(value, Reading) and written.strip('"”“').lower().endswith(_TABLE):
            yield FileLink(start, end, folder / written.strip('"”“'))
        yield from (FileLink(start + m.start(), start + m.end(), m.group()) for m in _URL.finditer(written))
    for inner in item.properties:
        yield from _in_property(inner, offset, folder, text)
