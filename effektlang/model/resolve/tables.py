"""Reads an indicator's values out of a CSV table beside the plan: `period;värde;grupp`."""

import re
from collections.abc import Iterator, Sequence

from effektlang.characters import visible
from effektlang.diagnostics import Label
from effektlang.model.measurement import Actual, GroupValue
from effektlang.model.resolve import measure_faults, used_file_faults
from effektlang.model.resolve.gauge import Gauge
from effektlang.model.resolve.library import Library, Missing
from effektlang.model.resolve.notes import Notes
from effektlang.quantities import Amount, Number, Period, Step
from effektlang.source import Source, Span
from effektlang.syntax.values import Ambiguous, Unreadable, read_period, read_value
from effektlang.text import Text

_COLUMNS = {
    "period": "period", "tid": "period", "time": "period",
    "värde": "value", "utfall": "value", "value": "value", "actual": "value",
    "grupp": "group", "group": "group",
}  # fmt: skip
NO_HEADER = Text("den första raden ska vara period;värde eller period;värde;grupp",
                  "the first row is to be period;value or period;value;group")  # fmt: skip
_SHORT_ROW = Text("det fattas en kolumn", "a column is missing")
_NOT_A_PERIOD = Text("tiden går inte att läsa", "the time cannot be read")
_NOT_A_VALUE = Text("värdet går inte att läsa som ett tal", "the value cannot be read as a number")
_LONG_ROW = Text("det är en kolumn för mycket", "there is a column too many")
_NOT_A_STEP = Text("värdet är inget av stegen på skalan", "the value is none of the steps of the scale")
_OTHER_UNIT = Text("värdet har en annan enhet än indikatorn", "the value has another unit than the indicator")
_TWO_ROWS = Text(
    "tiden står på en tidigare rad, med ett annat värde", "the time stands in an earlier row, with another value"
)

Row = tuple[int, list[str]]
Value = Number | Step


class _BadRow(Exception):
    """A row that cannot be read, and why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason)
        self.reason = reason


class TableReader:
    """Reads the tables that one file asks for."""

    def __init__(self, library: Library, notes: Notes) -> None:
        self._library = library
        self._notes = notes

    def actuals(self, path: str, span: Span, gauge: Gauge) -> tuple[Actual, ...]:
        """The actuals of a table in order of time; `span` is where the plan names it."""
        source = self._library.table(path)
        if isinstance(source, Missing):
            arguments = {"path": path, "reason": source.reason}
            self._notes.add(used_file_faults.MISSING_FILE, span, arguments)
            return ()
        rows = list(_rows(source))
        order = columns_of(rows[0][1]) if rows else None
        table = Notes(source)
        if order is None:
            table.add(measure_faults.BAD_ROW, Span(0, len(source.line(1))), {"reason": NO_HEADER})
            actuals: tuple[Actual, ...] = ()
        else:
            actuals = _actuals(rows[1:], order, gauge, table)
        here = Label(self._notes.source, *span, Text("tabellen används här", "the table is used here"))
        for found in table.diagnostics:
            self._notes.add_in(found.place, found.fault, found.arguments, here)
        return actuals


def _rows(source: Source) -> Iterator[Row]:
    from csv import reader  # few plans have tables

    separator = separator_of(source)
    for number, start in enumerate(source.line_starts, start=1):
        line = source.line(number)
        if line.strip():
            yield start, [cell.strip() for cell in next(reader([line], delimiter=separator))]


def separator_of(source: Source) -> str:
    """What stands between the cells of a table."""
    return next((mark for mark in (";", "\t", ",") if mark in source.line(1)), ";")


def columns_of(header: Sequence[str]) -> list[str] | None:
    """What the columns of a table hold: `period`, `value`, `group` or nothing known; none without the first two."""
    names = [_COLUMNS.get(re.sub(r"^\ufeff", "", cell).lower(), "") for cell in header]
    return names if "period" in names and "value" in names else None


def _take(values: dict[tuple[Period, str], Value], key: tuple[Period, str], value: Value) -> None:
    if values.setdefault(key, value) != value:
        raise _BadRow(_TWO_ROWS)


def _actuals(rows: list[Row], order: list[str], gauge: Gauge, table: Notes) -> tuple[Actual, ...]:
    values: dict[tuple[Period, str], Value] = {}
    for start, cells in rows:
        try:
            _take(values, *_row(cells, order, gauge))
        except _BadRow as error:
            line = table.source.line(table.source.position(start).line)
            table.add(measure_faults.BAD_ROW, Span(start, start + len(line)), {"reason": error.reason})
    groups: dict[Period, list[GroupValue]] = {period: [] for period, _ in values}
    for (period, group), value in values.items():
        if group:
            groups[period].append(GroupValue(group, value))
    in_order = sorted(groups, key=lambda period: period.order)
    return tuple(Actual(values.get((period, "")), period, tuple(groups[period])) for period in in_order)


def _row(cells: list[str], order: list[str], gauge: Gauge) -> tuple[tuple[Period, str], Value]:
    if len(cells) > len(order):
        raise _BadRow(_LONG_ROW)
    named = dict(zip(order, cells, strict=False))
    if "period" not in named or "value" not in named:
        raise _BadRow(_SHORT_ROW)
    try:
        period = read_period(visible(named["period"]))
    except Unreadable as error:
        raise _BadRow(_NOT_A_PERIOD) from error
    return (period, visible(named.get("group", ""))), _value(visible(named["value"]), gauge)


def _value(text: str, gauge: Gauge) -> Value:
    try:
        read = read_value("measure", text)
    except (Unreadable, Ambiguous) as error:
        raise _BadRow(_NOT_A_VALUE) from error
    assert isinstance(read, Amount)
    if isinstance(read.value, str):
        value: Value | None = gauge.step(read.value)
        reason = _NOT_A_STEP if gauge.steps else _NOT_A_VALUE
    else:
        value, reason = gauge.number(read.value, read.unit), _OTHER_UNIT
    if value is None:
        raise _BadRow(reason)
    return value
