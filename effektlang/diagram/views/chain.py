"""The whole chain in columns by level."""

from effektlang.diagram.benefit_form import boxes_of, columns_of, lines_of
from effektlang.diagram.diagram import Diagram
from effektlang.diagram.parts import UNTITLED, box, by_level, chain_elements, lines_between, picture
from effektlang.diagram.views.view import Request, View
from effektlang.model.graph import Graph
from effektlang.model.model import Model
from effektlang.text import Text

VIEW = View(
    name=Text("kedja", "chain"),
    about=Text("hela effektkedjan i kolumner efter nivå", "the whole effect chain in columns by level"),
    is_assessable=True,
    empty=Text(
        "Planen har ingen kedja att rita än. Skriv en aktivitet, en prestation och en effekt.",
        "The plan has no chain to draw yet. Write an activity, an output and an effect.",
    ),
)
_ABOUT = Text(
    "Bilden visar hela effektkedjan, nivå för nivå.",
    "The picture shows the whole effect chain, level by level.",
)


def build(model: Model, request: Request) -> Diagram:
    """The diagram of a plan's whole chain."""
    language = request.language_for(model)
    graph = Graph(model)
    elements = chain_elements(model, graph)
    title = model.plan.title or UNTITLED.say(language)
    if request.form == "benefit":
        places, arrangement = columns_of(elements, graph, request)
        boxes, lines = boxes_of(elements, places, model, request), lines_of(places, model)
    else:
        places, arrangement = by_level(elements, graph, request)
        boxes = (box(one, places[one.id], model, request) for one in elements)
        lines = lines_between(model, places)
    return picture(VIEW, model, request, _ABOUT.say(language), arrangement, boxes, lines, title=title)
