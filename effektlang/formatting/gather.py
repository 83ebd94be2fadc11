"""From a declaration's tree and text to an item: every line is given to the property that it belongs to."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from effektlang.characters import BLANK
from effektlang.diagnostics import Severity
from effektlang.formatting.item import Item, Line
from effektlang.formatting.rows import Remark, Rows
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
    rows = Rows(text, parsed.trivia)
    heads = _heads(rows, _starts(declaration.properties, [declaration.keyword.start]))
    if not _is_clear(text, rows, heads, declaration):
        return None, ()
    gathering = _Gathering(text, rows, heads)
    item = gathering.item(declaration, _texts(rows.above.get(0, ())))
    inside, outside = _split(rows.above.get(len(rows.spans), ()), 0)
    return gathering.closed(item, inside), _texts(outside)


class _Gathering:
    """One declaration whose rows are being given to what they belong to, from the first to the last."""

    def __init__(self, text: str, rows: Rows, heads: Sequence[int]) -> None:
        self._text = text
        self._rows = rows
        self._heads = heads
        self._place = 0

    def item(self, node: Declaration | Property, above: tuple[str, ...] = ()) -> Item:
        """The item of a node whose head stands on the next row with one, with these remarks above it."""
        number, following = self._heads[self._place], self._heads[self._place + 1]
        self._place += 1
        start, end = _head_of(node)
        lines: tuple[Line, ...] = (self._beside(node, end, number, above),)
        if following > number + 1:
            lines += tuple([self._below(node, one) for one in range(number + 1, following)])
        items = self._items(node.properties) if node.properties else ()
        return Item(node, self._text[start:end], lines, items)

    def closed(self, item: Item, remarks: Sequence[Remark]) -> Item:
        """An item with the remarks that stand after its last row, each with what it stands as far in as."""
        if not remarks:
            return item
        if not item.items:
            return item._replace(below=_texts(remarks))
        *others, last = item.items
        start, _ = _head_of(last.node)
        inner, own = _split(remarks, self._rows.column(self._rows.number(start)))
        return item._replace(items=(*others, self.closed(last, inner)), below=_texts(own))

    def _beside(self, node: Declaration | Property, head_end: int, number: int, above: tuple[str, ...]) -> Line:
        """What stands behind the colon of a head."""
        value = node.value if isinstance(node, Property) else node.title
        row_end = self._rows.spans[number][1]
        if value is None or value.start >= row_end:
            said = self._text[self._text.index(":", head_end) + 1 : row_end].strip(BLANK)
        else:
            said = self._text[value.start : row_end]
        return Line(said, row_end - len(said), row_end, above, self._rows.behind.get(number))

    def _below(self, node: Declaration | Property, number: int) -> Line:
        """A line that goes on from a head above it."""
        keeps_bullet = isinstance(node, Property) and node.word is not None and node.word.is_prose
        first, end = self._rows.spans[number]
        start = first if keeps_bullet else after_bullet(self._text, first, end)
        above, comment = _texts(self._rows.above.get(number, ())), self._rows.behind.get(number)
        return Line(self._text[start:end], start, end, above, comment, self._rows.column(number))

    def _items(self, properties: Sequence[Property]) -> tuple[Item, ...]:
        items: list[Item] = []
        for one in properties:
            number = self._heads[self._place]
            above: Sequence[Remark] = self._rows.above.get(number, ())
            if above and items:
                closing, above = _split(above, self._rows.column(number))
                items[-1] = self.closed(items[-1], closing)
            items.append(self.item(one, _texts(above)) if above else self.item(one))
        return tuple(items)


def _starts(properties: Sequence[Property], starts: list[int]) -> list[int]:
    """Where the heads of properties, and of those under them, begin: in the order written."""
    for one in properties:
        starts.append(one.key.start)
        if one.properties:
            _starts(one.properties, starts)
    return starts


def _heads(rows: Rows, starts: Sequence[int]) -> Sequence[int]:
    """The numbers of the rows that heads stand on, which may be all, and the number after the last row."""
    last = len(rows.spans)
    return range(last + 1) if len(starts) == last else [*map(rows.number, starts), last]


def _is_clear(text: str, rows: Rows, heads: Sequence[int], declaration: Declaration) -> bool:
    """Whether every row is a head, or stands further in than the head it goes on from, and all of each head is read."""
    for number, following in pairwise(heads) if len(heads) <= len(rows.spans) else ():
        below = range(number + 1, following)
        if below and min(map(rows.column, below)) <= rows.column(number):
            return False
    _, end = _head_of(declaration)
    return not text[end : colon_of(text, declaration.keyword.start, rows.spans[0][1])].strip(BLANK)


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


def _texts(remarks: Sequence[Remark]) -> tuple[str, ...]:
    return tuple([remark.text for remark in remarks]) if remarks else ()
