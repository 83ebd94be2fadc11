"""The view `kedja`: the whole chain in columns by level."""

from collections.abc import Mapping
from types import MappingProxyType

from effektlang.diagram.columns import HEADINGS, columns
from effektlang.diagram.diagram import Box, Column, Diagram, Direction, Line, Measuring
from effektlang.model.chain import Activity, Effect, Goal, Input, Output, UnintendedEffect
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement, Model
from effektlang.text import Language, Text
from effektlang.words.choices import PLAN_STATUS

_DRAWN = (Input, Activity, Output, Effect, UnintendedEffect, Goal)
_WEAK = ("insufficient", "limited")
_USUAL_NAMES: Mapping[str, str] = MappingProxyType({})
_UNTITLED = Text("Effektkedja", "Effect chain")


def chain(
    model: Model,
    language: Language | None = None,
    direction: Direction = "lr",
    level_names: Mapping[str, str] = _USUAL_NAMES,
) -> Diagram:
    """The diagram of a plan's whole chain, in the plan's own language unless another is asked for.

    `level_names` are the organisation's own headings, by the keys of `columns.HEADINGS`.
    """
    spoken = language or model.language
    graph = Graph(model)
    elements = [one for one in model.elements if isinstance(one, _DRAWN) and _is_shown(one, graph)]
    places, levels = columns(elements, graph)
    shown = {one.id for one in elements}
    return Diagram(
        title=model.plan.title or _UNTITLED.say(spoken),
        subtitle=_subtitle(model, spoken),
        language=spoken,
        columns=tuple(Column(level_names.get(level) or HEADINGS[level].say(spoken)) for level in levels),
        boxes=tuple(_box(one, places[one.id], model) for one in elements),
        lines=_lines(model, shown),
        direction=direction,
    )


def _is_shown(element: AnyElement, graph: Graph) -> bool:
    """Elements of other plans are shown only where a link ties them to this one."""
    return element.from_plan is None or element.id in graph.incoming or element.id in graph.outgoing


def _subtitle(model: Model, language: Language) -> str:
    plan = model.plan
    status = next(word for word in PLAN_STATUS if word.name == plan.status).form(language).capitalize()
    owner = ", ".join(party.name for party in plan.owner)
    period = plan.period.text if plan.period else ""
    return " · ".join(part for part in (status, period, owner) if part)


def _box(element: AnyElement, column: int, model: Model) -> Box:
    for_whom = tuple(model.by_id[id_].title for id_ in getattr(element, "for_whom", ()))
    measures = tuple(model.by_id[id_].title for id_ in getattr(element, "measured_by", ()))
    return Box(
        id=element.id,
        kind=element.kind,  # type: ignore[arg-type]
        title=element.title,
        column=column,
        for_whom=() if isinstance(element, Activity) else for_whom,
        measures=measures,
        measuring=_measuring(element),
        from_plan=element.from_plan,
    )


def _measuring(element: AnyElement) -> Measuring:
    if getattr(element, "measured_by", ()):
        return "measured"
    if not isinstance(element, Effect) or element.from_plan is not None:
        return "not_shown"
    return "followed_otherwise" if element.not_measured else "missing"


def _lines(model: Model, shown: set[str]) -> tuple[Line, ...]:
    return tuple(
        Line(link.source, link.target, link.kind, link.evidence in _WEAK, tuple(one.text for one in link.assumptions))
        for link in model.links
        if link.source in shown and link.target in shown
    )
