"""The values of an indicator in order of time, with the target at each, to be drawn as a chart."""

from effektlang.followup.sheet import Point, Series
from effektlang.model.measurement import Indicator
from effektlang.quantities import Number, Step


def series_of(indicator: Indicator) -> Series | None:
    """The series of an indicator; none where no number has been measured."""
    baselines = [(one.period, one.value) for one in indicator.baselines]
    actuals = [(one.period, one.value) for one in indicator.actuals]
    values = {period.text: (period, value) for period, value in (*baselines, *actuals) if period and _is_number(value)}
    if not values:
        return None
    in_order = sorted(values.values(), key=lambda one: one[0].order)
    target = indicator.last_target
    aim = target.value if target and _is_number(target.value) else None
    points = [Point(period.text, _number(value), _number(aim)) for period, value in in_order]
    if target and target.period and target.period.text not in values:
        points.append(Point(target.period.text, None, _number(aim)))
    return Series(indicator.id, indicator.title, indicator.unit or "", tuple(points))


def _is_number(value: Number | Step | None) -> bool:
    return isinstance(value, int | float)


def _number(value: Number | Step | None) -> Number | None:
    return value if isinstance(value, int | float) else None
