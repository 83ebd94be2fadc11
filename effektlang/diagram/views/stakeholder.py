"""The chain as one stakeholder meets it: what is for, by or against them stands out, and the rest is faded."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from effektlang.diagram.diagram import Box, Detail, Diagram, Line, Note
from effektlang.diagram.parts import box, by_level, chain_elements, lines_between, picture, word
from effektlang.diagram.selection import with_members
from effektlang.diagram.views.view import Request, View
from effektlang.model.element import Party
from effektlang.model.graph import Graph
from effektlang.model.model import AnyElement, Model
from effektlang.model.plan import Stakeholder
from effektlang.model.tendencies import Tendency, tendencies
from effektlang.text import Language, Text
from effektlang.words.choices import PARTICIPATION, ROLE, STANCE

VIEW = View(
    name=Text("intressent", "stakeholder"),
    about=Text(
        "vad som är till för, görs av eller kan gå ut över en intressent",
        "what is for, done by or may harm one stakeholder",
    ),
    subject="stakeholder",
    empty=Text(
        "Planen har ingen kedja att rita än. Skriv en aktivitet, en prestation och en effekt.",
        "The plan has no chain to draw yet. Write an activity, an output and an effect.",
    ),
)
_TITLE = Text("{plan} – {title}", "{plan} – {title}")
_ABOUT = Text(
    "Bilden visar effektkedjan för intressenten ”{title}”. Det som berör den är framhävt.",
    "The picture shows the effect chain for the stakeholder “{title}”. What concerns them stands out.",
)
_NOTHING = Text(
    "Inget i kedjan säger ännu att det är till för eller görs av ”{title}”.",
    "Nothing in the chain says yet that it is for or done by “{title}”.",
)
_FOR_WHOM = Text("är till för intressenten", "is for the stakeholder")
_ASIDE: Mapping[Tendency, Text] = {
    "for": Text("kommer intressenten till del", "benefits the stakeholder"),
    "against": Text("kan gå ut över intressenten", "may harm the stakeholder"),
    "unsaid": Text("berör intressenten", "affects the stakeholder"),
}
"""What an unintended effect that is for the stakeholder is to them."""
_RELATIONS = (
    ("affects", Text("berör intressenten", "affects the stakeholder")),
    ("among", Text("märks hos intressenten", "is seen among the stakeholder")),
    ("carried_out_by", Text("utförs av intressenten", "is carried out by the stakeholder")),
    ("together_with", Text("görs tillsammans med intressenten", "is done together with the stakeholder")),
    ("responsible", Text("har intressenten som ansvarig", "has the stakeholder as responsible")),
    ("funded_by", Text("betalas av intressenten", "is paid for by the stakeholder")),
)
_SAYS = (
    ("wants", Text("Vill: {text}.", "Wants: {text}.")),
    ("stands_to_lose", Text("Riskerar att förlora: {text}.", "Stands to lose: {text}.")),
    ("size", Text("Storlek: {text}.", "Size: {text}.")),
)
_ROLE = Text("Roll: {text}.", "Role: {text}.")
_STANCE = Text("Hållning: {text}.", "Stance: {text}.")
_PARTICIPATION = Text("Delaktighet: {text}.", "Participation: {text}.")


def build(model: Model, request: Request) -> Diagram:
    """The diagram of a plan with one stakeholder's parts of it standing out."""
    language = request.language_for(model)
    who = model.by_id[request.subject]
    assert isinstance(who, Stakeholder)
    members = with_members((who.id,), model)
    graph = Graph(model)
    elements = chain_elements(model, graph)
    roots = [one for one in model.elements if members.intersection(getattr(one, "affects", ()))]
    places, arrangement = by_level(elements, graph, request, roots)
    known = tendencies(request.whole or model)
    boxes = [
        _emphasised(box(one, places[one.id], model, request), _relations(one, members, known), language)
        for one in (*roots, *elements)
    ]
    marked = {one.id for one in boxes if one.emphasis == "marked"}
    lines = [*_answers(model, {one.id for one in roots}), *lines_between(model, places)]
    shown = [replace(one, emphasis="normal" if {one.source, one.target} & marked else "faded") for one in lines]
    notes = [Note("", text) for text in _said(who, language)]
    if not marked:
        notes.insert(0, Note("", _NOTHING.say(language, {"title": who.title}), is_marked=True))
    title = _TITLE.say(language, {"plan": model.plan.title, "title": who.title})
    about = _ABOUT.say(language, {"title": who.title})
    return picture(VIEW, model, request, about, arrangement, boxes, shown, notes, title)


def _emphasised(plain: Box, related: Iterator[Text], language: Language) -> Box:
    relations = tuple(Detail("relation", text.say(language)) for text in related)
    if not relations:
        return replace(plain, details=(), emphasis="faded")
    return replace(plain, details=relations, emphasis="marked")


def _relations(element: AnyElement, members: set[str], known: Mapping[str, Tendency]) -> Iterator[Text]:
    if members.intersection(getattr(element, "for_whom", ())):
        yield _ASIDE[known[element.id]] if element.id in known else _FOR_WHOM
    for name, text in _RELATIONS:
        values = getattr(element, name, ())
        ids = {one.stakeholder if isinstance(one, Party) else one for one in values}
        if members.intersection(ids):
            yield text


def _answers(model: Model, roots: set[str]) -> Iterator[Line]:
    """What responds to the problems and needs that are shown."""
    for element in model.elements:
        for root in getattr(element, "responds_to", ()):
            if root in roots:
                yield Line(element.id, root, "responds_to")


def _said(who: Stakeholder, language: Language) -> Iterator[str]:
    """What the plan says of the stakeholder."""
    if who.roles:
        yield _ROLE.say(language, {"text": ", ".join(word(ROLE, role, language) for role in who.roles)})
    if who.stance:
        yield _STANCE.say(language, {"text": word(STANCE, who.stance, language)})
    if who.participation:
        yield _PARTICIPATION.say(language, {"text": word(PARTICIPATION, who.participation, language)})
    for name, text in _SAYS:
        value = getattr(who, name)
        if value:
            yield text.say(language, {"text": value.rstrip(".")})
