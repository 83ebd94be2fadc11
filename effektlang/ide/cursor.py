"""Where in a plan someone is writing: in which declaration, under which property, before or behind the colon."""

import re

from effektlang.characters import BLANK
from effektlang.document import Document
from effektlang.record import record
from effektlang.source import Source
from effektlang.syntax.cut import cut
from effektlang.syntax.heads import colon_of, head_tokens
from effektlang.syntax.lalr import Token
from effektlang.syntax.lines import column_of
from effektlang.syntax.tables import PATTERNS
from effektlang.words.lookup import KIND_OF, PROPERTIES_OF, split_head
from effektlang.words.word import Kind, Property

_BETWEEN_ITEMS = re.compile(rf"[,;]|{PATTERNS['_ARROW']}")


@record
class Cursor:
    """The line that is being written, and what it stands under.

    `start` is where its first letter stands, `colon` where its head ends, -1 if it has no colon yet. `kind` is None in
    column 0. `parent` is the property that the line would qualify; `in_text` says that it would continue a text.
    """

    offset: int
    start: int
    end: int
    colon: int
    kind: Kind | None
    parent: Property | None
    in_text: bool

    @property
    def is_in_head(self) -> bool:
        """Whether the head of the line is being written."""
        return self.colon < 0 or self.offset <= self.colon


def cursor_at(document: Document, offset: int) -> Cursor:
    """Where someone writes who has come to a place."""
    source = document.source
    number = source.position(offset).line
    line_start, line = source.line_starts[number - 1], source.line(number)
    start = line_start + len(line) - len(line.lstrip(BLANK))
    end = line_start + len(line.rstrip(BLANK))
    start = min(start, offset)
    colon = colon_of(source.text, start, max(end, start))
    if start == line_start:
        return Cursor(offset, start, end, colon, None, None, in_text=False)
    first, above = _declaration_above(source, line_start)
    parents, is_prose = _rows_above(source, number, first, column_of(source.text[line_start:start]))
    kind = KIND_OF.get(above.word) if above is not None else None
    parent = _row(parents, kind)
    return Cursor(offset, start, end, colon, kind, parent, in_text=is_prose)


def _declaration_above(source: Source, line_start: int) -> tuple[int, Token | None]:
    """The line of the declaration that a line belongs to, and the declaration's keyword."""
    chunks = [chunk for chunk in cut(source.text[:line_start]) if chunk.declares]
    if not chunks:
        return 1, None
    first = source.position(chunks[-1].start).line
    line = source.line(first)
    tokens = head_tokens(line, 0, len(line.rstrip(BLANK)), is_first=True)
    return first, tokens[0] if tokens[0].type == "KIND" else None


def _rows_above(source: Source, number: int, first: int, column: int) -> tuple[list[str], bool]:
    """The keys that a line stands under, the nearest first; and whether the nearest takes a text that goes on."""
    keys: list[str] = []
    is_prose = False
    for above in range(number - 1, first, -1):
        line = source.line(above)
        written = line.strip(BLANK)
        place = column_of(line[: len(line) - len(line.lstrip(BLANK))])
        if not written or written.startswith("#") or place >= column:
            continue
        column = place
        tokens = head_tokens(line, len(line) - len(line.lstrip(BLANK)), len(line.rstrip(BLANK)), is_first=False)
        is_prose = is_prose or tokens[0].type == "PROSE_KEY"
        if tokens[0].type == "KEY":
            keys.append(tokens[0].word)
    return keys, is_prose


def _row(keys: list[str], kind: Kind | None) -> Property | None:
    """The row of the words table that the nearest key stands for."""
    row: Property | None = None
    for key in reversed(keys):
        rows = PROPERTIES_OF.get(key, ())
        row = next((one for one in rows if _fits(one, kind, row)), row)
    return row


def row_at(document: Document, cursor: Cursor) -> tuple[Property | None, bool]:
    """The property whose head a line has, and whether more stands in the head than its key."""
    end = cursor.colon if cursor.colon >= 0 else max(cursor.end, cursor.offset)
    head = document.source.text[cursor.start : end]
    found = split_head(head, PROPERTIES_OF) if head.strip(BLANK) else None
    if found is None:
        return None, False
    rows = PROPERTIES_OF[found.word]
    row = next((one for one in rows if _fits(one, cursor.kind, cursor.parent)), None)
    return row, found.rest < len(head) or head[-1:] in BLANK


def _fits(row: Property, kind: Kind | None, parent: Property | None) -> bool:
    if parent is not None:
        return parent.name in row.under
    return kind is not None and kind.name in row.kinds


def item_start(text: str, start: int, offset: int) -> int:
    """Where the item of a list begins that ends at a place: behind the last comma or arrow, and blanks."""
    first = max((mark.end() for mark in _BETWEEN_ITEMS.finditer(text, start, offset)), default=start)
    while first < offset and text[first] in BLANK:
        first += 1
    return first


def items_before(text: str, start: int, place: int) -> tuple[str, ...]:
    """The items of a list that stand before a place."""
    items = (item.strip(BLANK) for item in _BETWEEN_ITEMS.split(text[start:place]))
    return tuple(item for item in items if item)
