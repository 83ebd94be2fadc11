"""The chain in the form of DIGG and Inera: changes, effects, benefits and costs, with the risks and barriers."""

from collections.abc import Iterator, Mapping

from effektlang.diagram.diagram import Box, BoxKind, Column, Columns, Detail, Line
from effektlang.diagram.levels import HEADINGS, columns
from effektlang.diagram.parts import details, lines_between, word
from effektlang.diagram.views.view import Request
from effektlang.model.chain import Change, Input
from effektlang.model.graph import Graph
from effektlang.model.in_words import cost_in_words
from effektlang.model.learning import Threat
from effektlang.model.model import AnyElement, Model
from effektlang.text import Language, listed
from effektlang.words.choices import BENEFIT

_LEVELS = {"input": "threat", "activity": "change", "output": "change"}
"""What the levels of work are called in this form; the others are called as usual."""
_CHANGES = ("activity", "output")


def columns_of(elements: list[AnyElement], graph: Graph, request: Request) -> tuple[dict[str, int], Columns]:
    """The column of each element and threat; what costs or threatens stands at the beginning of the chain."""
    language = request.language_for(graph.model)
    places, levels = columns(elements, graph)
    threats = list(threats_of(graph.model, places))
    if threats and levels[:1] != ["input"]:
        places = {id_: column + 1 for id_, column in places.items()}
        levels = ["input", *levels]
    places |= {one.id: 0 for one in threats}
    headings = [_heading(level, request, language) for level in levels]
    return places, Columns(tuple(map(Column, headings)), request.direction)


def _heading(level: str, request: Request, language: Language) -> str:
    return request.level_names.get(level) or HEADINGS[_LEVELS.get(level, level)].say(language)


def threats_of(model: Model, drawn: Mapping[str, int]) -> Iterator[Threat]:
    """The risks and barriers that threaten something that is drawn."""
    for one in model.of(Threat):
        if any(_threatened(one, drawn)):
            yield one


def _threatened(threat: Threat, drawn: Mapping[str, int]) -> Iterator[str]:
    """What a threat is about; of a link, where it leads."""
    return (id_ for one in threat.threatens if (id_ := one.target or one.element) in drawn)


def boxes_of(elements: list[AnyElement], places: Mapping[str, int], model: Model, request: Request) -> Iterator[Box]:
    """The boxes of the chain and of what threatens it."""
    language = request.language_for(model)
    for one in (*elements, *(one for one in model.elements if isinstance(one, Threat) and one.id in places)):
        rows = (*details(one, model, language), *_more(one, language))
        yield Box(one.id, _kind(one), one.title, places[one.id], details=rows, url=request.urls.get(one.id, ""))


def _kind(element: AnyElement) -> BoxKind:
    if element.kind in _CHANGES:
        return "change"
    if isinstance(element, Change) and element.benefit_types and element.kind == "effect":
        return "benefit"
    return "cost" if isinstance(element, Input) and element.costs else element.kind


def _more(element: AnyElement, language: Language) -> Iterator[Detail]:
    """What this form tells besides the usual: costs, kinds of benefit and how threats are handled."""
    if costs := getattr(element, "costs", ()):
        yield Detail("cost", listed([cost_in_words(one, language) for one in costs], language))
    if types := getattr(element, "benefit_types", ()):
        yield Detail("benefit_type", listed([word(BENEFIT, one, language) for one in types], language))
    if isinstance(element, Threat) and element.response:
        yield Detail("response", element.response)


def lines_of(places: Mapping[str, int], model: Model) -> Iterator[Line]:
    """The links, and what the threats threaten."""
    yield from lines_between(model, places)
    for one in model.of(Threat):
        if one.id in places:
            yield from (Line(one.id, target, "threatens") for target in dict.fromkeys(_threatened(one, places)))
