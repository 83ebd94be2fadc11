"""The rows of a sheet as records: which elements each row is about, and what it says of them.

A cell that is left empty has the value above it, if it stands to the left of what the row itself says; a dash is no
value, and takes none from above. A row that adds up others is about no element. A logframe has its levels in rows and
not in columns; its records are the same, but for what they lead to.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from effektlang.drafting.importing.headings import ELEMENTS, Role, role_of
from effektlang.drafting.importing.mapping import Column, Mapping
from effektlang.drafting.importing.saying import is_sum, says_nothing, titles_in
from effektlang.record import record

_LEVELS = ("goal", "effect", "output", "activity", "input")
_LEAST_LEVELS = 2
_LONGEST_LEVEL = 3
"""A level is named in so many words; a longer text that names one is a sentence."""


@record
class Said:
    """An element that a row is about: what it is and what it is called, and whether the row itself says so."""

    column: int
    role: Role
    titles: tuple[str, ...]
    is_own: bool


@record
class Value:
    """What a row says in one of its columns."""

    column: Column
    text: str


@record
class Record:
    """A row: its number as the spreadsheet counts it, its elements from left to right, and its values."""

    number: int
    elements: tuple[Said, ...]
    values: tuple[Value, ...]


def narrative(mapping: Mapping) -> int:
    """The column of a logframe that says what each level is: the first unknown one but that of the levels."""
    return next((column.index for column in mapping.columns if column.role is None and column.index > 0), 0)


def is_logframe(mapping: Mapping) -> bool:
    """Whether the levels stand in the rows: no column holds any, and the first column names several."""
    if mapping.holds(*_LEVELS):
        return False
    rows = range(mapping.first_row, len(mapping.sheet.rows))
    levels = {level.word for row in rows if (level := _level(mapping.sheet.cell(row, 0))) is not None}
    return len(levels) >= _LEAST_LEVELS


def records(mapping: Mapping) -> Iterator[Record]:
    """The rows that say something, from the top."""
    reading = _Logframe(mapping) if is_logframe(mapping) else _Table(mapping)
    for row in range(mapping.first_row, len(mapping.sheet.rows)):
        cells = _said(mapping, row)
        first = next(filter(None, cells.values()), "")
        if is_sum(first):
            of_no_element = (replace(column, role=None) for column in mapping.columns)
            yield Record(row + 1, (), tuple(_values(of_no_element, cells)))
        elif first and not _is_heading_again(mapping, row):
            yield reading.record(row + 1, cells)


def _is_heading_again(mapping: Mapping, row: int) -> bool:
    """Whether a row is one of those that repeat the headings, as on a new page."""
    rows = mapping.heading_rows
    starts = range(row - len(rows) + 1, row + 1)
    return any(all(_said(mapping, start + one - rows.start) == _said(mapping, one) for one in rows) for start in starts)


def _said(mapping: Mapping, row: int) -> dict[int, str]:
    return {column.index: mapping.sheet.cell(row, column.index) for column in mapping.columns}


class _Table:
    """A sheet with a column for each kind of element."""

    def __init__(self, mapping: Mapping) -> None:
        self._columns = mapping.columns
        self._above: dict[int, tuple[str, ...]] = {}

    def record(self, number: int, cells: dict[int, str]) -> Record:
        """One row, with the elements above it that it says nothing else instead of."""
        elements = [column for column in self._columns if column.is_element]
        own = {column.index: _titles(cells[column.index]) for column in elements if cells[column.index]}
        first = min(own, default=len(cells) + max(cells))
        inherited = {index: titles for index, titles in self._above.items() if index < first and index not in own}
        self._above = inherited | own
        said = tuple(
            Said(column.index, column.role, self._above[column.index], column.index in own)
            for column in elements
            if column.role is not None and self._above.get(column.index)
        )
        others = (column for column in self._columns if not column.is_element)
        return Record(number, said, tuple(_values(others, cells)))


class _Logframe:
    """A sheet with a level in each row."""

    def __init__(self, mapping: Mapping) -> None:
        self._columns = mapping.columns
        self._level: Role | None = None
        self._narrative = narrative(mapping)

    def record(self, number: int, cells: dict[int, str]) -> Record:
        """One row: the level in its first column or above it, what it says there, and how that is measured."""
        level = _level(cells.get(0, ""))
        self._level = level or self._level
        text = cells[self._narrative] if self._narrative else cells.get(0, "").partition(":")[2].strip()
        said = []
        if self._level is not None and _titles(text):
            said.append(Said(self._narrative, self._level, _titles(text), is_own=True))
        said += [
            Said(column.index, column.role, _titles(cells[column.index]), is_own=True)
            for column in self._columns
            if column.is_element and column.role is not None and _titles(cells[column.index])
        ]
        used = {0 if level is not None or not self._narrative else -1, self._narrative}
        others = (column for column in self._columns if not column.is_element and column.index not in used)
        return Record(number, tuple(said), tuple(_values(others, cells)))


def _titles(text: str) -> tuple[str, ...]:
    """The titles in a cell; none in one that is empty or says that there is nothing."""
    return () if not text or says_nothing(text) else titles_in(text)


def _values(columns: Iterable[Column], cells: dict[int, str]) -> Iterator[Value]:
    for column in columns:
        if cells[column.index] and not says_nothing(cells[column.index]):
            yield Value(column, cells[column.index])


def _level(text: str) -> Role | None:
    """The level that a cell names, alone or before a colon."""
    name = text.partition(":")[0]
    role = role_of(name) if len(name.split()) <= _LONGEST_LEVEL else None
    return role if role is not None and role.word in _LEVELS and role.word in ELEMENTS else None
