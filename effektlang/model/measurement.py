"""Indicators and the values they hold."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from effektlang.model.element import CLOSED, Element, Note, Party
from effektlang.quantities import Comparison, Number, Period, Scale, Step, order_of
from effektlang.record import record

Direction = Literal["increase", "decrease", "maintain"]
Frequency = Literal[
    "day", "week", "month", "quarter", "tertial", "half_year", "term", "school_year", "year", "two_years", "three_years"
]
IndicatorType = Literal["outcome", "process", "structure", "volume", "balance", "assessment"]
_BARE: Mapping[Direction | None, Comparison] = {
    "increase": "at_least", "decrease": "at_most", "maintain": "exactly", None: "exactly",
}  # fmt: skip
"""What a number that is written alone as a target means."""


@record
class Measure:
    """A value at a time: a baseline or a forecast."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    value: Number | Step
    """The number, or a step of the scale."""
    period: Period | None = None
    """The time it is for."""


@record
class GroupValue:
    """The value of one group within an actual."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    group: str
    """The group, such as `kvinnor`."""
    value: Number | Step
    """The number, or a step of the scale."""


@record
class Actual:
    """A measured value, with its parts by group."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    value: Number | Step | None = None
    """The number, or a step of the scale; none when only groups are given."""
    period: Period | None = None
    """The time it is for."""
    groups: tuple[GroupValue, ...] = ()
    """The values of groups."""

    def contradicts(self, other: "Actual") -> bool:
        """Whether another actual for the same time says something else about the whole or a group."""
        own = {one.group: one.value for one in self.groups}
        is_other_value = None not in (self.value, other.value) and self.value != other.value
        return is_other_value or any(own.get(one.group, one.value) != one.value for one in other.groups)

    def with_(self, other: "Actual") -> "Actual":
        """This actual, and what another for the same time adds to it."""
        own = {one.group for one in self.groups}
        added = tuple(one for one in other.groups if one.group not in own)
        return Actual(other.value if self.value is None else self.value, self.period, self.groups + added)


@record
class Target:
    """A value to reach, and who set it."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    comparison: Comparison
    """At least, at most, exactly, between; `bare` follows the indicator's direction."""
    value: Number | Step
    """The number, the lower end of a range, or a step of the scale."""
    upper: Number | None = None
    """The upper end of a range."""
    period: Period | None = None
    """When it is to be reached."""
    set_with: tuple[Party, ...] = ()
    """Who took part in setting it."""
    decided_by: tuple[Party, ...] = ()
    """Who decided it."""


@record
class Kolada:
    """A key figure in Kolada."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    id: str
    """The key figure's id, such as `N20506`."""
    area: str | None = None
    """The municipality, region or group."""


@record(kw_only=True)
class Indicator(Element):
    """How something is measured or assessed."""

    kind: Literal["indicator"] = "indicator"
    """Always `indicator`."""
    unit: str | None = None
    """What the values are counted in."""
    scale: Scale | None = None
    """The values it can take."""
    direction: Direction | None = None
    """Which way is wanted."""
    type: IndicatorType | None = None
    """What kind of measure it is."""
    perspective: str | None = None
    """Citizens, efficiency, staff, learning or economy."""
    baselines: tuple[Measure, ...] = ()
    """Values before the work began."""
    targets: tuple[Target, ...] = ()
    """Values to reach."""
    actuals: tuple[Actual, ...] = ()
    """Measured values, in order of time."""
    forecasts: tuple[Measure, ...] = ()
    """Expected values."""
    rebased: tuple[Note, ...] = ()
    """Where the process limits start anew, and why."""
    data_source: str | None = None
    """Where the figure comes from."""
    method: str | None = None
    """How it is measured."""
    frequency: Frequency | None = None
    """How often a value comes."""
    disaggregation: str | None = None
    """How it is broken down: sex, age, area."""
    kolada: Kolada | None = None
    """The key figure in Kolada."""
    analyses: tuple[Note, ...] = ()
    """Why it turned out so, per period."""
    assessments: tuple[Note, ...] = ()
    """Words of the organisation's own scale, per period."""
    comments: tuple[Note, ...] = ()
    """Comments on periods."""
    sdg: tuple[str, ...] = ()
    """Goals and targets of the 2030 Agenda."""

    @property
    def last_baseline(self) -> Measure | None:
        """The baseline nearest to the start of the work, which is the one that counts."""
        return max(self.baselines, key=lambda one: order_of(one.period), default=None)

    @property
    def last_target(self) -> Target | None:
        """The target that lies furthest ahead."""
        return max(self.targets, key=lambda one: order_of(one.period), default=None)

    @property
    def last_value(self) -> Actual | None:
        """The last measured value."""
        return next((one for one in reversed(self.actuals) if one.value is not None), None)

    def target_at(self, time: Period) -> Target | None:
        """The nearest target that is not past at a time; where all are, the last."""
        ahead = (one for one in self.targets if one.period is not None and not time.is_after(one.period))
        return min(ahead, key=lambda one: order_of(one.period), default=self.last_target)

    def comparison_of(self, target: Target) -> Comparison:
        """At least, at most, exactly or between: where only a number is written, the direction tells."""
        return _BARE[self.direction] if target.comparison == "bare" else target.comparison

    def height(self, value: Number | Step | None) -> Number | None:
        """A number that is larger the higher a value is: the number itself, or the place of a step on the scale."""
        if not isinstance(value, str):
            return value
        steps = self.scale.steps if self.scale else ()
        return steps.index(value) if value in steps else None
