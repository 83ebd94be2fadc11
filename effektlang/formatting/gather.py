"""From a declaration's tree and text to an item: every line is given to the property that it belongs to."""

from collections.abc import Sequence
from itertools import takewhile

from effektlang.characters import BLANK
from effektlang.diagnostics import Severity
from effektlang.formatting.item import Item, Line
from effektlang.formatting.rows import Remark, Row, rows_of
from effektlang.syntax.ast import Declaration, Property
from effektlang.syntax.heads import colon_of
from effektlang.syntax.lines import after_bullet
from effektlang.syntax.parse import ParsedDeclaration


def gathered(text: str, parsed: ParsedDeclaration) -> tuple[Item | None, tuple[str, ...]]:
    """The declaration, None where it has an error or is unclear, and the comments and blank lines after it."""
    is_broken = any(slip.fault.severity is Severity.ERROR for slip in parsed.slips)
    if is_broken or len(parsed.declarations) != 1:
        return None, ()
    declaration = parsed.declarations[0]
    rows, after = rows_of(text, parsed.trivia)
    heads = _heads(rows, _starts(declaration.properties, [declaration.keyword.start]))
    if not _is_clear(text, rows, heads, declaration):
        return None, ()
    item = _Gathering(text, rows, heads).item(declaration, rows[0].above)
    inside, outside = _split(after, 0)
    return _with_closing(item, inside), _texts(outside)


class _Gathering:
    """One declaration whose rows are being given to what they belong to, from the first to the last."""

    def __init__(self, text: str, rows: Sequence[Row], heads: frozenset[int]) -> None:
        self._text = text
        self._rows = rows
        self._heads = heads
        self._place = 0

    def item(self, node: Declaration | Property, above: Sequence[Remark]) -> Item:
        """The item of a node whose head stands on the next row, with these remarks above it."""
        row = self._rows[self._place]
        start, end = _head_of(node)
        value = self._value_beside(node, end, row.end)
        lines = [Line(value, row.end - len(value), row.end, row.column, _texts(above), row.comment)]
        self._place += 1
        while self._place < len(self._rows) and self._place not in self._heads:
            lines.append(self._continuation(self._rows[self._place], node))
            self._place += 1
        items = self._items(node.properties) if node.properties else ()
        return Item(node, self._text[start:end], tuple(lines), items)

    def _value_beside(self, node: Declaration | Property, head_end: int, row_end: int) -> str:
        """What stands behind the colon of a head."""
        value = node.title if isinstance(node, Declaration) else node.value
        if value is None or value.start >= row_end:
            return self._text[self._text.index(":", head_end) + 1 : row_end].strip(BLANK)
        return self._text[value.start : row_end]

    def _continuation(self, row: Row, node: Declaration | Property) -> Line:
        keeps_bullet = isinstance(node, Property) and node.word is not None and node.word.is_prose
        start = row.start if keeps_bullet else after_bullet(self._text, row.start, row.end)
        return Line(self._text[start : row.end], start, row.end, row.column, _texts(row.above), row.comment)

    def _items(self, properties: Sequence[Property]) -> tuple[Item, ...]:
        items: list[Item] = []
        for one in properties:
            row = self._rows[self._place]
            closing, above = _split(row.above, row.column) if items else ((), row.above)
            if closing:
                items[-1] = _with_closing(items[-1], closing)
            items.append(self.item(one, above))
        return tuple(items)


def _starts(properties: Sequence[Property], starts: list[int]) -> list[int]:
    """Where the heads of properties, and of those under them, begin: in the order written."""
    for one in properties:
        starts.append(one.key.start)
        if one.properties:
            _starts(one.properties, starts)
    return starts


def _heads(rows: Sequence[Row], starts: Sequence[int]) -> frozenset[int]:
    """The numbers of the rows that heads stand on."""
    waiting = iter(starts)
    start = next(waiting, None)
    found = []
    for number, row in enumerate(rows):
        if start is not None and start < row.end:
            found.append(number)
            start = next(waiting, None)
    return frozenset(found)


def _is_clear(text: str, rows: Sequence[Row], heads: frozenset[int], declaration: Declaration) -> bool:
    """Whether every row is a head, or stands further in than the head it goes on from, and all of each head is read."""
    column = 0
    for number, row in enumerate(rows):
        if number in heads:
            column = row.column
        elif row.column <= column:
            return False
    _, end = _head_of(declaration)
    return not text[end : colon_of(text, declaration.keyword.start, rows[0].end)].strip(BLANK)


def _head_of(node: Declaration | Property) -> tuple[int, int]:
    """Where the words before the colon begin and end."""
    if isinstance(node, Declaration):
        return node.keyword.start, (node.name or node.keyword).end
    return node.key.start, (node.qualifier or node.key).end


def _split(remarks: Sequence[Remark], column: int) -> tuple[Sequence[Remark], Sequence[Remark]]:
    """The remarks further in than a column, which close what stands before them, and the rest."""
    if not remarks:
        return (), ()
    closing = list(takewhile(lambda remark: remark.column > column or not remark.text, remarks))
    while closing and not closing[-1].text:
        closing.pop()
    return closing, remarks[len(closing) :]


def _with_closing(item: Item, remarks: Sequence[Remark]) -> Item:
    """An item with the remarks that stand after its last row, each with what it stands as far in as."""
    if not remarks:
        return item
    if not item.items:
        return item._replace(below=_texts(remarks))
    inner, own = _split(remarks, item.items[-1].lines[0].column)
    last = _with_closing(item.items[-1], inner)
    return item._replace(items=(*item.items[:-1], last), below=_texts(own))


def _texts(remarks: Sequence[Remark]) -> tuple[str, ...]:
    return tuple([remark.text for remark in remarks]) if remarks else ()
