"""A change between two versions of a plan, and all of them together."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.record import record
from effektlang.text import Language, Text

Section = Literal["goals", "effects", "indicators", "links", "work", "context", "plan", "follow_up", "texts", "ids"]
SECTIONS: Mapping[Section, Text] = {
    "goals": Text("Mål och målvärden", "Goals and targets"),
    "effects": Text("Effekter", "Effects"),
    "indicators": Text("Indikatorer", "Indicators"),
    "links": Text("Länkar och antaganden", "Links and assumptions"),
    "work": Text("Aktiviteter, prestationer och resurser", "Activities, outputs and inputs"),
    "context": Text("Intressenter, behov och risker", "Stakeholders, needs and risks"),
    "plan": Text("Planen", "The plan"),
    "follow_up": Text("Uppföljning och lärdomar", "Follow-up and lessons"),
    "texts": Text("Texter", "Texts"),
    "ids": Text("Id", "Ids"),
}
"""The parts that changes are told in, what matters most first."""

FOLLOW_UP_SECTIONS: Mapping[Section, Text] = {
    "follow_up": Text("Uppföljningen och lärdomarna", "The follow-up and the lessons"),
    "goals": Text("Slutmål", "Goals"),
    **{name: SECTIONS[name] for name in ("effects", "indicators", "links", "work", "context", "ids")},
}
"""The same of a follow-up: first what is said of it as a whole."""

Action = Literal["added", "removed", "changed", "renamed"]


@record(kw_only=True)
class Change:
    """One change: the sentence that tells it, and the same in parts for programs."""

    section: Section
    action: Action
    sentence: Text
    arguments: Mapping[str, object]
    subject: Subject | None
    """The element or link that has changed, by its id in the later version, or the earlier where it is gone.

    None is the plan itself."""
    property: str | None = None
    """What of it has changed; none for the element or link as a whole."""
    before: Text | None = None
    """The value in the earlier version."""
    after: Text | None = None
    """The value in the later version."""
    is_text: bool = False
    """Whether the values are running text, told below the sentence and not in it."""

    def say(self, language: Language) -> str:
        """The change as a sentence."""
        return self.sentence.say(language, self.arguments)


@dataclass(frozen=True)
class Comparison:
    """Two versions of a plan and what has changed between them, what matters most first."""

    before: Model
    after: Model
    changes: tuple[Change, ...]
    pairs: Mapping[str, str]
    """The elements that are in both: the id in the earlier version, and in the later."""
    is_follow_up: bool = False
    """Whether what is compared is what was reported, and not the plan."""

    @property
    def are_strangers(self) -> bool:
        """Whether both have elements and none of them is in the other."""
        return bool(self.before.elements and self.after.elements and not self.pairs)

    @cached_property
    def of_subject(self) -> Mapping[Subject | None, tuple[Change, ...]]:
        """The changes by what they are about."""
        found: dict[Subject | None, tuple[Change, ...]] = {}
        for change in self.changes:
            found[change.subject] = (*found.get(change.subject, ()), change)
        return found
