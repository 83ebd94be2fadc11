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
    last, _ = stretch.order
    times = _times_of_years(frequency, stretch.first.year - 1, last.year)
    return tuple(one for one in times if stretch.first <= one.order[0] <= last)


def year_of(day: date) -> Period:
    """The year that a day lies in."""
    return Period(f"{day.year}", date(day.year, 1, 1), date(day.year, 12, 31))


def can_be_reckoned_with(day: date) -> bool:
    """Whether there are times before and after a day, as there are for every day that a plan can be followed up."""
    return _FIRST_YEAR + 1 < day.year <= _LAST_YEAR


def _times_of_years(frequency: Frequency, first: int, last: int) -> Iterator[Period]:
    for year in range(max(first, _FIRST_YEAR), min(last, _LAST_YEAR) + 1):
        following = f"{(year + 1) % _CENTURY:02}"
        yield from (read_period(part.format(year=year, following=following)) for part in _PARTS[frequency])
