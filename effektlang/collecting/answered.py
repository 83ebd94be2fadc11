"""Makes of the answers what they are in the language: a follow-up file, and values for the indicators of the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, get_args

from effektlang.collecting import sheet_faults as faults
from effektlang.collecting.given import Given
from effektlang.collecting.remarks import Remarks
from effektlang.followup.keys import ends_of
from effektlang.followup.occasion import Occasion
from effektlang.model.answers import Answer, AssumptionTest, Deviation, FollowUpFile, TestOutcome
from effektlang.model.chain import Cost
from effektlang.model.element import Note, Party
from effektlang.model.ids import FreeIds
from effektlang.model.ids_of_titles import id_for
from effektlang.model.learning import Action, Lesson, Reconsidered, Subject
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.quantities import Number, Period, Step
from effektlang.record import record
from effektlang.syntax.values import read_period
from effektlang.words.lookup import KIND_NAMED

_NOTES = {
    "assessment": "assessments",
    "analysis": "analyses",
    "comment": "comments",
    "voice": "voices",
    "status": "states",
    "single_loop": "single_loop",
    "double_loop": "double_loop",
    "taken_for_granted": "double_loop",
}
_COSTS = {"actual": "spent", "forecast": "expected_cost"}
_OUTCOMES: tuple[TestOutcome, ...] = get_args(TestOutcome)
_RECONSIDERED: tuple[Reconsidered, ...] = get_args(Reconsidered)


@record
class NewValue:
    """A value for an indicator: an actual, for the whole or a group, or a forecast."""

    indicator: str
    is_forecast: bool
    period: Period
    group: str
    value: Number | Step
    given: Given


@record
class Answered:
    """What the answers of one occasion are: for the follow-up file, and for the plan."""

    file: FollowUpFile
    values: tuple[NewValue, ...]
    sources: Mapping[tuple[Subject, str], Given]
    """Where the answers about an element or link were given, by the field that they are in."""


def answered(given: Iterable[Given], occasion: Occasion, path: str, model: Model, remarks: Remarks) -> Answered:
    """The answers of one occasion. `path` is that of the follow-up file, counted from the plan's folder."""
    return _Making(occasion, path, model, remarks).answered(tuple(given))


class _Making:
    """Makes one follow-up file."""

    def __init__(self, occasion: Occasion, path: str, model: Model, remarks: Remarks) -> None:
        self._occasion = occasion
        self._path = path
        self._model = model
        self._remarks = remarks
        self._answers: dict[Subject, Answer] = {}
        self._rows: dict[tuple[str, str], dict[str, Given]] = {}
        self._sources: dict[tuple[Subject, str], Given] = {}
        self._file = FollowUpFile(path=path, occasion=occasion.id, period=occasion.period)

    def answered(self, given: tuple[Given, ...]) -> Answered:
        """Everything."""
        values = tuple(self._value(one) for one in given if _is_value(one))
        for one in given:
            if not _is_value(one):
                self._take(one, given)
        for kind, rows in (("deviation", self._deviation), ("lesson", self._lesson)):
            for (of, _), cells in self._rows.items():
                if of == kind:
                    rows(cells)
        return Answered(replace(self._file, answers=tuple(self._answers.values())), values, self._sources)

    def _value(self, one: Given) -> NewValue:
        _, id_, asked, period, *group = one.parts
        assert isinstance(one.value, str | int | float)
        return NewValue(id_, asked == "forecast", read_period(period), "/".join(group), one.value, one)

    def _take(self, one: Given, given: tuple[Given, ...]) -> None:
        match one.parts:
            case (("deviation" | "lesson") as kind, number, asked):
                self._rows.setdefault((kind, number), {})[asked] = one
            case ("link", place, *rest):
                self._of_link(place, rest, one, given)
            case ("economy", id_, _, asked) if asked in _COSTS:
                self._cost(Subject(id_), _COSTS[asked], one)
            case ("economy", id_, _, asked):
                self._note(Subject(id_), asked, one)
            case ("question", number):
                self._conclusion(int(number), str(one.value))
            case ("answered", asked):
                self._answered(asked, one)
            case (alone,):
                self._add(alone, str(one.value))
            case (_, id_, asked):
                self._note(Subject(id_), asked, one)

    def _add(self, field: str, value: object) -> None:
        """Put one more into a field of the file that holds several."""
        self._file = replace(self._file, **_with(self._file, field, _paragraphs(value)))

    def _conclusion(self, number: int, said: str) -> None:
        """The answer to a question of the plan's own, with the question before it."""
        follow_up = self._occasion.follow_up
        questions = follow_up.questions if follow_up else ()
        asked = f"{questions[number - 1]} " if 0 < number <= len(questions) else ""
        self._add("conclusions", f"{asked}{said}")

    def _answered(self, asked: str, one: Given) -> None:
        if asked == "by":
            self._add("participants", self._party(str(one.value)))
        elif isinstance(one.value, Period) and self._file.date is None:
            self._file = replace(self._file, date=one.value)

    def _party(self, name: str) -> Party:
        known = next((one for one in self._model.of(Stakeholder) if one.title.lower() == name.lower()), None)
        return Party(known.title, known.id) if known else Party(name.replace('"', "”"))

    def _put(self, subject: Subject, field: str, value: object, given: Given) -> None:
        self._sources.setdefault((subject, field), given)
        answer = self._answers.setdefault(subject, Answer(subject=subject))
        self._answers[subject] = replace(answer, **_with(answer, field, value))

    def _note(self, subject: Subject, asked: str, one: Given) -> None:
        text = str(_paragraphs(one.value))
        self._put(subject, _NOTES[asked], Note(self._occasion.period, text), one)

    def _of_link(self, place: str, rest: list[str], one: Given, given: tuple[Given, ...]) -> None:
        by_parts = {each.parts: each for each in given}
        match rest:
            case ["assumption", number]:
                self._test(place, int(number), one, by_parts.get((*one.parts, "reason")))
            case ["assumption", number, _]:
                if one.parts[:-1] not in by_parts:
                    self._test(place, int(number), None, one)
            case [loop]:
                self._note(Subject(*ends_of(place)), loop, one)

    def _test(self, place: str, number: int, chosen: Given | None, reason: Given | None) -> None:
        subject = Subject(*ends_of(place))
        link = next(each for each in self._model.links if (each.source, each.target) == ends_of(place))
        outcome: TestOutcome = next((one for one in _OUTCOMES if chosen and chosen.value == one), "unknown")
        given = chosen or reason
        assert given is not None
        text = link.assumptions[number - 1].text
        said = str(_paragraphs(reason.value)) if reason else None
        self._put(subject, "tests", AssumptionTest(self._occasion.period, outcome, text, said), given)

    def _cost(self, subject: Subject, field: str, one: Given) -> None:
        assert isinstance(one.value, Cost)
        several = len(getattr(self._model.by_id[subject.element], "costs", ())) > 1
        period = one.value.period if several and one.value.period else self._occasion.period
        self._put(subject, field, Cost(one.value.value, one.value.unit, period), one)

    def _deviation(self, cells: Mapping[str, Given]) -> None:
        what = self._what(cells)
        if what is None:
            return
        responsible = cells.get("responsible")
        day = cells["date"].value if "date" in cells else None
        parties = (self._party(str(responsible.value)),) if responsible else ()
        action = cells.get("action")
        text = str(action.value) if action else ""
        when = day if isinstance(day, Period) else None
        actions = (Action(_one_line(text) or "…", parties, when),) if text or parties or when else ()
        cause = cells.get("cause")
        self._add("deviations", Deviation(_one_line(what), str(_paragraphs(cause.value)) if cause else None, actions))

    def _lesson(self, cells: Mapping[str, Given]) -> None:
        what = self._what(cells)
        if what is None:
            return
        change = cells.get("change")
        reconsiders = cells.get("reconsiders")
        lesson = Lesson(
            id=self._name_of(what),
            title=_one_line(what),
            date=self._file.date,
            reconsiders=next((one for one in _RECONSIDERED if reconsiders and reconsiders.value == one), None),
            change=str(_paragraphs(change.value)) if change else None,
        )
        self._file = replace(self._file, lessons=(*self._file.lessons, lesson))

    def _what(self, cells: Mapping[str, Given]) -> str | None:
        """What the row says happened; said to be missing where only the other cells are filled in."""
        what = cells.get("what")
        if what is not None:
            return str(what.value)
        for one in cells.values():
            self._remarks.on(one.file, one.entry, faults.NOT_SAID_WHAT, value=one.entry.text)
        return None

    def _name_of(self, title: str) -> str:
        """An id for a lesson, which no element and no other lesson has."""
        taken = {*self._model.by_id, *(one.id for one in self._file.lessons)}
        taken |= {one.id for file in self._model.answers for one in file.lessons if file.path != self._path}
        return id_for(title, FreeIds(taken), KIND_NAMED["lesson"].form(self._model.language))


def _with(holder: object, field: str, value: object) -> dict[str, Any]:
    """A field that holds several, with one more."""
    return {field: (*getattr(holder, field), value)}


def _is_value(one: Given) -> bool:
    return one.parts[0] == "indicator" and one.parts[2] in ("actual", "forecast")


def _paragraphs(value: object) -> object:
    """A text whose lines become paragraphs, as the language keeps only those."""
    return "\n\n".join(line.strip() for line in value.split("\n") if line.strip()) if isinstance(value, str) else value


def _one_line(text: str) -> str:
    return " ".join(text.split())
