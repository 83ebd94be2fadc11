"""How often an indicator is measured: in words, and as days when a value is due."""

from collections.abc import Mapping
from datetime import date, timedelta

from effektlang.model.measurement import Frequency
from effektlang.text import Text

OFTEN: Mapping[Frequency, Text] = {
    "day": Text("varje dag", "every day"),
    "week": Text("varje vecka", "every week"),
    "month": Text("varje månad", "every month"),
    "quarter": Text("varje kvartal", "every quarter"),
    "tertial": Text("varje tertial", "every four months"),
    "half_year": Text("varje halvår", "every half-year"),
    "term": Text("varje termin", "every term"),
    "school_year": Text("varje läsår", "every school year"),
    "year": Text("varje år", "every year"),
    "two_years": Text("vartannat år", "every other year"),
    "three_years": Text("vart tredje år", "every third year"),
}
_DAYS: Mapping[Frequency, int] = {"day": 1, "week": 7}
_MONTHS: Mapping[Frequency, int] = {
    "month": 1, "quarter": 3, "tertial": 4, "half_year": 6, "term": 6,
    "school_year": 12, "year": 12, "two_years": 24, "three_years": 36,
}  # fmt: skip
_DAYS_OF_A_MONTH = 30
_SHORTEST, _LONGEST = timedelta(days=30), timedelta(days=180)


def next_after(day: date, frequency: Frequency) -> date:
    """The last day of the time that the next value is for, when the last value is for the time up to a day."""
    if frequency in _DAYS:
        return day + timedelta(days=_DAYS[frequency])
    months = day.year * 12 + day.month - 1 + _MONTHS[frequency]
    last = _last_of_month(months)
    is_at_the_end = day == _last_of_month(day.year * 12 + day.month - 1)
    return last if is_at_the_end else last.replace(day=min(day.day, last.day))


def patience(frequency: Frequency) -> timedelta:
    """How long a value may take to come: half the time between two, but at least a month and at most half a year."""
    between = timedelta(days=_DAYS.get(frequency) or _MONTHS[frequency] * _DAYS_OF_A_MONTH)
    return min(max(between / 2, _SHORTEST), _LONGEST)


def _last_of_month(months: int) -> date:
    """The last day of a month, counted from the year nought."""
    following = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return following - timedelta(days=1)
