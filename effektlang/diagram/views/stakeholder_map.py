"""The stakeholders by how much they can influence and how much it matters to them, with their stance.

Those of whom the plan does not say both stand in a list, with a question to talk about.
"""

from collections.abc import Iterator, Mapping, Sequence

from effektlang.diagram.diagram import Box, Column, Detail, DetailKind, Diagram, Grid, Note
from effektlang.diagram.parts import picture, word
from effektlang.diagram.views.view import Request, View
from effektlang.model.model import Model
from effektlang.model.plan import Grade, Stakeholder
from effektlang.record import record
from effektlang.text import Language, Text, listed, quoted
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
_ABOUT_A_LIST = Text(
    "Bilden visar intressenterna i en lista. Den blir en karta när planen säger vilket inflytande och intresse de har.",
    "The picture shows the stakeholders in a list. With their influence and interest in the plan it becomes a map.",
)
_HEAVY = Text(
    "Den som har en tjock kant har stort inflytande och motsätter sig planen.",
    "One with a heavy outline has much influence and opposes the plan.",
)
_INTEREST = Text("Intresse", "Interest")
_INFLUENCE = Text("Inflytande", "Influence")
_BESIDE = Text("Inte på kartan än", "Not on the map yet")
_ALL_BESIDE = Text("Intressenter", "Stakeholders")
_MORE = Text("{count} till", "{count} more")
_MOST_NAMED = 4
_GRADES: tuple[Grade, ...] = ("low", "medium", "high")
_INFLUENCE_OF: Mapping[Grade, Text] = {
    "low": Text("litet inflytande", "little influence"),
    "medium": Text("visst inflytande", "some influence"),
    "high": Text("stort inflytande", "much influence"),
}
_INTEREST_OF: Mapping[Grade, Text] = {
    "low": Text("litet intresse", "little interest"),
    "medium": Text("visst intresse", "some interest"),
    "high": Text("stort intresse", "much interest"),
}
_STANCES: Mapping[str, DetailKind] = {"supports": "supports", "waits": "waits", "opposes": "opposes"}


@record
class _Question:
    """What the plan does not say of some stakeholders, as a question to talk about."""

    of_one: Text
    of_several: Text
    of_all: Text
    """The question where it is about every one of them."""

    def about(self, silent: Sequence[Stakeholder], known: Sequence[Stakeholder], language: Language) -> Iterator[Note]:
        """The question, if there is anyone to ask it of."""
        if silent:
            is_all = len(silent) == len(known)
            form = self.of_one if len(silent) == 1 else self.of_all if is_all else self.of_several
            yield Note("", form.say(language, {"who": _named(silent, language)}), is_marked=True)


def _named(some: Sequence[Stakeholder], language: Language) -> str:
    titles = [quoted([one.title], language) for one in some]
    if len(titles) > _MOST_NAMED + 1:
        titles[_MOST_NAMED:] = [_MORE.say(language, {"count": len(titles) - _MOST_NAMED})]
    return listed(titles, language)


_WHERE = _Question(
    Text(
        "Hur stort inflytande har {who}, och hur stort intresse?",
        "How much influence does {who} have, and how much interest?",
    ),
    Text(
        "Hur stort inflytande har de som inte är på kartan än, och hur stort intresse?",
        "How much influence do those not on the map yet have, and how much interest?",
    ),
    Text(
        "Hur stort inflytande har var och en av dem, och hur stort intresse?",
        "How much influence does each of them have, and how much interest?",
    ),
)
_OPINION = _Question(
    Text("Vad tycker {who} om planen?", "What does {who} think of the plan?"),
    Text("Vad tycker {who} om planen?", "What do {who} think of the plan?"),
    Text("Vad tycker var och en av dem om planen?", "What does each of them think of the plan?"),
)


def build(model: Model, request: Request) -> Diagram:
    """The map of a plan's stakeholders; a list where the plan says nothing of where they stand."""
    language = request.language_for(model)
    known = list(model.of(Stakeholder))
    placed = [one for one in known if _has_a_place(one)]
    others = [one for one in known if not _has_a_place(one)]
    grid = _grid(placed, others, language)
    beside = len(grid.columns), len(grid.rows)
    boxes = [*(_on_the_map(one, request, language) for one in placed)]
    boxes += [_listed(one, beside, request, language, is_alone=not placed) for one in others]
    about = _ABOUT if placed else _ABOUT_A_LIST
    return picture(VIEW, model, request, about.say(language), grid, boxes, notes=_notes(known, others, language))


def _has_a_place(one: Stakeholder) -> bool:
    return bool(one.influence and one.interest)


def _grid(placed: Sequence[Stakeholder], others: Sequence[Stakeholder], language: Language) -> Grid:
    """The axes if someone stands on them, and the heading of the list if someone does not."""
    steps = tuple(Column(word(GRADE, grade, language)) for grade in _GRADES) if placed else ()
    beside = (_BESIDE if placed else _ALL_BESIDE).say(language) if others else ""
    return Grid(steps, steps[::-1], _INTEREST.say(language), _INFLUENCE.say(language), beside)


def _on_the_map(one: Stakeholder, request: Request, language: Language) -> Box:
    assert one.influence
    assert one.interest
    return Box(
        one.id, "stakeholder", one.title, _GRADES.index(one.interest), len(_GRADES) - 1 - _GRADES.index(one.influence),
        details=tuple(_details(one, language)), url=request.urls.get(one.id, ""),
        emphasis="marked" if one.stance == "opposes" and one.influence == "high" else "normal",
    )  # fmt: skip


def _listed(one: Stakeholder, place: tuple[int, int], request: Request, language: Language, *, is_alone: bool) -> Box:
    """A box of the list; where there is only the list, it tells what else is known that bears on the question."""
    details = (*_grades(one, language), *_details(one, language), *(_concerns(one) if is_alone else ()))
    return Box(one.id, "stakeholder", one.title, *place, details=details, url=request.urls.get(one.id, ""))


def _grades(one: Stakeholder, language: Language) -> Iterator[Detail]:
    """What is said of one that has no place, for want of the other."""
    if one.influence:
        yield Detail("grade", _INFLUENCE_OF[one.influence].say(language))
    if one.interest:
        yield Detail("grade", _INTEREST_OF[one.interest].say(language))


def _details(one: Stakeholder, language: Language) -> Iterator[Detail]:
    if one.stance:
        yield Detail(_STANCES[one.stance], word(STANCE, one.stance, language))
    if one.roles:
        yield Detail("role", listed([word(ROLE, role, language) for role in one.roles], language))
    if one.participation:
        yield Detail("participation", word(PARTICIPATION, one.participation, language))


def _concerns(one: Stakeholder) -> Iterator[Detail]:
    if one.wants:
        yield Detail("wants", one.wants)
    if one.stands_to_lose:
        yield Detail("stands_to_lose", one.stands_to_lose)


def _notes(known: Sequence[Stakeholder], others: Sequence[Stakeholder], language: Language) -> Iterator[Note]:
    """The questions that the map leaves open, and what a heavy outline means."""
    if any(one.stance == "opposes" and one.influence == "high" and one.interest for one in known):
        yield Note("", _HEAVY.say(language))
    yield from _WHERE.about(others, known, language)
    yield from _OPINION.about([one for one in known if not one.stance], known, language)
