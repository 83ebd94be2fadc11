"""Groups and their members: who is meant when a stakeholder is named, and who plans are for."""

from collections.abc import Iterable

from effektlang.model.chain import Effect
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.stakeholder_words import names_organisation


def with_their_groups(model: Model, ids: Iterable[str]) -> set[str]:
    """Some stakeholders, and every group that they are part of, however far up."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        here = waiting.pop()
        element = model.by_id.get(here)
        if here not in found and isinstance(element, Stakeholder):
            waiting += element.part_of
        found.add(here)
    return found


def are_joined(model: Model, some: set[str], others: set[str]) -> bool:
    """Whether any of some stakeholders is one of the others, a member of one, or a group that one belongs to."""
    return not (with_their_groups(model, some).isdisjoint(others) and with_their_groups(model, others).isdisjoint(some))


def target_groups(model: Model) -> list[Stakeholder]:
    """The stakeholders with that role, and those of no role, but for organisations, that an effect is for."""
    benefit = {id_ for effect in model.of(Effect) for id_ in effect.for_whom}
    return [one for one in model.of(Stakeholder) if "target_group" in one.roles or _is_for(one, benefit)]


def _is_for(stakeholder: Stakeholder, benefit: set[str]) -> bool:
    return not stakeholder.roles and stakeholder.id in benefit and not names_organisation(stakeholder.title)
