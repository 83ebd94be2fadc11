"""Which values are due at an occasion."""

from collections.abc import Mapping

from effektlang.followup.occasion import Occasion
from effektlang.followup.times import times_within, year_of
from effektlang.model.measurement import Frequency, Indicator
from effektlang.quantities import Period

_MOST_TIMES = 4
_YEARS_BETWEEN: Mapping[Frequency, int] = {"two_years": 2, "three_years": 3}


def due_times(indicator: Indicator, occasion: Occasion) -> tuple[Period, ...]:
    """The times that values are due for: by the indicator's frequency, else the whole time followed up.

    A monthly follow-up is not of what has no frequency. Where many values have come since, one is asked for: the rest
    belong in a table of values.
    """
    frequency = indicator.frequency
    if frequency is None:
        is_monthly = occasion.follow_up is not None and occasion.follow_up.type == "month"
        return () if is_monthly else (occasion.period,)
    between = _YEARS_BETWEEN.get(frequency, 1)
    times = tuple(one for one in times_within(frequency, occasion.period) if _is_its_year(one, indicator, between))
    return times if len(times) <= _MOST_TIMES else (occasion.period,)


def is_reported(indicator: Indicator, time: Period) -> bool:
    """Whether there is a value for a time."""
    return any(
        one.value is not None and one.period is not None and one.period.order == time.order for one in indicator.actuals
    )


def time_to_forecast(indicator: Indicator, occasion: Occasion) -> Period:
    """The time that a forecast is for: that of the nearest target ahead, else the year."""
    targets = [one.period for one in indicator.targets if one.period and one.period.order >= occasion.period.order]
    if targets:
        return min(targets, key=lambda period: period.order)
    return year_of(occasion.period.order[0])


def _is_its_year(time: Period, indicator: Indicator, between: int) -> bool:
    """Whether a value that comes every so many years comes in this one, counted from the last one known."""
    baselines, actuals = (one.period for one in indicator.baselines), (one.period for one in indicator.actuals)
    known = [last for last, _ in (one.order for one in (*baselines, *actuals) if one) if last < time.order[0]]
    return not known or (time.first.year - max(known).year) % between == 0
