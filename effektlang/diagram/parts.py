"""What several views draw of an element: its box, its lines and the words above the picture."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from effektlang.diagram.diagram import Arrangement, Box, Column, Columns, Detail, DetailKind, Diagram, Line, Note
from effektlang.diagram.kinds import SIDE_EFFECTS
from effektlang.diagram.levels import HEADINGS, columns
from effektlang.diagram.views.view import Request, View
from effektlang.model.assuming import refuted_links
from effektlang.model.chain import Activity, Effect, Goal, Input, Link, Output, UnintendedEffect
from effektlang.model.graph import Graph
from effektlang.model.in_words import period_in_words
from effektlang.model.learning import Subject
from effektlang.model.model import AnyElement, Model
from effektlang.model.tendencies import tendencies
from effektlang.text import Language, Text
from effektlang.words.choices import PLAN_STATUS
from effektlang.words.word import Choice

WEAK = ("insufficient", "limited")
CHAIN = (Input, Activity, Output, Effect, UnintendedEffect, Goal)
_FOLLOWED_OTHERWISE = Text("följs på annat sätt", "followed in another way")
_NOT_MEASURED = Text("ingen mätning än", "not measured yet")
_FROM = Text("från {plan}", "from {plan}")
_TITLE = Text("{plan} – {view}", "{plan} – {view}")
UNTITLED = Text("Effektkedja", "Effect chain")


def picture(
    view: View,
    model: Model,
    request: Request,
    about: str,
    arrangement: Arrangement,
    boxes: Iterable[Box],
    lines: Iterable[Line] = (),
    notes: Iterable[Note] = (),
    title: str = "",
) -> Diagram:
    """A diagram of a plan, with what all views say above it."""
    language = request.language_for(model)
    plan = model.plan.title or UNTITLED.say(language)
    return Diagram(
        view=view.name.en,
        title=title or _TITLE.say(language, {"plan": plan, "view": view.name}),
        subtitle=subtitle(model, language),
        about=about,
        language=language,
        arrangement=arrangement,
        boxes=tuple(_told_apart(boxes, request.whole or model)),
        lines=tuple(lines),
        notes=(*notes, *([Note("", request.selected)] if request.selected else ())),
        theme=request.theme,
    )


def _told_apart(boxes: Iterable[Box], model: Model) -> Iterator[Box]:
    """The boxes, where unintended effects look as the plan says that they work."""
    known = tendencies(model)
    return (replace(one, kind=SIDE_EFFECTS[known[one.id]]) if one.id in known else one for one in boxes)


def subtitle(model: Model, language: Language) -> str:
    """The plan's status, period and owner."""
    plan = model.plan
    status = word(PLAN_STATUS, plan.status, language).capitalize()
    owner = ", ".join(party.name for party in plan.owner)
    period = period_in_words(plan.period).say(language)
    return " · ".join(part for part in (status, period, owner) if part)


def word(choices: tuple[Choice, ...], name: str, language: Language) -> str:
    """A choice as it is written in one language."""
    return next(one for one in choices if one.name == name).form(language)


def chain_elements(model: Model, graph: Graph) -> list[AnyElement]:
    """The elements that links go between; those of other plans only where a link ties them to this one."""
    tied = (graph.incoming, graph.outgoing)
    return [
        one
        for one in model.elements
        if isinstance(one, CHAIN) and (one.from_plan is None or any(one.id in ends for ends in tied))
    ]


def by_level(
    elements: Sequence[AnyElement], graph: Graph, request: Request, roots: Sequence[AnyElement] = ()
) -> tuple[dict[str, int], Columns]:
    """The column of each element and the columns with their headings; problems and needs stand first."""
    language = request.language_for(graph.model)
    places, levels = columns(elements, graph)
    if roots:
        places = {id_: column + 1 for id_, column in places.items()} | {one.id: 0 for one in roots}
        levels = ["root", *levels]
    headings = (request.level_names.get(level) or HEADINGS[level].say(language) for level in levels)
    return places, Columns(tuple(map(Column, headings)), request.direction)


def box(element: AnyElement, column: int, model: Model, request: Request, *, with_details: bool = True) -> Box:
    """An element of the chain as a box: whom it is for, how it is measured, and where it comes from."""
    return Box(
        id=element.id,
        kind=element.kind,
        title=element.title,
        column=column,
        details=tuple(details(element, model, request.language_for(model))) if with_details else (),
        url=request.urls.get(element.id, ""),
    )


def details(element: AnyElement, model: Model, language: Language) -> Iterator[Detail]:
    """The rows of an element of the chain."""
    if not isinstance(element, Activity):
        yield from naming("for_whom", titles(getattr(element, "for_whom", ()), model))
    yield from measuring(element, model, language)
    if element.from_plan:
        yield Detail("from_plan", _FROM.say(language, {"plan": element.from_plan}))


def measuring(element: AnyElement, model: Model, language: Language) -> Iterator[Detail]:
    """How an element is measured, or that it is not."""
    if measures := titles(getattr(element, "measured_by", ()), model):
        yield from naming("measured_by", measures)
    elif isinstance(element, Effect) and element.from_plan is None:
        if element.not_measured:
            yield Detail("followed_otherwise", _FOLLOWED_OTHERWISE.say(language))
        else:
            yield Detail("not_measured", _NOT_MEASURED.say(language))


def naming(kind: DetailKind, titles: Sequence[str]) -> Iterator[Detail]:
    """A row with nothing but titles; none where there are none."""
    if titles:
        yield Detail(kind, ", ".join(titles), tuple(titles))


def titles(ids: Iterable[str], model: Model) -> list[str]:
    """The titles of some elements."""
    return [model.by_id[id_].title for id_ in ids]


def line(link: Link, refuted: AbstractSet[Subject] = frozenset()) -> Line:
    """A link as a line, with a mark for what it takes for granted, filled where that does not hold."""
    assumptions = tuple(one.text for one in link.assumptions)
    return Line(
        link.source,
        link.target,
        link.kind,
        link.evidence in WEAK,
        assumptions,
        badge="A" if assumptions else "",
        is_refuted=bool(assumptions) and link.subject in refuted,
    )


def lines_between(model: Model, places: Iterable[str]) -> Iterator[Line]:
    """The links between the elements that are drawn."""
    drawn = set(places)
    refuted = refuted_links(model)
    return (line(link, refuted) for link in model.links if link.source in drawn and link.target in drawn)
