"""What the plan takes for granted, what threatens it, and how those concerned learn from it."""

from typing import ClassVar, Literal

from effektlang.model.element import CLOSED, Element, Party
from effektlang.model.plan import Grade
from effektlang.quantities import Period
from effektlang.record import record

FollowUpType = Literal["month", "quarter", "tertial", "half_year", "term", "school_year", "interim", "year", "final"]
Reconsidered = Literal["ways_of_working", "assumption", "goal"]


@record
class Subject:
    """What something is about: an element, or the link between two."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    element: str
    """The id of the element, or of the one that the link goes from."""
    target: str | None = None
    """The id of the element that the link goes to; none when it is about an element."""

    @property
    def id(self) -> str:
        """How it is named in a plan: `trygga`, `besökta → trygga`."""
        return f"{self.element} → {self.target}" if self.target else self.element


@record
class Action:
    """Something to be done after a follow-up."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    text: str
    """What is to be done."""
    responsible: tuple[Party, ...] = ()
    """Who answers for it."""
    date: Period | None = None
    """When it is to be done."""


@record(kw_only=True)
class Assumption(Element):
    """What must hold for a link to work, when it needs more than a line."""

    kind: Literal["assumption"] = "assumption"
    """Always `assumption`."""
    applies_to: tuple[Subject, ...] = ()
    """The links it is about."""
    tested_by: tuple[str, ...] = ()
    """Ids of the indicators and follow-ups that show whether it holds."""
    status: Literal["untested", "holds", "does_not_hold"] | None = None
    """Whether it has been tested."""


@record(kw_only=True)
class Threat(Element):
    """What a risk and a barrier have in common."""

    threatens: tuple[Subject, ...] = ()
    """What in the plan is threatened."""
    likelihood: Grade | int | None = None
    """How likely it is."""
    consequence: Grade | int | None = None
    """How great the harm is."""
    response: str | None = None
    """What is done about it."""


@record(kw_only=True)
class Risk(Threat):
    """What may happen that threatens the plan."""

    kind: Literal["risk"] = "risk"
    """Always `risk`."""


@record(kw_only=True)
class Barrier(Threat):
    """What stands in the way today."""

    kind: Literal["barrier"] = "barrier"
    """Always `barrier`."""


@record(kw_only=True)
class ExternalFactor(Element):
    """What others or the world do that also decides the outcome."""

    kind: Literal["external_factor"] = "external_factor"
    """Always `external_factor`."""
    influences: tuple[Subject, ...] = ()
    """What in the plan is influenced."""


@record(kw_only=True)
class FollowUp(Element):
    """An occasion at which the plan is followed up."""

    kind: Literal["follow_up"] = "follow_up"
    """Always `follow_up`."""
    date: Period | None = None
    """The day."""
    period: Period | None = None
    """The time that is followed up."""
    type: FollowUpType | None = None
    """What kind of follow-up it is."""
    participants: tuple[Party, ...] = ()
    """Who takes part."""
    covers: tuple[str, ...] = ()
    """Ids of what is followed up; everything when it is empty."""
    questions: tuple[str, ...] = ()
    """Questions to take up."""
    conclusions: tuple[str, ...] = ()
    """What was concluded."""
    decisions: tuple[str, ...] = ()
    """What was decided."""
    actions: tuple[Action, ...] = ()
    """What is to be done, by whom and when."""
    answer_files: tuple[str, ...] = ()
    """Paths of the follow-up files that hold the answers, counted from the plan's folder."""


@record(kw_only=True)
class Lesson(Element):
    """What was learnt, and what changed for it."""

    kind: Literal["lesson"] = "lesson"
    """Always `lesson`."""
    date: Period | None = None
    """When it was learnt."""
    applies_to: tuple[Subject, ...] = ()
    """What it is about."""
    reconsiders: Reconsidered | None = None
    """Ways of working (single loop), an assumption or a goal (double loop)."""
    change: str | None = None
    """What was changed."""
