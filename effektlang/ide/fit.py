"""How well an element fits where a reference is being written: what the method would have there comes first."""

from effektlang.model.chain import Link
from effektlang.model.graph import FORWARD
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Stakeholder
from effektlang.words.lookup import KIND_NAMED
from effektlang.words.word import Kind, Property

_ROLE_WANTED = {
    "for_whom": "target_group", "affects": "target_group", "among": "target_group", "set_with": "target_group",
    "carried_out_by": "performer", "together_with": "partner", "funded_by": "funder", "responsible": "performer",
    "owner": "decision_maker", "decided_by": "decision_maker",
}  # fmt: skip
_WANTED_ONCE = {"measured_by": "measured_by", "responds_to": "responds_to", "tested_by": "tested_by", "uses": "uses"}
_BACKWARDS = 50


class Fit:
    """Weighs elements of one plan for one property of one kind."""

    def __init__(self, model: Model, row: Property, kind: Kind | None) -> None:
        self._row = row
        self._kind = kind
        self._taken = _taken(model, row.name)
        self._reached = _reached(model.links)

    def rank(self, element: AnyElement) -> int:
        """A low number for what fits well; elements of the same rank stand in the order of the plan."""
        if self._row.name in FORWARD:
            return self._along_the_chain(element)
        if isinstance(element, Stakeholder):
            wanted = _ROLE_WANTED.get(self._row.name)
            return 0 if wanted in element.roles else 1 if not element.roles else 2
        return 1 if element.id in self._taken else 0

    def is_backwards(self, element: AnyElement) -> bool:
        """Whether a link to the element would go to a lower level."""
        return self._row.name in FORWARD and self._along_the_chain(element) >= _BACKWARDS

    def _along_the_chain(self, element: AnyElement) -> int:
        """The next level first, and what nothing leads to yet before what something does."""
        level, own = KIND_NAMED[element.kind].level, self._kind.level if self._kind is not None else None
        if level is None or own is None:
            return 20
        distance = level - own
        if self._row.name == "contributes_to" and element.kind == "goal":
            distance = 1
        return _BACKWARDS if distance < 0 else 2 * (distance or 2) + (element.id in self._reached)


def _taken(model: Model, name: str) -> set[str]:
    """What the property refers to already, somewhere in the plan."""
    if name not in _WANTED_ONCE:
        return set()
    return {id_ for element in model.elements for id_ in getattr(element, name, ())}


def _reached(links: tuple[Link, ...]) -> set[str]:
    return {link.target for link in links if link.kind in FORWARD}
