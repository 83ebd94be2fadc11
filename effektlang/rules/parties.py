"""Where a plan names its stakeholders: those who have a part in something, and those whom something is about."""

from collections.abc import Iterable, Iterator

from effektlang.model.chain import Activity, Effect, Input, Output, UnintendedEffect
from effektlang.model.element import Element, Party
from effektlang.model.learning import Barrier, ExternalFactor, FollowUp, Lesson, Risk, Subject
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.model.plan import Cause, Need, Problem, Stakeholder


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


def named(element: Element) -> Iterable[str]:
    """The ids, stakeholders' among them, that an element is for or about, without giving anyone anything to do."""
    match element:
        case Effect() | UnintendedEffect():
            return element.for_whom + element.among
        case Activity() | Output():
            return element.for_whom
        case Problem() | Need() | Cause():
            return element.affects
        case Stakeholder():
            return element.part_of
        case FollowUp():
            return element.covers
        case Risk() | Barrier():
            return _elements(element.threatens)
        case ExternalFactor():
            return _elements(element.influences)
        case Lesson():
            return _elements(element.applies_to)
    return ()


def _elements(subjects: tuple[Subject, ...]) -> Iterator[str]:
    return (subject.element for subject in subjects)
