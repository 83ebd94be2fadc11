"""What is to be filled in when a plan is followed up: no file format yet, and every word in the sheet's language.

The contents are the union of the templates that municipalities and regions use, and three things that none of them has:
the check of each assumption, the target group's own voice, and the two questions of learning for each link.
"""

from effektlang.record import record
from effektlang.text import Language


@record
class IndicatorRow:
    """An indicator with what is known of it; the value now, the forecast and the comment are to be filled in."""

    id: str
    title: str
    unit: str
    baseline: str
    last: str
    target: str
    direction: str
    source: str
    responsible: str


@record
class EffectPart:
    """An effect or a goal: what is to be assessed, and the indicators that point at it."""

    id: str
    title: str
    for_whom: tuple[str, ...]
    expected: str
    measured_by: tuple[str, ...]
    not_measured: str | None
    is_goal: bool = False


@record
class LinkPart:
    """A link and what it rests on: the place for the two questions of learning."""

    source: str
    target: str
    assumptions: tuple[str, ...]


@record
class ActivityRow:
    """An activity: its state is to be filled in."""

    title: str
    when: str
    responsible: str
    status: str


@record
class CostRow:
    """A cost as planned: actual and forecast are to be filled in."""

    title: str
    budget: str


@record
class RiskRow:
    """A risk or a barrier, and what is done about it."""

    title: str
    response: str


@record
class FollowUpSheet:
    """Everything that is to be filled in about one plan."""

    title: str
    language: Language
    purpose: str | None
    owner: str
    occasions: tuple[str, ...]
    questions: tuple[str, ...]
    effects: tuple[EffectPart, ...]
    indicators: tuple[IndicatorRow, ...]
    links: tuple[LinkPart, ...]
    activities: tuple[ActivityRow, ...]
    costs: tuple[CostRow, ...]
    risks: tuple[RiskRow, ...]
    external_factors: tuple[str, ...]
    exceptions: tuple[tuple[str, str, str], ...]
