"""What a rule is. A rule is one file: a `RULE` that tells what it asks and why, and a `check` that finds it.

The type of `check`'s first parameter says what it visits: one kind of element, several (`Effect | Output`), `Link`,
`Plan`, the whole `Model`, the `Comparison` with an earlier version (where there is one), or
the `UnusedException` that are left when all other rules have run.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from effektlang.diagnostics import Fault, Fix, Label, Severity
from effektlang.model.chain import Link
from effektlang.model.element import Element, RuleException
from effektlang.model.graph import Graph
from effektlang.model.model import Model
from effektlang.model.resolve.origins import Origins
from effektlang.record import record
from effektlang.text import Text

Stage = Literal["draft", "adopted", "followed_up"]
STAGES: tuple[Stage, ...] = ("draft", "adopted", "followed_up")
"""How far a plan has come, in order."""
STAGE_OF: Mapping[str, Stage] = {
    "draft": "draft",
    "consultation": "draft",
    "adopted": "adopted",
    "under_way": "adopted",
    "closed": "followed_up",
}
"""The stage that a plan's status puts it in: a plan is asked for more as it goes on."""


@record
class Severities:
    """How much a rule's findings weigh at each stage of a plan; None is silence."""

    draft: Severity | None
    adopted: Severity | None
    followed_up: Severity | None

    def at(self, stage: Stage) -> Severity | None:
        """The severity at a stage."""
        return {"draft": self.draft, "adopted": self.adopted, "followed_up": self.followed_up}[stage]

    @property
    def heaviest(self) -> Severity:
        """The severity where a finding weighs the most."""
        return max((one for one in (self.draft, self.adopted, self.followed_up) if one), default=Severity.INFO)


ERROR = Severities(Severity.ERROR, Severity.ERROR, Severity.ERROR)
WARNING = Severities(Severity.WARNING, Severity.WARNING, Severity.WARNING)
INFO = Severities(Severity.INFO, Severity.INFO, Severity.INFO)
INFO_THEN_WARNING = Severities(Severity.INFO, Severity.WARNING, Severity.WARNING)


@record(kw_only=True)
class Rule(Fault):
    """A question that a plan is asked. `source` is where the demand comes from.

    One that is `default` always runs, from the stage that it is `default_from`; else it runs on request.
    `asks_for` are the properties whose absence it asks about: it is silent where one of them is written but could not
    be read, for that has been said already. `answered_by` are the kinds of element that would answer it: where one of
    them is written under a misspelt word, it may be there.
    """

    severities: Severities
    source: Text
    default: bool = True
    default_from: Stage = "draft"
    asks_for: tuple[str, ...] = ()
    answered_by: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Weigh, as a fault, what it weighs at the heaviest."""
        Fault.__post_init__(self)
        object.__setattr__(self, "severity", self.severities.heaviest)

    def is_usual(self, stage: Stage) -> bool:
        """Whether it is asked of a plan at a stage without being requested."""
        return self.default and STAGES.index(stage) >= STAGES.index(self.default_from)


_THEN_NOW = "-----\n"


def versions(example: str) -> tuple[str, str]:
    """An example of a rule about changes in two: the plan as it was, and as it is. Most have no earlier version."""
    before, line, after = example.rpartition(_THEN_NOW)
    return (before, after) if line else ("", example)


@record
class Finding:
    """One place where a rule asks its question.

    `about` is the element or link that the question is about, and whose exceptions count, where a rule visits the
    whole model; else it is what the rule visits.
    """

    at: Label
    arguments: Mapping[str, object] = field(default_factory=dict)
    others: tuple[Label, ...] = ()
    fixes: tuple[Fix, ...] = ()
    about: Element | Link | None = None


@record
class UnusedException:
    """An exception that silenced nothing, and where it stands."""

    exception: RuleException
    at: Label
    is_known: bool


@record
class Context:
    """What a check may look at besides what it visits."""

    model: Model
    graph: Graph
    origins: Origins
    stage: Stage
    today: date

    def title(self, id_: str) -> str:
        """The title of an element."""
        return self.model.by_id[id_].title

    def linked(self, link: Link) -> dict[str, object]:
        """The titles at both ends of a link, as arguments for a message."""
        return {"source": self.title(link.source), "target": self.title(link.target)}


Check = Callable[..., Iterator[Finding]]


@record
class Registered:
    """A rule with its check and the types that the check visits."""

    rule: Rule
    check: Check
    visits: tuple[type, ...]
