"""Which way a measured value has moved, and how it stands to its target. It says nothing about what caused it."""

from dataclasses import replace
from typing import Literal

from effektlang.model.measurement import Actual, Indicator, Measure, Target
from effektlang.quantities import Number, Period, Step
from effektlang.record import record

Move = Literal["wanted", "against", "still", "unknown"]
Standing = Literal["within", "short", "unknown"]


@record
class Reading:
    """An indicator at one time: where it began, was, is and is to go."""

    indicator: Indicator
    baseline: Measure | None
    previous: Actual | None
    now: Actual | None
    target: Target | None

    @property
    def move(self) -> Move:
        """Which way the value has moved since the one before, or since the baseline."""
        before = self.previous or self.baseline
        return move(self.indicator, before.value if before else None, self.now.value if self.now else None)

    @property
    def standing(self) -> Standing:
        """Whether the value is on the wanted side of the target."""
        return standing(self.indicator, self.target, self.now.value if self.now else None)


def reading(indicator: Indicator, time: Period) -> Reading:
    """What is known of an indicator at a time: the latest value that the time has, and the one before it."""
    known = [(one, one.period) for one in indicator.actuals if one.value is not None and one.period is not None]
    until = [(one, period) for one, period in known if not period.is_after(time)]
    within = [one for one, period in until if not time.is_after(period)]
    now = within[-1] if within else None
    before = [one for one, _ in until if one is not now]
    previous = before[-1] if before else None
    return Reading(indicator, indicator.last_baseline, previous, now, indicator.target_at(time))


def move(indicator: Indicator, before: Number | Step | None, now: Number | Step | None) -> Move:
    """Which way a value has moved, by what the plan wants."""
    first, second = indicator.height(before), indicator.height(now)
    if first is None or second is None or indicator.direction is None:
        return "unknown"
    if first == second:
        return "still"
    if indicator.direction == "maintain":
        return "against"
    return "wanted" if (second > first) == (indicator.direction == "increase") else "against"


def standing(indicator: Indicator, target: Target | None, now: Number | Step | None) -> Standing:
    """How a value stands to a target."""
    value, aim = indicator.height(now), indicator.height(target.value if target else None)
    if target is None or value is None or aim is None:
        return "unknown"
    match _bound(target, indicator):
        case "at_least":
            is_within = value >= aim
        case "at_most":
            is_within = value <= aim
        case "between":
            is_within = aim <= value <= (target.upper if target.upper is not None else aim)
        case _:
            is_within = value == aim
    return "within" if is_within else "short"


def _bound(target: Target, indicator: Indicator) -> str:
    """At least, at most, exactly or between; a step has no bound written, so the indicator's direction tells."""
    is_step = isinstance(target.value, str)
    return indicator.comparison_of(replace(target, comparison="bare") if is_step else target)
