"""The stakeholders by how much they can influence and how much it matters to them, with their stance."""

from collections.abc import Iterable, Iterator

from effektlang.diagram.diagram import Box, Column, Detail, DetailKind, Diagram, Grid, Note
from effektlang.diagram.parts import picture, word
from effektlang.diagram.views.view import Request, View
from effektlang.model.model import Model
from effektlang.model.plan import Grade, Stakeholder
from effektlang.text import Language, Text
from effektlang.words.choices import GRADE, PARTICIPATION, ROLE, STANCE

VIEW = View(
    name=Text("intressentkarta", "stakeholder map"),
    about=Text("intressenter efter inflytande och intresse", "stakeholders by influence and interest"),
    empty=Text("Planen har inga intressenter än.", "The plan has no stakeholders yet."),
)
_ABOUT = Text(
    "Bilden visar intressenterna efter hur stort inflytande och hur stort intresse de har, och vilken hållning de har.",
    "The picture shows the stakeholders by how much influence and how much interest they have, and their stance.",
)
_HEAVY = Text(
    "Den som har en tjock kant har stort inflytande och motsätter sig planen.",
    "One with a heavy outline has much influence and opposes the plan.",
)
_INTEREST = Text("Intresse", "Interest")
_INFLUENCE = Text("Inflytande", "Influence")
_NOT_STATED = Text("ej angivet", "not stated")
_STANCE_UNKNOWN = Text("hållning ej angiven", "stance not stated")
_GRADES: tuple[Grade, ...] = ("low", "medium", "high")
_STANCES: dict[str | None, DetailKind] = {"supports": "supports", "waits": "waits", "opposes": "opposes"}


def build(model: Model, request: Request) -> Diagram:
    """The map of a plan's stakeholders."""
    language = request.language_for(model)
    known = list(model.of(Stakeholder))
    across = _axis(one.interest for one in known)
    down = _axis((one.influence for one in known), upwards=True)
    grid = Grid(
        tuple(Column(_said(grade, language)) for grade in across),
        tuple(Column(_said(grade, language)) for grade in down),
        _INTEREST.say(language),
        _INFLUENCE.say(language),
    )
    boxes = [
        Box(
            one.id, "stakeholder", one.title, across.index(one.interest), down.index(one.influence),
            details=tuple(_details(one, language)), url=request.urls.get(one.id, ""),
            emphasis="marked" if one.stance == "opposes" and one.influence == "high" else "normal",
        )
        for one in known
    ]  # fmt: skip
    notes = [Note("", _HEAVY.say(language))] if any(box.emphasis == "marked" for box in boxes) else []
    return picture(VIEW, model, request, _ABOUT.say(language), grid, boxes, notes=notes)


def _axis(grades: Iterable[Grade | None], *, upwards: bool = False) -> list[Grade | None]:
    """The steps of an axis; one for what is not stated stands first, and alone where nothing is."""
    given = set(grades)
    steps: list[Grade | None] = [*([None] if None in given else []), *(_GRADES if given != {None} else ())]
    return steps[::-1] if upwards else steps


def _said(grade: Grade | None, language: Language) -> str:
    return word(GRADE, grade, language) if grade else _NOT_STATED.say(language)


def _details(one: Stakeholder, language: Language) -> Iterator[Detail]:
    kind = _STANCES.get(one.stance, "stance_unknown")
    said = word(STANCE, one.stance, language) if one.stance else _STANCE_UNKNOWN.say(language)
    yield Detail(kind, said)
    if one.roles:
        yield Detail("role", ", ".join(word(ROLE, role, language) for role in one.roles))
    if one.participation:
        yield Detail("participation", word(PARTICIPATION, one.participation, language))
