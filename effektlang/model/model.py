"""The whole of a plan as it means: what rules read, pictures show and exports write. It knows no file and no place."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import ClassVar, TypeVar

from effektlang.model.answers import FollowUpFile
from effektlang.model.chain import Activity, Effect, Goal, Input, Link, Output, UnintendedEffect
from effektlang.model.element import CLOSED, Element
from effektlang.model.learning import Assumption, Barrier, ExternalFactor, FollowUp, Lesson, Risk, Subject
from effektlang.model.measurement import Indicator
from effektlang.model.plan import Cause, Need, Plan, Problem, Stakeholder
from effektlang.text import Language

AnyElement = (
    Stakeholder | Problem | Need | Cause | Input | Activity | Output | Effect | UnintendedEffect | Goal
    | Indicator | Assumption | Risk | Barrier | ExternalFactor | FollowUp | Lesson
)  # fmt: skip

ENTITY_OF: dict[str, type[AnyElement]] = {
    "stakeholder": Stakeholder, "problem": Problem, "need": Need, "cause": Cause, "input": Input,
    "activity": Activity, "output": Output, "effect": Effect, "unintended_effect": UnintendedEffect, "goal": Goal,
    "indicator": Indicator, "assumption": Assumption, "risk": Risk, "barrier": Barrier,
    "external_factor": ExternalFactor, "follow_up": FollowUp, "lesson": Lesson,
}  # fmt: skip
"""The entity of each kind of element in the words table."""

AnEntity = TypeVar("AnEntity", bound=Element)


@dataclass(frozen=True)
class Model:
    """A plan with its elements and links, in the order written."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    plan: Plan
    """The plan itself."""
    language: Language
    """The language that the plan is written in."""
    elements: tuple[AnyElement, ...] = ()
    """Every element but the plan, and those that were brought in from other plans."""
    links: tuple[Link, ...] = ()
    """Every link between elements."""
    answers: tuple[FollowUpFile, ...] = ()
    """What was answered when the plan was followed up, one for each follow-up file."""

    @cached_property
    def by_id(self) -> dict[str, AnyElement]:
        """The elements by their ids."""
        return {element.id: element for element in self.elements}

    @property
    def parts(self) -> Iterator[Element | Link]:
        """The plan itself, its elements and its links."""
        return chain((self.plan,), self.elements, self.links)

    def title_of(self, part: Element | Link | Subject) -> str:
        """An element by its title, a link by those of its ends; an id that the plan does not have as it is."""
        match part:
            case Element(title=title):
                return title
            case Link(subject=subject):
                return self.title_of(subject)
            case Subject(element=element, target=target):
                ids = (element, target) if target else (element,)
                return " → ".join(self.by_id[id_].title if id_ in self.by_id else id_ for id_ in ids)

    def of(self, entity: type[AnEntity]) -> Iterator[AnEntity]:
        """The plan's own elements of one type, in the order written."""
        return (element for element in self.elements if isinstance(element, entity) and element.from_plan is None)
