"""The whole chain in columns by level."""

from effektlang.diagram.diagram import Column, Columns, Diagram
from effektlang.diagram.levels import HEADINGS, columns
from effektlang.diagram.parts import box, line, subtitle
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Activity, Effect, Goal, Input, Output, UnintendedEffect
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement, Model
from effektlang.text import Text

VIEW = View(
    name=Text("kedja", "chain"),
    about=Text("hela effektkedjan i kolumner efter nivå", "the whole effect chain in columns by level"),
    empty=Text(
        "Planen har ingen kedja att rita än. Skriv en aktivitet, en prestation och en effekt.",
        "The plan has no chain to draw yet. Write an activity, an output and an effect.",
    ),
)
_DRAWN = (Input, Activity, Output, Effect, UnintendedEffect, Goal)
_UNTITLED = Text("Effektkedja", "Effect chain")
_ABOUT = Text(
    "Bilden visar hela effektkedjan, nivå för nivå.",
    "The picture shows the whole effect chain, level by level.",
)


def build(model: Model, request: Request) -> Diagram:
    """The diagram of a plan's whole chain."""
    language = request.language or model.language
    graph = Graph(model)
    elements = [one for one in model.elements if isinstance(one, _DRAWN) and _is_shown(one, graph)]
    places, levels = columns(elements, graph)
    headings = [request.level_names.get(level) or HEADINGS[level].say(language) for level in levels]
    return Diagram(
        view=VIEW.name.en,
        title=model.plan.title or _UNTITLED.say(language),
        subtitle=subtitle(model, language),
        about=_ABOUT.say(language),
        language=language,
        arrangement=Columns(tuple(map(Column, headings)), request.direction),
        boxes=tuple(box(one, places[one.id], model, language) for one in elements),
        lines=tuple(line(link) for link in model.links if link.source in places and link.target in places),
        theme=request.theme,
    )


def _is_shown(element: AnyElement, graph: Graph) -> bool:
    """Elements of other plans are shown only where a link ties them to this one."""
    return element.from_plan is None or element.id in graph.incoming or element.id in graph.outgoing
