"""Reads an indicator's values against its own unit and scale."""

from effektlang.model.element import Party
from effektlang.model.measurement import Actual, GroupValue, Measure, Target
from effektlang.model.resolve import measure_faults as faults
from effektlang.model.resolve.gauge import Gauge
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.tables import TableReader
from effektlang.quantities import Amount, Bound, Number, Scale, Step
from effektlang.syntax.ast import Phrase, Placed, Property, Reading
from effektlang.syntax.guesses import did_you_mean
from effektlang.words.lookup import nearest


class MeasureReader:
    """Reads the values of one declaration; its unit and scale are looked up first."""

    def __init__(self, placed: Placed, notes: Notes, tables: TableReader) -> None:
        self._placed = placed
        self._notes = notes
        self._tables = tables
        self._gauge = _gauge(placed.declaration.properties)

    def measure(self, item: Property) -> tuple[Measure, ...]:
        """A baseline or a forecast."""
        value = self._of_amount(item)
        return (Measure(value, item.period),) if value is not None else ()

    def actual(self, item: Property) -> tuple[Actual, ...]:
        """An actual with its groups, or all those of a table."""
        match item.value:
            case Reading(value=Amount(value=str() as path)) as reading if _is_table(path) and item.qualifier is None:
                return self._tables.actuals(path, self._placed.span(reading), self._gauge)
        groups = tuple(
            GroupValue(group.key.text, value)
            for group in item.properties
            if group.word is None and (value := self._of_amount(group)) is not None
        )
        value = self._of_amount(item)
        return (Actual(value, item.period, groups),) if value is not None or groups else ()

    def target(self, item: Property, set_with: tuple[Party, ...], decided_by: tuple[Party, ...]) -> tuple[Target, ...]:
        """A target with those who set it."""
        match item.value:
            case Reading(value=Bound() as bound) as reading:
                value = self._checked(bound.value, bound.unit, reading)
                upper = self._checked(bound.upper, bound.unit, reading) if bound.upper is not None else None
                if value is None or isinstance(upper, str):
                    return ()
                return (Target(bound.comparison, value, upper, item.period, set_with, decided_by),)
        return ()

    def _of_amount(self, item: Property) -> Number | Step | None:
        match item.value:
            case Reading(value=Amount(value=value, unit=unit)) as reading:
                return self._checked(value, unit, reading)
        return None

    def _checked(self, value: Number | Step, unit: str | None, reading: Reading) -> Number | Step | None:
        if isinstance(value, str):
            return self._step(value, reading)
        return self._in_unit(value, unit, reading)

    def _step(self, value: Step, reading: Reading) -> Step | None:
        step, steps = self._gauge.step(value), self._gauge.steps
        span = self._placed.span(reading)
        if not steps:
            self._notes.add(faults.NOT_A_NUMBER, span, {"value": value})
        elif step is None:
            guess = did_you_mean(nearest(value.lower(), steps))
            self._notes.add(faults.NOT_ON_SCALE, span, {"value": value, "steps": steps, "guess": guess})
        return step

    def _in_unit(self, value: Number, unit: str | None, reading: Reading) -> Number:
        converted = self._gauge.number(value, unit)
        if converted is not None:
            return converted
        arguments = {"unit": unit, "expected": self._gauge.unit}
        self._notes.add(faults.OTHER_UNIT, self._placed.span(reading), arguments)
        return value


def _gauge(properties: tuple[Property, ...]) -> Gauge:
    """The first unit and the first scale that are stated."""
    unit: str | None = None
    scale: Scale | None = None
    for item in properties:
        match item.word and item.word.name, item.value:
            case "unit", Phrase(text=text):
                unit = unit or text
            case "scale", Reading(value=Scale() as read):
                scale = scale or read
    return Gauge(unit, scale.steps if scale else ())


def _is_table(path: str) -> bool:
    return path.lower().endswith(".csv")
