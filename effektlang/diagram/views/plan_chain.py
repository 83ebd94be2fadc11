"""Plans that build on each other: the plans themselves, and the goals and effects by which they are tied."""

from collections.abc import Iterator
from dataclasses import replace

from effektlang.diagram.diagram import Box, Column, Columns, Detail, Diagram, Line
from effektlang.diagram.parts import line, picture, subtitle
from effektlang.diagram.views.view import Request, UsedPlan, View
from effektlang.model.model import AnyElement, Model
from effektlang.record import record
from effektlang.text import Language, Text

VIEW = View(
    name=Text("styrkedja", "plan chain"),
    about=Text(
        "planer som bygger på varandra, och målen som binder ihop dem",
        "plans that build on each other, and the goals that tie them together",
    ),
    empty=Text(
        "Planen bygger inte på någon annan plan. Skriv `bygger på namn: fil.eff`.",
        "The plan builds on no other plan. Write `builds on name: file.eff`.",
    ),
)
_ABOUT = Text(
    "Bilden visar planerna som bygger på varandra, och de mål och effekter som binder ihop dem.",
    "The picture shows the plans that build on each other, and the goals and effects that tie them together.",
)
_THIS = Text("Den här planen", "This plan")
_BEHIND = Text("Planer den bygger på", "Plans that it builds on")
_FURTHER = Text("Planer som de bygger på", "Plans that those build on")


@record
class _Known:
    """A plan in the chain: how far it is from the one that is drawn, and the names it has for those it builds on."""

    key: str
    model: Model
    depth: int
    uses: dict[str, str]
    """The key of each plan that it builds on, by the name that it goes by there."""


def build(model: Model, request: Request) -> Diagram:
    """The diagram of a plan and all that it builds on."""
    language = request.language_for(model)
    plans: dict[str, _Known] = {}
    _gather(model, request.used, 0, plans)
    links = list(_links(plans))
    tied = {id_ for one in links if _plan(one.source) != _plan(one.target) for id_ in (one.source, one.target)}
    boxes = [box for plan in plans.values() for box in _boxes(plan, tied, language)]
    shown = {box.id for box in boxes}
    ties = [one for one in links if one.source in shown and one.target in shown]
    uses = [Line(plan.key, other, "uses") for plan in plans.values() for other in plan.uses.values()]
    deepest = max(plan.depth for plan in plans.values())
    headings = [_THIS, _BEHIND, *[_FURTHER] * deepest][: deepest + 1]
    arrangement = Columns(tuple(Column(heading.say(language)) for heading in headings), request.direction)
    drawn = boxes if deepest else ()
    return picture(VIEW, model, request, _ABOUT.say(language), arrangement, drawn, [*uses, *ties] if deepest else ())


def _gather(model: Model, used: tuple[UsedPlan, ...], depth: int, plans: dict[str, _Known]) -> str:
    """Note a plan and all it builds on; one that several build on stands behind the last of them."""
    key = f"plan:{model.plan.title}"
    known = plans.get(key)
    if known is None or known.depth < depth:
        plans[key] = _Known(key, model, depth, known.uses if known else {})
        for one in used:
            plans[key].uses[one.name] = _gather(one.model, one.used, depth + 1, plans)
    return key


def _links(plans: dict[str, _Known]) -> Iterator[Line]:
    """Every link of every plan, by the ids that its ends have where they are declared."""
    for plan in plans.values():
        for link in plan.model.links:
            yield replace(line(link), source=_owned(link.source, plan), target=_owned(link.target, plan))


def _plan(id_: str) -> str:
    return id_.partition("/")[0]


def _owned(id_: str, plan: _Known) -> str:
    """The id of an element with the plan that declares it."""
    element = plan.model.by_id[id_]
    name, _, rest = id_.partition(".")
    if element.from_plan is not None and name in plan.uses:
        return f"{plan.uses[name]}/{rest}"
    return f"{plan.key}/{id_}"


def _boxes(plan: _Known, tied: set[str], language: Language) -> Iterator[Box]:
    state = subtitle(plan.model, language)
    yield Box(plan.key, "plan", plan.model.plan.title, plan.depth, details=(Detail("plan_state", state),))
    for element in plan.model.elements:
        id_ = f"{plan.key}/{element.id}"
        if element.from_plan is None and (id_ in tied or element.kind == "goal"):
            yield _box(id_, element, plan.depth)


def _box(id_: str, element: AnyElement, column: int) -> Box:
    return Box(id_, element.kind, element.title, column)
