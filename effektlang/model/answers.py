"""What was answered when the plan was followed up: it stands in follow-up files beside the plan."""

from typing import ClassVar, Literal

from effektlang.model.chain import Cost
from effektlang.model.element import CLOSED, Note, Party
from effektlang.model.learning import Action, Lesson, Subject
from effektlang.quantities import Period
from effektlang.record import record

TestOutcome = Literal["holds", "does_not_hold", "unknown"]


@record
class AssumptionTest:
    """Whether an assumption held."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    period: Period
    """The time it is about."""
    outcome: TestOutcome
    """Held, did not hold, or not known yet."""
    assumption: str | None = None
    """The assumption in words; none when it is the only one of the link."""
    reason: str | None = None
    """How it is known."""


@record
class Deviation:
    """What did not turn out as planned."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    text: str
    """What happened instead."""
    cause: str | None = None
    """Why it turned out so."""
    actions: tuple[Action, ...] = ()
    """What is to be done about it."""


@record(kw_only=True)
class Answer:
    """What was answered about one element or one link."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    subject: Subject
    """What it is about."""
    description: str | None = None
    """Free text."""
    assessments: tuple[Note, ...] = ()
    """Words of the organisation's own scale, per period."""
    analyses: tuple[Note, ...] = ()
    """Why it turned out so, per period."""
    comments: tuple[Note, ...] = ()
    """Comments on periods."""
    voices: tuple[Note, ...] = ()
    """What those it is for say themselves, per period."""
    states: tuple[Note, ...] = ()
    """How far it has come, in words of the organisation's own scale, per period."""
    tests: tuple[AssumptionTest, ...] = ()
    """Whether the assumptions held, per period."""
    single_loop: tuple[Note, ...] = ()
    """What was learnt about the way of working, per period."""
    double_loop: tuple[Note, ...] = ()
    """What was taken for granted, and whether it is the right thing to do, per period."""
    deviations: tuple[Deviation, ...] = ()
    """What did not turn out as planned."""
    actions: tuple[Action, ...] = ()
    """What is to be done, by whom and when."""
    spent: tuple[Cost, ...] = ()
    """What it has cost."""
    expected_cost: tuple[Cost, ...] = ()
    """What it is expected to cost."""


@record(kw_only=True)
class FollowUpFile:
    """One follow-up file: who answered at which occasion, and the answers."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    path: str
    """The file, counted from the plan's folder; empty for answers that stand in the plan itself."""
    occasion: str | None = None
    """The follow-up that the answers are for."""
    date: Period | None = None
    """The day."""
    period: Period | None = None
    """The time that the answers are about."""
    responsible: tuple[Party, ...] = ()
    """Who answers for the follow-up."""
    participants: tuple[Party, ...] = ()
    """Who answered."""
    description: str | None = None
    """Free text."""
    summary: tuple[str, ...] = ()
    """What matters most."""
    side_effects: tuple[str, ...] = ()
    """Effects that no one expected."""
    world: tuple[str, ...] = ()
    """What has happened around."""
    conclusions: tuple[str, ...] = ()
    """What was concluded."""
    decisions: tuple[str, ...] = ()
    """What was decided."""
    deviations: tuple[Deviation, ...] = ()
    """What did not turn out as planned in the plan as a whole."""
    actions: tuple[Action, ...] = ()
    """What is to be done, by whom and when."""
    answers: tuple[Answer, ...] = ()
    """What was answered about each element and link."""
    lessons: tuple[Lesson, ...] = ()
    """What was learnt."""
