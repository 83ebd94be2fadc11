"""Which column each element stands in: by level, and effects by term or by what leads to what."""

from collections.abc import Sequence

from effektlang.model.chain import TIME_FRAMES, Effect, UnintendedEffect
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement
from effektlang.text import Text

_LEVELS = ("input", "activity", "output")
HEADINGS = {
    "root": Text("Problem och behov", "Problems and needs"),
    "threat": Text("Kostnader, risker och hinder", "Costs, risks and barriers"),
    "change": Text("Förändringar", "Changes"),
    "benefit": Text("Nyttor", "Benefits"),
    "input": Text("Resurser", "Inputs"),
    "activity": Text("Aktiviteter", "Activities"),
    "output": Text("Prestationer", "Outputs"),
    "effect": Text("Effekter", "Effects"),
    "short": Text("Effekter på kort sikt", "Short-term effects"),
    "medium": Text("Effekter på medellång sikt", "Medium-term effects"),
    "long": Text("Effekter på lång sikt", "Long-term effects"),
    "goal": Text("Slutmål", "Goal"),
}

Slot = tuple[int, int]


def columns(elements: Sequence[AnyElement], graph: Graph) -> tuple[dict[str, int], list[str]]:
    """The column of each element by id, and the level of each column as a key of `HEADINGS`; none is empty."""
    slots = _slots(elements, graph)
    taken = sorted(set(slots.values()))
    has_terms = any(isinstance(one, Effect) and one.time_frame for one in elements)
    number = {slot: place for place, slot in enumerate(taken)}
    return {id_: number[slot] for id_, slot in slots.items()}, [_level(slot, has_terms=has_terms) for slot in taken]


def _slots(elements: Sequence[AnyElement], graph: Graph) -> dict[str, Slot]:
    slots: dict[str, Slot] = {}
    changes = [one for one in elements if isinstance(one, Effect | UnintendedEffect)]
    for element in elements:
        if element.kind in _LEVELS:
            slots[element.id] = (_LEVELS.index(element.kind), 0)
        elif element.kind == "goal":
            slots[element.id] = (len(_LEVELS) + 1, 0)
    steps = _steps(changes, graph)
    return slots | {id_: (len(_LEVELS), step) for id_, step in steps.items()}


def _steps(changes: Sequence[Effect | UnintendedEffect], graph: Graph) -> dict[str, int]:
    """The step of each effect: its term, else that of what leads to it; without any terms, how far it is along."""
    given = {one.id: TIME_FRAMES.index(one.time_frame) for one in changes if one.time_frame}
    along = 0 if given else 1
    steps = {one.id: given.get(one.id, min(given.values(), default=0)) for one in changes}
    for _ in range(len(changes)):
        moved = False
        for one in changes:
            before = [steps[link.source] for link in graph.causes(one.id) if link.source in steps]
            step = given.get(one.id, max((place + along for place in before), default=steps[one.id]))
            if step > steps[one.id] and step < len(changes):
                steps[one.id], moved = step, True
        if not moved:
            break
    return steps


def _level(slot: Slot, *, has_terms: bool) -> str:
    level, step = slot
    if level < len(_LEVELS):
        return _LEVELS[level]
    if level > len(_LEVELS):
        return "goal"
    return TIME_FRAMES[step] if has_terms else "effect"
