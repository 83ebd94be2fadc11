"""What a sheet is made for: one plan, one occasion, one of those responsible or all, in one language."""

from collections.abc import Iterator
from dataclasses import field, replace
from typing import TypeVar

from effektlang.followup.occasion import Occasion
from effektlang.followup.scales import Scales, scale
from effektlang.model.chain import Activity, Effect, Goal, Input
from effektlang.model.element import Element, Party
from effektlang.model.learning import Barrier, Risk
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.record import record
from effektlang.text import Language, Text

AnEntity = TypeVar("AnEntity", bound=Element)


@record(kw_only=True)
class Scope:
    """The plan, and what part of it is asked about."""

    model: Model
    occasion: Occasion
    language: Language
    responsible: str | None = None
    """The one who is to answer; none for all."""
    scales: Scales = field(default_factory=dict)

    def say(self, text: Text, **arguments: object) -> str:
        """A text in the sheet's language."""
        return text.say(self.language, arguments)

    def words(self, kind: str) -> tuple[str, ...]:
        """The words for assessing a kind of element."""
        return scale(kind, self.scales, self.language)

    def titles(self, ids: tuple[str, ...]) -> str:
        """Elements in words."""
        return ", ".join(self.model.by_id[id_].title for id_ in ids)

    def of(self, entity: type[AnEntity]) -> Iterator[AnEntity]:
        """The plan's elements of a type that are followed up here."""
        return (one for one in self.model.of(entity) if self.is_covered(one.id) and self.is_theirs(one))

    def is_covered(self, id_: str) -> bool:
        """Whether the occasion is about an element, itself or as a measure of something it is about."""
        covers = self.occasion.follow_up.covers if self.occasion.follow_up else ()
        measures = (getattr(self.model.by_id[one], "measured_by", ()) for one in covers)
        return not covers or id_ in covers or any(id_ in ids for ids in measures)

    def is_theirs(self, element: Element) -> bool:
        """Whether it is for the one who is to answer. What no one answers for falls to the plan's owner."""
        return self.responsible is None or self.responsible in responsible_for(element, self.model)


def responsible_for(element: Element, model: Model) -> tuple[str, ...]:
    """Those who answer for an element; the plan's owner where no one is named, nobody where there is none."""
    return tuple(one.name for one in element.responsible or model.plan.owner) or ("",)


def names(parties: tuple[Party, ...]) -> str:
    """Parties in words."""
    return ", ".join(party.name for party in parties)


def those_responsible(scope: Scope) -> Iterator[Scope]:
    """The scope of each who has something to answer, in order of name; nobody comes last."""
    asked = (Indicator, Activity, Effect, Goal, Risk, Barrier, Input)
    elements = (one for kind in asked for one in scope.of(kind))
    found = {name for one in elements for name in responsible_for(one, scope.model)}
    for name in sorted(found, key=lambda name: (not name, name.lower())):
        yield replace(scope, responsible=name)
