"""What values mean once they are read: periods, amounts, targets, scales. Shared by AST and model."""

from datetime import date
from typing import Literal

from effektlang.record import record

Number = int | float
Step = str
TimeUnit = Literal["days", "weeks", "months", "years"]
Comparison = Literal["at_least", "at_most", "exactly", "between", "bare"]

_GROUP = 3
_LONG_AGO = (date.min, date.min)


@record
class Period:
    """A stretch of days: a day, a month, a term, a year or longer."""

    text: str
    """How the period is written in its first form, such as `2025-T1`."""
    first: date
    """The first day."""
    last: date | None = None
    """The last day; none when the period is open."""

    @property
    def order(self) -> tuple[date, date]:
        """What a series is sorted by: last day, then first."""
        return (self.last or date.max, self.first)

    def is_after(self, other: "Period") -> bool:
        """Whether the whole of this period comes after the other: an overlap is not after."""
        return other.last is not None and self.first > other.last


def order_of(period: Period | None) -> tuple[date, date]:
    """What things with times are sorted by; what has no time comes first."""
    return period.order if period is not None else _LONG_AGO


@record
class Amount:
    """A number with its unit, or a step of a scale."""

    value: Number | Step
    """The number, or the word of the scale."""
    unit: str | None = None
    """The unit written after the number."""


@record
class Bound:
    """A value to reach: at least, at most, between, or a step."""

    comparison: Comparison
    """How the value is to be compared; `bare` when only the number was written."""
    value: Number | Step
    """The number, the lower end of a range, or the word of the scale."""
    upper: Number | None = None
    """The upper end of a range."""
    unit: str | None = None
    """The unit written after the number."""


@record
class Scale:
    """The values that an indicator can take: a range of numbers, or steps in order."""

    lowest: Number | None = None
    """The lowest number."""
    highest: Number | None = None
    """The highest number."""
    steps: tuple[Step, ...] = ()
    """The steps from the first to the last."""


@record
class Duration:
    """A length of time."""

    number: Number
    """How many."""
    unit: TimeUnit
    """Of what."""


@record
class Adoption:
    """A decision: the day and the paragraph of the minutes."""

    day: Period
    """When it was taken."""
    paragraph: str | None = None
    """The paragraph, such as `§ 34`."""


def in_threes(digits: str) -> str:
    """The digits of a whole number with a space between every three, as they are easiest to read."""
    return f"{int(digits):,}".replace(",", " ") if len(digits) > _GROUP else digits


def stretch(lowest: str, highest: str) -> str:
    """Two numbers with a dash between; with dots where a dash could be taken for a minus."""
    return f"{lowest}..{highest}" if "-" in lowest + highest else f"{lowest}–{highest}"
