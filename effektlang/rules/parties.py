"""Those who answer for, do, pay, decide or take part in something."""

from collections.abc import Iterable, Iterator

from effektlang.model.chain import Activity, Input
from effektlang.model.element import Party
from effektlang.model.learning import FollowUp
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model


def parties(model: Model) -> Iterator[Party]:
    """Everyone who has a part in anything of the plan's own."""
    yield from model.plan.owner
    yield from model.plan.responsible
    for element in model.elements:
        yield from element.responsible
        match element:
            case Input():
                yield from element.funded_by
            case Activity():
                yield from (*element.funded_by, *element.carried_out_by, *element.together_with)
            case Indicator():
                yield from (party for target in element.targets for party in (*target.set_with, *target.decided_by))
            case FollowUp():
                yield from element.participants
                yield from (party for action in element.actions for party in action.responsible)


def ids_of(parties_: Iterable[Party]) -> set[str]:
    """The ids of those among some who are stakeholders of the plan."""
    return {party.stakeholder for party in parties_ if party.stakeholder is not None}
