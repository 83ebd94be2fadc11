"""Reads an indicator's values out of a CSV table beside the plan: `period;värde;grupp`."""

import re
from collections.abc import Iterator

from effektlang.diagnostics import Label
from effektlang.model.measurement import Actual, GroupValue
from effektlang.model.resolve import measure_faults, name_faults
from effektlang.model.resolve.library import Library, Missing
from effektlang.model.resolve.notes import Notes
from effektlang.quantities import Amount, Number, Period, Step
from effektlang.source import Source
from effektlang.syntax.values import Ambiguous, Unreadable, read_period, read_value
from effektlang.text import Text

_COLUMNS = {
    "period": "period", "tid": "period", "time": "period",
    "värde": "value", "utfall": "value", "value": "value", "actual": "value",
    "grupp": "group", "group": "group",
}  # fmt: skip
_NO_HEADER = Text("den första raden ska vara period;värde eller period;värde;grupp",
                  "the first row is to be period;value or period;value;group")  # fmt: skip
_SHORT_ROW = Text("det fattas en kolumn", "a column is missing")
_NOT_A_PERIOD = Text("tiden går inte att läsa", "the time cannot be read")
_NOT_A_VALUE = Text("värdet går inte att läsa som ett tal", "the value cannot be read as a number")

Row = tuple[int, list[str]]


class TableReader:
    """Reads the tables that one file asks for."""

    def __init__(self, library: Library, notes: Notes) -> None:
        self._library = library
        self._notes = notes

    def actuals(self, path: str, start: int, end: int) -> tuple[Actual, ...]:
        """The actuals of a table in order of time; `start` and `end` are where the plan names it."""
        source = self._library.table(path)
        if isinstance(source, Missing):
            arguments = {"path": path, "reason": source.reason}
            self._notes.add(name_faults.MISSING_FILE, start, end, arguments)
            return ()
        rows = list(_rows(source))
        order = _columns(rows[0][1]) if rows else None
        table = Notes(source)
        if order is None:
            table.add(measure_faults.BAD_ROW, 0, len(source.line(1)), {"reason": _NO_HEADER})
            actuals: tuple[Actual, ...] = ()
        else:
            actuals = _actuals(rows[1:], order, table)
        here = Label(self._notes.source, start, end, Text("tabellen används här", "the table is used here"))
        for found in table.diagnostics:
            self._notes.add_in(found.place, found.fault, found.arguments, here)
        return actuals


def _rows(source: Source) -> Iterator[Row]:
    separator = next((mark for mark in (";", "\t", ",") if mark in source.line(1)), ";")
    for number, start in enumerate(source.line_starts, start=1):
        line = source.line(number)
        if line.strip():
            yield start, [cell.strip().strip('"') for cell in line.split(separator)]


def _columns(header: list[str]) -> list[str] | None:
    names = [_COLUMNS.get(re.sub(r"^\ufeff", "", cell).lower(), "") for cell in header]
    return names if "period" in names and "value" in names else None


def _actuals(rows: list[Row], order: list[str], table: Notes) -> tuple[Actual, ...]:
    totals: dict[Period, Number | Step | None] = {}
    groups: dict[Period, list[GroupValue]] = {}
    for start, cells in rows:
        read = _row(start, dict(zip(order, cells, strict=False)), table)
        if read is None:
            continue
        period, value, group = read
        if group:
            totals.setdefault(period, None)
            groups.setdefault(period, []).append(GroupValue(group, value))
        else:
            totals[period] = value
    in_order = sorted(totals, key=lambda period: period.order)
    return tuple(Actual(totals[period], period, tuple(groups.get(period, ()))) for period in in_order)


def _row(start: int, cells: dict[str, str], table: Notes) -> tuple[Period, Number | Step, str] | None:
    line = table.source.line(table.source.position(start).line)
    reason = _SHORT_ROW
    if "period" in cells and "value" in cells:
        try:
            reason = _NOT_A_PERIOD
            period = read_period(cells["period"])
            reason = _NOT_A_VALUE
            value = read_value("measure", cells["value"])
        except (Unreadable, Ambiguous):
            pass
        else:
            if isinstance(value, Amount):
                return period, value.value, cells.get("group", "")
    table.add(measure_faults.BAD_ROW, start, start + len(line), {"reason": reason})
    return None
