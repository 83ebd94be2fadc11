"""What is put in, done, delivered and changed, and the links between."""

from typing import ClassVar, Literal, get_args

from effektlang.model.element import CLOSED, Element, Note, Party, Review, RuleException
from effektlang.model.learning import Subject
from effektlang.quantities import Duration, Period
from effektlang.record import record

LinkKind = Literal["leads_to", "contributes_to", "counteracts", "feeds_back_to"]
LINK_KINDS: tuple[LinkKind, ...] = get_args(LinkKind)
LinkKey = tuple[str, str, LinkKind]
"""What a link goes from and to, and its kind."""
Evidence = Literal["insufficient", "limited", "moderate", "strong", "proven_experience"]
TimeFrame = Literal["short", "medium", "long"]
TIME_FRAMES: tuple[TimeFrame, ...] = get_args(TimeFrame)


@record
class Cost:
    """What something costs."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    value: int | float
    """The amount."""
    unit: str | None = None
    """Of what: kr, tkr, hours …"""
    period: Period | None = None
    """The time it is for."""


@record(kw_only=True)
class Input(Element):
    """What is put in: time, money, knowledge."""

    kind: Literal["input"] = "input"
    """Always `input`."""
    costs: tuple[Cost, ...] = ()
    """What it costs."""
    funded_by: tuple[Party, ...] = ()
    """Who pays."""


@record(kw_only=True)
class Activity(Element):
    """What is done."""

    kind: Literal["activity"] = "activity"
    """Always `activity`."""
    for_whom: tuple[str, ...] = ()
    """Ids of the stakeholders it is for."""
    costs: tuple[Cost, ...] = ()
    """What it costs."""
    funded_by: tuple[Party, ...] = ()
    """Who pays."""
    carried_out_by: tuple[Party, ...] = ()
    """Who does it."""
    together_with: tuple[Party, ...] = ()
    """Who takes part in doing it."""
    responds_to: tuple[str, ...] = ()
    """Ids of the problems, needs, causes and barriers that it addresses."""
    part_of: tuple[str, ...] = ()
    """Ids of the larger activities."""
    start: Period | None = None
    """When it begins."""
    end: Period | None = None
    """When it is done."""
    milestones: tuple[Note, ...] = ()
    """What is to be done when."""
    status: Literal["not_started", "under_way", "done", "paused", "cancelled"] | None = None
    """How far the work has come."""
    comments: tuple[Note, ...] = ()
    """Comments on periods."""


@record(kw_only=True)
class Measurable(Element):
    """What can be measured by indicators."""

    measured_by: tuple[str, ...] = ()
    """Ids of the indicators that show it."""
    not_measured: str | None = None
    """Why it is not measured, and how it is followed instead."""


@record(kw_only=True)
class Output(Measurable):
    """What is delivered by doing it."""

    kind: Literal["output"] = "output"
    """Always `output`."""
    for_whom: tuple[str, ...] = ()
    """Ids of the stakeholders it is for."""


@record(kw_only=True)
class Change(Measurable):
    """What an effect and an unintended effect have in common."""

    for_whom: tuple[str, ...] = ()
    """Ids of the stakeholders it is for."""
    among: tuple[str, ...] = ()
    """Ids of the stakeholders in whom the change happens."""
    time_frame: TimeFrame | None = None
    """Short, medium or long."""
    expected: Period | None = None
    """When it is expected."""
    benefit_types: tuple[Literal["financial", "redistribution", "quality", "environment"], ...] = ()
    """What kinds of benefit it is."""


@record(kw_only=True)
class Effect(Change):
    """A change for someone, caused at least in part by what is done."""

    kind: Literal["effect"] = "effect"
    """Always `effect`."""
    analyses: tuple[Note, ...] = ()
    """Why it turned out so, per period."""
    assessments: tuple[Note, ...] = ()
    """Words of the organisation's own scale, per period."""
    sdg: tuple[str, ...] = ()
    """Goals and targets of the 2030 Agenda."""


@record(kw_only=True)
class UnintendedEffect(Change):
    """An effect not aimed at, good or bad."""

    kind: Literal["unintended_effect"] = "unintended_effect"
    """Always `unintended_effect`."""
    response: str | None = None
    """What is done about it."""


@record(kw_only=True)
class Goal(Measurable):
    """The end that the chain serves."""

    kind: Literal["goal"] = "goal"
    """Always `goal`."""
    governing_documents: tuple[str, ...] = ()
    """The documents it comes from."""
    analyses: tuple[Note, ...] = ()
    """Why it turned out so, per period."""
    assessments: tuple[Note, ...] = ()
    """Words of the organisation's own scale, per period."""
    sdg: tuple[str, ...] = ()
    """Goals and targets of the 2030 Agenda."""


@record
class LinkAssumption:
    """What must hold for a link to work."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    text: str
    """The assumption in words; the title, when it is declared on its own."""
    assumption: str | None = None
    """The id of the declared assumption."""


@record(kw_only=True)
class Link:
    """That one element is expected to affect another, and why we think so."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    source: str
    """The id of the element that it goes from."""
    target: str
    """The id of the element that it goes to."""
    kind: LinkKind
    """Causes, causes together with others, makes smaller, or feeds back."""
    assumptions: tuple[LinkAssumption, ...] = ()
    """What must hold for it to work."""
    mechanism: str | None = None
    """How it works, and who acts differently."""
    evidence: Evidence | None = None
    """How well it is shown."""
    time_lag: Duration | None = None
    """How long it takes."""
    sources: tuple[str, ...] = ()
    """What it rests on."""
    exceptions: tuple[RuleException, ...] = ()
    """Rules that do not apply to it, with the reasons."""
    reviews: tuple[Review, ...] = ()
    """What has changed at its ends or under it, with the answers."""

    @property
    def key(self) -> LinkKey:
        """What tells it from every other link."""
        return (self.source, self.target, self.kind)

    @property
    def subject(self) -> Subject:
        """The link as what something is about."""
        return Subject(self.source, self.target)

    @property
    def id(self) -> str:
        """How it is named in a plan: `besökta → trygga`."""
        return self.subject.id
