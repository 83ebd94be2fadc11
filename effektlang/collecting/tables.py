"""Writes values into a CSV table: in the cell that is theirs, or in rows of their own."""

import re

from effektlang.characters import visible
from effektlang.collecting.changes import Change, Inserting
from effektlang.collecting.table_cells import Cell, Row, Table, table_in
from effektlang.model.measurement import Measure
from effektlang.model.resolve.gauge import Gauge
from effektlang.model.written import PlanValues
from effektlang.quantities import Amount, Number, Period, Step
from effektlang.source import Source
from effektlang.syntax.values import Ambiguous, Unreadable, read_period, read_value
from effektlang.text import Language
from effektlang.words.lookup import properties_for

_ACTUALS = next(row for row in properties_for("indicator", None) if row.name == "actuals")
_NUMBER = re.compile(r"[-−–]?\d+(?:\s\d{3})*(?:[.,]\d+)?")
_DECIMAL_COMMA = re.compile(r"\d,\d")
_DECIMAL_POINT = re.compile(r"\d\.\d")
_IN_THREES = re.compile(r"\d\s\d{3}\b")


class TableWriter:
    """Writes into one table."""

    def __init__(self, source: Source, table: Table) -> None:
        self._source = source
        self._table = table
        self._cells = Inserting(source)
        self._new: list[str] = []
        values = [row["value"].text for row in table.rows if "value" in row]
        self._language = _language(values, table.separator)
        self._is_in_threes = any(map(_IN_THREES.search, values))

    @property
    def has_groups(self) -> bool:
        """Whether a value may be for a group."""
        return "group" in self._table.columns

    def put(self, period: Period, group: str, value: Number | Step, gauge: Gauge, *, replaces: bool) -> bool:
        """Put a value in the cells that are for it; whether there are any. Only empty ones, unless it replaces."""
        cells = [row["value"] for row in self._table.rows if "value" in row and _is_for(row, period, group)]
        free = [cell for cell in cells if replaces or not cell.text]
        for cell in free:
            written = self._table.quoted(self._in_place_of(cell, value, gauge), cell.raw)
            self._cells.instead(cell.place, written)
        return bool(free)

    def add(self, period: Period, group: str, value: Number | Step) -> None:
        """Add a row last."""
        said = {"period": period.text, "group": group, "value": self._written(value)}
        row = (self._table.quoted(said.get(column, "")) for column in self._table.columns)
        self._new.append(self._table.separator.join(row))

    def change(self) -> Change:
        """The table with all of it."""
        changed = self._cells.change()
        end = self._source.line_break
        gap = end if self._new and not changed.after.endswith(("\n", "\r")) else ""
        after = changed.after + gap + "".join(row + end for row in self._new)
        return Change(self._source.path, self._source, after)

    def _in_place_of(self, cell: Cell, value: Number | Step, gauge: Gauge) -> str:
        """A value with what stood behind the old number, such as its unit, if it says the same with it."""
        written = self._written(value)
        old = _NUMBER.match(visible(cell.text))
        with_unit = written + visible(cell.text)[old.end() :] if old is not None else written
        return with_unit if _read(with_unit, gauge) == value else written

    def _written(self, value: Number | Step) -> str:
        written = PlanValues(self._language).plain(_ACTUALS, Measure(value))
        return written if isinstance(value, str) or self._is_in_threes else "".join(written.split())


def writer_for(source: Source) -> TableWriter | None:
    """Who writes into the table of a file; none if it has no columns to write in."""
    table = table_in(source)
    return TableWriter(source, table) if table is not None else None


def _language(values: list[str], separator: str) -> Language:
    """The language whose decimal mark the table has; where there are no decimals, the one that goes with its form."""
    if any(map(_DECIMAL_COMMA.search, values)):
        return "sv"
    return "en" if separator == "," or any(map(_DECIMAL_POINT.search, values)) else "sv"


def _is_for(row: Row, period: Period, group: str) -> bool:
    said = row["group"].text if "group" in row else ""
    try:
        time = read_period(visible(row["period"].text)) if "period" in row else None
    except Unreadable:
        return False
    return time is not None and time.order == period.order and visible(said) == group


def _read(text: str, gauge: Gauge) -> Number | Step | None:
    try:
        read = read_value("measure", text)
    except (Unreadable, Ambiguous):
        return None
    assert isinstance(read, Amount)
    return read.value if isinstance(read.value, str) else gauge.number(read.value, read.unit)
