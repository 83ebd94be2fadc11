"""The cells of a CSV table with their places, so that one can be written anew and all else stays to the letter."""

import re
from collections.abc import Iterator, Mapping

from effektlang.model.resolve.tables import columns_of, separator_of
from effektlang.record import record
from effektlang.source import Source, Span


@record
class Cell:
    """A cell: its letters as they stand, quotation marks included, and what it says."""

    place: Span
    raw: str
    text: str


Row = Mapping[str, Cell]
"""The cells of a row by what they hold: `period`, `value` and `group`."""


@record
class Table:
    """A table: what stands between its cells, what its columns hold, and its rows but the first."""

    separator: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def quoted(self, text: str, raw: str = "") -> str:
        """A text as it is written in a cell that held another: in quotation marks if that did, or if it must be."""
        bare = raw.strip()
        must_be = self.separator in text or '"' in text
        if not (must_be or bare.startswith('"')):
            return raw.replace(bare, text) if bare else raw + text
        written = f'''"{text.replace('"', '""')}"'''
        return raw.replace(bare, written) if bare else raw + written


def table_in(source: Source) -> Table | None:
    """The table that a file holds; none if its first row does not name its columns."""
    separator = separator_of(source)
    lines = [number for number in range(1, len(source.line_starts) + 1) if source.line(number).strip()]
    if not lines:
        return None
    first, *others = (list(_cells(source, number, separator)) for number in lines)
    columns = columns_of([cell.text for cell in first])
    if columns is None:
        return None
    return Table(separator, tuple(columns), tuple(dict(zip(columns, row, strict=False)) for row in others))


def _cells(source: Source, number: int, separator: str) -> Iterator[Cell]:
    from csv import reader  # few plans have tables

    line, start = source.line(number), source.line_starts[number - 1]
    for place in _places(line, separator):
        raw = place.within(line)
        text = "".join(next(reader([raw], delimiter=separator), ()))
        yield Cell(place.moved(start), raw, text.strip())


def _places(line: str, separator: str) -> Iterator[Span]:
    """Where each cell of a line stands; a separator within quotation marks is text."""
    cell = re.compile(rf'"(?:[^"]|"")*"?[^{separator}]*|[^{separator}]*')
    start = 0
    while (found := cell.match(line, start)) is not None:
        yield Span(found.start(), found.end())
        if found.end() == len(line):
            return
        start = found.end() + 1
