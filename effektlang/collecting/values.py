"""Writes new values into the plan, or into the table that the plan takes them from."""

from collections.abc import Iterable, Mapping, Sequence

from effektlang.collecting import sheet_faults as faults
from effektlang.collecting.answered import NewValue
from effektlang.collecting.changes import Change, Inserting
from effektlang.collecting.remarks import Remarks
from effektlang.collecting.tables import TableWriter, writer_for
from effektlang.model.measurement import Indicator, Measure
from effektlang.model.model import Model
from effektlang.model.resolve.gauge import Gauge
from effektlang.model.resolve.library import Library, Missing, NoLibrary
from effektlang.model.resolve.origins import Origins
from effektlang.model.resolve.resolved import Resolved
from effektlang.model.resolve.tables import NO_HEADER
from effektlang.model.written import PlanValues
from effektlang.quantities import Amount, Number, Period, Step
from effektlang.syntax.ast import Placed, Property, Reading
from effektlang.text import Language
from effektlang.words.lookup import properties_for

_BEFORE_IT = {"actuals": ("targets", "baselines"), "forecasts": ("actuals", "targets", "baselines")}
_ROWS = {row.name: row for row in properties_for("indicator", None)}


class ValueWriter:
    """Writes values into one plan."""

    def __init__(
        self, resolved: Resolved, library: Library | None, plan: Inserting, remarks: Remarks, *, replaces: bool
    ) -> None:
        self._model: Model = resolved.model
        self._origins: Origins = resolved.origins
        self._library = library or NoLibrary()
        self._plan = plan
        self._remarks = remarks
        self._replaces = replaces
        self._language: Language = resolved.origins.languages.most
        self._tables: dict[str, TableWriter | Missing] = {}

    def write(self, values: Iterable[NewValue]) -> None:
        """Write what is new; what stands already and is another is remarked on.

        What goes into rows that stand comes before new rows, which may be put at the same place below them.
        """
        by_row: dict[tuple[str, bool, Period], list[NewValue]] = {}
        for one in values:
            if self._is_new(one):
                by_row.setdefault((one.indicator, one.is_forecast, one.period), []).append(one)
        puts = [
            _Put(self._origins.elements[id_], "forecasts" if is_forecast else "actuals", same)
            for (id_, is_forecast, _), same in by_row.items()
        ]
        for put in sorted(puts, key=lambda one: one.row is None):
            self._put(put)

    def changes(self) -> tuple[Change, ...]:
        """The tables with their new values."""
        return tuple(table.change() for table in self._tables.values() if isinstance(table, TableWriter))

    def _is_new(self, one: NewValue) -> bool:
        indicator = self._model.by_id[one.indicator]
        assert isinstance(indicator, Indicator)
        known = _known(indicator, one)
        if known is None or known == one.value:
            return known is None
        if self._replaces and any((self._replaced(one), self._replaced_in_table(one))):
            return False
        before = self._written(known)
        arguments = {"before": before, "title": indicator.title, "period": one.period.text}
        self._remarks.on(
            one.given.file, one.given.entry, faults.OTHER_VALUE, value=self._written(one.value), **arguments
        )
        return False

    def _replaced(self, one: NewValue) -> bool:
        """Put the new value in place of the one that stands in the plan, if one does."""
        placed = self._origins.elements[one.indicator]
        for item in placed.declaration.all("forecasts" if one.is_forecast else "actuals"):
            if item.period is None or item.period.order != one.period.order:
                continue
            inner = next((group for group in item.properties if group.key.text == one.group), None)
            holder = inner if one.group else item
            if holder is not None and isinstance(holder.value, Reading):
                self._plan.instead(placed.span(holder.value), self._written(one.value))
                return True
        return False

    def _replaced_in_table(self, one: NewValue) -> bool:
        """Put the new value in place of the one that stands in a table, if one does."""
        if one.is_forecast:
            return False
        placed = self._origins.elements[one.indicator]
        paths = dict.fromkeys(path for item in placed.declaration.all("actuals") if (path := _table(item)))
        tables = (table for path in paths if isinstance(table := self._table_at(path), TableWriter))
        return sum(self._put_in_cell(table, one, replaces=True) for table in tables) > 0

    def _put(self, put: "_Put") -> None:
        placed, name, values, row = put.placed, put.name, put.values, put.row
        table = next((path for item in placed.declaration.all(name) if (path := _table(item))), None)
        groups = [f"{one.group}: {self._written(one.value)}" for one in values if one.group]
        whole = next((one for one in values if not one.group), None)
        if row is not None and (whole is None or row.value is None):
            if whole is not None:
                self._plan.value_of(placed, row, self._written(whole.value))
            if groups:
                self._plan.into_property(placed, row, groups)
        elif table is not None:
            self._into_table(table, values)
        else:
            key = _ROWS[name].form(self._language)
            said = f" {self._written(whole.value)}" if whole else ""
            lines = [f"{key} {values[0].period.text}:{said}", *(f"  {group}" for group in groups)]
            self._below(placed, name, lines)

    def _below(self, placed: Placed, name: str, lines: Sequence[str]) -> None:
        for wanted in (name, *_BEFORE_IT[name]):
            found = placed.declaration.all(wanted)
            if found:
                self._plan.after_property(placed, found[-1], lines)
                return
        self._plan.last_in(placed, lines)

    def _into_table(self, path: str, values: Sequence[NewValue]) -> None:
        table = self._table_at(path)
        for one in values:
            about = one.given.file, one.given.entry
            if not isinstance(table, TableWriter):
                self._remarks.on(*about, faults.NO_TABLE, path=path, reason=table.reason)
            elif one.group and not table.has_groups:
                self._remarks.on(*about, faults.NO_GROUP_COLUMN, path=path, group=one.group)
            elif not self._put_in_cell(table, one, replaces=self._replaces):
                table.add(one.period, one.group, one.value)

    def _put_in_cell(self, table: TableWriter, one: NewValue, *, replaces: bool) -> bool:
        indicator = self._model.by_id[one.indicator]
        assert isinstance(indicator, Indicator)
        gauge = Gauge(indicator.unit, indicator.scale.steps if indicator.scale else ())
        return table.put(one.period, one.group, one.value, gauge, replaces=replaces)

    def _table_at(self, path: str) -> TableWriter | Missing:
        """The table at a path, or why it cannot be written in."""
        if path not in self._tables:
            source = self._library.table(path)
            self._tables[path] = source if isinstance(source, Missing) else writer_for(source) or Missing(NO_HEADER)
        return self._tables[path]

    def _written(self, value: Number | Step) -> str:
        return PlanValues(self._language).plain(_ROWS["actuals"], Measure(value))


class _Put:
    """New values of one indicator for one time, and the row that the plan has for that time."""

    def __init__(self, placed: Placed, name: str, values: Sequence[NewValue]) -> None:
        self.placed = placed
        self.name = name
        self.values = values
        order = values[0].period.order
        rows = (one for one in placed.declaration.all(self.name) if one.period and one.period.order == order)
        self.row = next(rows, None)


def _known(indicator: Indicator, one: NewValue) -> Number | Step | None:
    """What the plan says already for the same time and group."""
    if one.is_forecast:
        return next((m.value for m in indicator.forecasts if m.period and m.period.order == one.period.order), None)
    for actual in indicator.actuals:
        if actual.period is not None and actual.period.order == one.period.order:
            groups: Mapping[str, Number | Step] = {group.group: group.value for group in actual.groups}
            return groups.get(one.group) if one.group else actual.value
    return None


def _table(item: Property) -> str | None:
    match item:
        case Property(period=None, value=Reading(value=Amount(value=str() as path))) if path.lower().endswith(".csv"):
            return path
    return None
