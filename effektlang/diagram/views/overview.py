"""The levels of the chain as one box each, with the main lines between."""

from collections import Counter
from collections.abc import Iterator, Mapping

from effektlang.diagram.diagram import Box, BoxKind, Detail, Diagram, Line, Note
from effektlang.diagram.kinds import BOXES, SIDE_EFFECTS
from effektlang.diagram.parts import WEAK, box, by_level, chain_elements, naming, picture
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Effect, LinkKind
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement, Model
from effektlang.model.tendencies import tendencies
from effektlang.text import Language, Text

VIEW = View(
    name=Text("översikt", "overview"),
    about=Text("varje nivå som en ruta, med huvuddragen", "each level as one box, with the main lines"),
    empty=Text(
        "Planen har ingen kedja att visa än. Skriv en aktivitet, en prestation och en effekt.",
        "The plan has no chain to show yet. Write an activity, an output and an effect.",
    ),
)
_ABOUT = Text(
    "Bilden visar planens nivåer i stora drag. Det som står på samma nivå är samlat i en ruta.",
    "The picture shows the levels of the plan in outline. What stands on the same level is gathered in one box.",
)
_NUMBERS = Text(
    "En siffra på en linje säger hur många länkar den står för.",
    "A number on a line says how many links it stands for.",
)
_MANY = Text("{count} {kinds}", "{count} {kinds}")
_MORE = Text("{count} till", "{count} more")
_SHARE = Text("{measured} av {count} mäts", "{measured} of {count} are measured")
_MOST_TITLES = 6
_GOES_BACK = ("feeds_back_to", "counteracts")


def build(model: Model, request: Request) -> Diagram:
    """The diagram of a plan's levels."""
    language = request.language_for(model)
    graph = Graph(model)
    elements = chain_elements(model, graph)
    places, arrangement = by_level(elements, graph, request)
    kinds = {id_: SIDE_EFFECTS[one] for id_, one in tendencies(request.whole or model).items()}
    groups: dict[tuple[int, BoxKind], list[AnyElement]] = {}
    for element in elements:
        groups.setdefault((places[element.id], kinds.get(element.id, element.kind)), []).append(element)
    names = [column.heading for column in arrangement.columns]
    boxes = [
        _box(column, kind, members, names[column], model, request)
        for (column, kind), members in sorted(groups.items(), key=lambda one: one[0])
    ]
    owner = {one.id: _id(column, kind, members) for (column, kind), members in groups.items() for one in members}
    lines = list(_lines(model, owner, places))
    notes = (Note("", _NUMBERS.say(language)),) if any(line.badge for line in lines) else ()
    return picture(VIEW, model, request, _ABOUT.say(language), arrangement, boxes, lines, notes)


def _id(column: int, kind: BoxKind, members: list[AnyElement]) -> str:
    return members[0].id if len(members) == 1 else f"{column}:{kind}"


def _box(column: int, kind: BoxKind, members: list[AnyElement], heading: str, model: Model, request: Request) -> Box:
    """One element as it is, several as one."""
    if len(members) == 1:
        return box(members[0], column, model, request, with_details=False)
    language = request.language_for(model)
    is_aside = kind in SIDE_EFFECTS.values()
    kinds = BOXES[kind].many.say(language) if is_aside else heading[:1].lower() + heading[1:]
    title = _MANY.say(language, {"count": len(members), "kinds": kinds})
    return Box(_id(column, kind, members), kind, title, column, details=tuple(_parts(members, language)), is_group=True)


def _parts(members: list[AnyElement], language: Language) -> Iterator[Detail]:
    shown = members if len(members) <= _MOST_TITLES + 1 else members[:_MOST_TITLES]
    for one in shown:
        yield from naming("part", [one.title])
    if len(shown) < len(members):
        yield Detail("count", _MORE.say(language, {"count": len(members) - len(shown)}))
    effects = [one for one in members if isinstance(one, Effect)]
    if effects:
        measured = sum(bool(one.measured_by) for one in effects)
        yield Detail("measured_share", _SHARE.say(language, {"measured": measured, "count": len(effects)}))


def _lines(model: Model, owner: Mapping[str, str], places: Mapping[str, int]) -> Iterator[Line]:
    """One line for all links of a kind between two boxes; those within a box are not shown."""
    counts: Counter[tuple[str, str, LinkKind]] = Counter()
    weak: Counter[tuple[str, str, LinkKind]] = Counter()
    for link in model.links:
        if link.source in owner and link.target in owner and owner[link.source] != owner[link.target]:
            goes_on = places[link.source] < places[link.target] or link.kind in _GOES_BACK
            if goes_on:
                key = (owner[link.source], owner[link.target], link.kind)
                counts[key] += 1
                weak[key] += link.evidence in WEAK
    for key, count in counts.items():
        yield Line(*key, is_weak=weak[key] == count, badge=str(count) if count > 1 else "")
