"""Whether an unintended effect works for or against what the plan wants, by what the plan says that it leads to."""

from collections.abc import Iterator, Mapping
from typing import Literal

from effektlang.model.chain import Effect, Goal, LinkKind, Output, UnintendedEffect
from effektlang.model.graph import Graph
from effektlang.model.learning import Barrier, Risk
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Cause

Tendency = Literal["for", "against", "unsaid"]
_WAYS: Mapping[LinkKind, int] = {"leads_to": 1, "contributes_to": 1, "counteracts": -1}
_WANTED = Output | Effect | Goal
_UNWANTED = Risk | Barrier | Cause


def tendencies(model: Model) -> dict[str, Tendency]:
    """The tendency of each unintended effect by its id; unsaid also where the plan says that it goes both ways."""
    graph = Graph(model)
    found: dict[str, set[int]] = {one.id: set() for one in model.elements if isinstance(one, UnintendedEffect)}
    waiting = [(one, sign) for one in found for sign in _signs(model.by_id[one], graph)]
    while waiting:
        id_, sign = waiting.pop()
        if sign not in found[id_]:
            found[id_].add(sign)
            causes = ((link.source, _WAYS.get(link.kind)) for link in graph.incoming.get(id_, ()))
            waiting += [(source, way * sign) for source, way in causes if way and source in found]
    return {id_: _tendency(signs) for id_, signs in found.items()}


def _signs(effect: AnyElement, graph: Graph) -> Iterator[int]:
    """What the plan says of one by itself: that it is a benefit, or what it brings about or makes harder."""
    if getattr(effect, "benefit_types", ()):
        yield 1
    for link in graph.outgoing.get(effect.id, ()):
        way, target = _WAYS.get(link.kind), graph.model.by_id[link.target]
        if way and isinstance(target, _WANTED):
            yield way
        elif way and isinstance(target, _UNWANTED):
            yield -way


def _tendency(signs: set[int]) -> Tendency:
    if signs == {1}:
        return "for"
    return "against" if signs == {-1} else "unsaid"
