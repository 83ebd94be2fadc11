"""All that leads to one element, and all that follows from it."""

from dataclasses import replace

from effektlang.diagram.diagram import Diagram, Line
from effektlang.diagram.parts import CHAIN, box, by_level, chain_elements, lines_between, picture
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Activity
from effektlang.model.graph import Graph
from effektlang.model.learning import Assumption, ExternalFactor, Threat
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Root
from effektlang.model.reach import backward, onward
from effektlang.text import Text

VIEW = View(
    name=Text("spår", "trail"),
    about=Text("allt som leder till och följer av ett steg", "all that leads to and follows from one element"),
    subject="element",
    is_assessable=True,
    empty=Text(
        "Inget leder till eller följer av det. Välj en aktivitet, en prestation, en effekt eller ett slutmål.",
        "Nothing leads to it or follows from it. Choose an activity, an output, an effect or a goal.",
    ),
)
_TITLE = Text("{plan} – spåret till och från ”{title}”", "{plan} – the trail to and from “{title}”")
_ABOUT = Text(
    "Bilden visar det som leder till ”{title}” och det som följer av det.",
    "The picture shows what leads to “{title}” and what follows from it.",
)


def build(model: Model, request: Request) -> Diagram:
    """The diagram of one element's part of the chain."""
    language = request.language_for(model)
    subject = model.by_id[request.subject]
    graph = Graph(model)
    starts = _starts(subject, model)
    trail = onward(graph, starts) | backward(graph, starts)
    elements = [one for one in chain_elements(model, graph) if one.id in trail]
    roots = [subject] if isinstance(subject, Root) and elements else []
    places, arrangement = by_level(elements, graph, request, roots)
    boxes = [
        replace(box(one, places[one.id], model, request), emphasis="marked" if one is subject else "normal")
        for one in (*roots, *elements)
    ]
    answers = [Line(start, subject.id, "responds_to") for start in starts if roots]
    title = _TITLE.say(language, {"plan": model.plan.title, "title": subject.title})
    about = _ABOUT.say(language, {"title": subject.title})
    return picture(
        VIEW, model, request, about, arrangement, boxes, [*answers, *lines_between(model, places)], (), title
    )


def _starts(subject: AnyElement, model: Model) -> list[str]:
    """The steps of the chain that an element is, measures, answers, threatens or is about."""
    match subject:
        case Root():
            return [one.id for one in model.of(Activity) if subject.id in one.responds_to]
        case Threat():
            return [one.target or one.element for one in subject.threatens]
        case ExternalFactor():
            return [one.target or one.element for one in subject.influences]
        case Assumption():
            return [one.target or one.element for one in subject.applies_to]
        case _ if isinstance(subject, CHAIN):
            return [subject.id]
        case _:
            return [one.id for one in model.elements if _refers_to(one, subject.id)]


def _refers_to(element: AnyElement, id_: str) -> bool:
    names = ("measured_by", "for_whom", "among")
    return isinstance(element, CHAIN) and any(id_ in getattr(element, name, ()) for name in names)
