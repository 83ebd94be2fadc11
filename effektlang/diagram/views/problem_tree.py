"""Problems and needs with what causes them, and the activities that address them."""

from collections.abc import Iterator, Mapping, Sequence

from effektlang.diagram.diagram import Box, Column, Columns, Detail, Diagram, Line
from effektlang.diagram.parts import measuring, naming, picture, titles
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Activity
from effektlang.model.learning import Barrier
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Cause, Need, Problem
from effektlang.text import Language, Text

VIEW = View(
    name=Text("problemträd", "problem tree"),
    about=Text(
        "problem och behov, vad som orsakar dem och vad som svarar mot dem",
        "problems and needs, their causes and what responds to them",
    ),
    empty=Text("Planen har inga problem, behov eller orsaker än.", "The plan has no problems, needs or causes yet."),
)
_ABOUT = Text(
    "Bilden visar problem och behov, vad som orsakar dem och vilka aktiviteter som svarar mot dem.",
    "The picture shows problems and needs, what causes them and which activities respond to them.",
)
_ACTIVITIES = Text("Aktiviteter", "Activities")
_CAUSES = Text("Orsaker och hinder", "Causes and barriers")
_ROOTS = Text("Problem och behov", "Problems and needs")
_UNANSWERED = Text("inget svarar mot det än", "nothing responds to it yet")

Rootlike = Problem | Need | Cause | Barrier


def build(model: Model, request: Request) -> Diagram:
    """The tree of a plan's problems, from what is done about them to what they are."""
    language = request.language_for(model)
    roots: list[Rootlike] = [*model.of(Problem), *model.of(Need)]
    causes: list[Rootlike] = [*model.of(Cause)]
    answers = [one for one in model.of(Activity) if one.responds_to]
    answered = {id_ for one in answers for id_ in one.responds_to}
    causes += [one for one in model.of(Barrier) if one.id in answered]
    depth = _depths(roots, causes)
    deepest = max(depth.values(), default=0)
    first = 1 if answers else 0
    headings = [*[_ACTIVITIES] * first, *[_CAUSES] * deepest, _ROOTS]
    places = {one.id: first + deepest - depth[one.id] for one in (*causes, *roots)} | {one.id: 0 for one in answers}
    boxes = [
        Box(
            one.id, one.kind, one.title, places[one.id],
            details=tuple(_details(one, answered, model, language)), url=request.urls.get(one.id, ""),
        )
        for one in (*answers, *causes, *roots)
        if one.id in places
    ]  # fmt: skip
    arrangement = Columns(tuple(Column(heading.say(language)) for heading in headings), request.direction)
    boxes = boxes if roots or causes else []
    return picture(VIEW, model, request, _ABOUT.say(language), arrangement, boxes, _lines(places, model))


def _depths(roots: Sequence[Rootlike], causes: Sequence[Rootlike]) -> dict[str, int]:
    """How far behind a problem each stands: 0 for problems and needs, 1 for their causes, and so on."""
    depth = {one.id: 0 for one in roots} | {one.id: 1 for one in causes}
    known = [*roots, *causes]
    for _ in known:
        moved = False
        for one in known:
            for cause in getattr(one, "caused_by", ()):
                deeper = depth[one.id] + 1
                if cause in depth and depth[cause] < deeper <= len(causes):
                    depth[cause], moved = deeper, True
        if not moved:
            break
    return depth


def _details(one: AnyElement, answered: set[str], model: Model, language: Language) -> Iterator[Detail]:
    if isinstance(one, Activity):
        yield from naming("carried_out_by", [party.name for party in one.carried_out_by])
        return
    yield from naming("affects", titles(getattr(one, "affects", ()), model))
    yield from measuring(one, model, language)
    if one.id not in answered:
        yield Detail("unanswered", _UNANSWERED.say(language))


def _lines(places: Mapping[str, int], model: Model) -> Iterator[Line]:
    for one in model.elements:
        for cause in getattr(one, "caused_by", ()):
            if cause in places and one.id in places:
                yield Line(cause, one.id, "causes")
        for root in getattr(one, "responds_to", ()):
            if root in places and one.id in places:
                yield Line(one.id, root, "responds_to")
