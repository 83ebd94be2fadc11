"""The plan itself and those concerned by it."""

from typing import Literal

from effektlang.model.element import Element, Party
from effektlang.quantities import Adoption, Period
from effektlang.record import record
from effektlang.text import Language

Grade = Literal["low", "medium", "high"]
PlanStatus = Literal["draft", "consultation", "adopted", "under_way", "closed"]
Role = Literal["target_group", "performer", "decision_maker", "partner", "funder", "commissioner", "affected"]


@record(kw_only=True)
class Plan(Element):
    """What the plan is, why it exists and who owns it."""

    kind: Literal["plan"] = "plan"
    """Always `plan`."""
    purpose: str | None = None
    """Why we exist for this."""
    background: str | None = None
    """What led up to the plan."""
    scope: str | None = None
    """What the plan is not about."""
    missions: tuple[str, ...] = ()
    """The missions it answers to."""
    priorities: tuple[str, ...] = ()
    """What comes first."""
    legal_bases: tuple[str, ...] = ()
    """Acts and ordinances."""
    governing_documents: tuple[str, ...] = ()
    """The documents it belongs to."""
    document_type: str | None = None
    """Plan, programme, strategy, guideline …"""
    owner: tuple[Party, ...] = ()
    """Who owns it."""
    case_number: str | None = None
    """The number of the case."""
    adopted: Adoption | None = None
    """When it was adopted, and the paragraph."""
    revised: str | None = None
    """When it is reviewed."""
    period: Period | None = None
    """The time it holds."""
    status: PlanStatus = "draft"
    """How far it has come."""
    language: Language | None = None
    """The language of documents and messages, when it is stated."""
    rule_packs: tuple[str, ...] = ()
    """Names of the rule packs that it turns on."""
    answer_files: tuple[str, ...] = ()
    """Paths of the follow-up files that hold the answers, counted from the plan's folder."""


@record(kw_only=True)
class Stakeholder(Element):
    """Who is affected, takes part or decides."""

    kind: Literal["stakeholder"] = "stakeholder"
    """Always `stakeholder`."""
    roles: tuple[Role, ...] = ()
    """The stakeholder's parts."""
    influence: Grade | None = None
    """How much the stakeholder can influence."""
    interest: Grade | None = None
    """How much it matters to the stakeholder."""
    stance: Literal["supports", "waits", "opposes"] | None = None
    """Whether for, waiting or against."""
    wants: str | None = None
    """What the stakeholder wants."""
    stands_to_lose: str | None = None
    """What the change may cost the stakeholder."""
    participation: Literal["information", "consultation", "dialogue", "influence", "shared_decision"] | None = None
    """How the stakeholder takes part."""
    size: str | None = None
    """How many it concerns."""
    part_of: tuple[str, ...] = ()
    """Ids of the groups that it belongs to."""


@record(kw_only=True)
class Root(Element):
    """What a problem, a need and a cause have in common."""

    caused_by: tuple[str, ...] = ()
    """Ids of the causes."""
    affects: tuple[str, ...] = ()
    """Ids of the stakeholders who are affected."""
    agreement: Grade | None = None
    """How far those concerned agree on it."""


@record(kw_only=True)
class Problem(Root):
    """What is wrong today."""

    kind: Literal["problem"] = "problem"
    """Always `problem`."""
    measured_by: tuple[str, ...] = ()
    """Ids of the indicators that show it."""
    not_measured: str | None = None
    """Why it is not measured, and how it is followed instead."""


@record(kw_only=True)
class Need(Root):
    """What someone needs."""

    kind: Literal["need"] = "need"
    """Always `need`."""


@record(kw_only=True)
class Cause(Root):
    """What causes a problem or another cause."""

    kind: Literal["cause"] = "cause"
    """Always `cause`."""
