"""The months, quarters and years that a stretch of days holds, as periods of the language."""

from collections.abc import Iterator, Mapping
from datetime import date

from effektlang.model.measurement import Frequency
from effektlang.quantities import Period
from effektlang.syntax.values import read_period

_PARTS: Mapping[Frequency, tuple[str, ...]] = {
    "month": tuple(f"{{year}}-{month:02}" for month in range(1, 13)),
    "quarter": tuple(f"{{year}}-Q{part}" for part in range(1, 5)),
    "tertial": tuple(f"{{year}}-T{part}" for part in range(1, 4)),
    "half_year": ("{year}-H1", "{year}-H2"),
    "term": ("vt {year}", "ht {year}"),
    "school_year": ("{year}/{following}",),
    "year": ("{year}",),
    "two_years": ("{year}",),
    "three_years": ("{year}",),
}
_TOO_OFTEN = ("day", "week")
_FIRST_YEAR, _LAST_YEAR = 1000, 9998
_CENTURY = 100


def times_within(frequency: Frequency, stretch: Period) -> tuple[Period, ...]:
    """The times of one length that end within a stretch of days; days and weeks are taken together as the stretch."""
    if frequency in _TOO_OFTEN:
        return (stretch,)
    last = stretch.last or date.max
    return tuple(one for one in _times_of_years(frequency, stretch.first.year - 1, last.year) if _ends(one, stretch))


def time_around(frequency: Frequency, day: date) -> Period:
    """The time of one length that a day lies in; the day's year for days and weeks."""
    length: Frequency = "year" if frequency in _TOO_OFTEN else frequency
    times = _times_of_years(length, day.year - 1, day.year)
    return next(one for one in times if one.first <= day <= (one.last or day))


def _times_of_years(frequency: Frequency, first: int, last: int) -> Iterator[Period]:
    for year in range(max(first, _FIRST_YEAR), min(last, _LAST_YEAR) + 1):
        following = f"{(year + 1) % _CENTURY:02}"
        yield from (read_period(part.format(year=year, following=following)) for part in _PARTS[frequency])


def _ends(one: Period, stretch: Period) -> bool:
    last = one.last or date.max
    return stretch.first <= last <= (stretch.last or date.max)
