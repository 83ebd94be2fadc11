"""Weighs each answer against the plan: what it is about is to exist, and it is to be readable as what was asked for."""

from collections.abc import Iterator

from effektlang.characters import visible
from effektlang.collecting import given_faults
from effektlang.collecting import sheet_faults as faults
from effektlang.collecting.filled import Entry, Filled
from effektlang.collecting.readers.markdown import SEVERAL_BOXES
from effektlang.collecting.remarks import Remarks
from effektlang.diagnostics import Fault
from effektlang.followup.keys import ends_of, parts_of
from effektlang.followup.scales import ASSUMPTION_CHECK, in_words
from effektlang.followup.scope import Scope
from effektlang.model.chain import Cost, Link
from effektlang.model.learning import Subject
from effektlang.model.measurement import Indicator
from effektlang.model.resolve.gauge import Gauge
from effektlang.quantities import Amount, Number, Period, Step
from effektlang.record import record
from effektlang.syntax.guesses import did_you_mean
from effektlang.syntax.values import Ambiguous, Unreadable, read_period, read_value
from effektlang.words.choices import RECONSIDERS
from effektlang.words.lookup import choice_of, nearest
from effektlang.words.word import Choice

Value = str | Number | Period | Cost


class _Refused(Exception):
    """An answer that cannot be taken in: something has been said about it."""


@record
class Given:
    """An answer that can be taken in: the parts of its key, what it says, and where it stands."""

    parts: tuple[str, ...]
    value: Value
    file: Filled
    entry: Entry


_TEXTS = {
    "effect": ("analysis",),
    "goal": ("analysis",),
    "indicator": ("comment", "analysis"),
    "activity": ("comment",),
    "unintended_effect": ("comment",),
    "risk": ("comment",),
    "barrier": ("comment",),
    "external_factor": ("comment",),
    "stakeholder": ("voice",),
}
_WORDS = {"effect": "assessment", "goal": "assessment", "indicator": "assessment", "activity": "status"}
_LOOPS = ("single_loop", "double_loop", "taken_for_granted")
_ROWS = {
    "deviation": ("what", "cause", "action", "responsible", "date"),
    "lesson": ("what", "reconsiders", "change"),
    "answered": ("by", "date"),
}
_ALONE = ("summary", "side_effects", "world")


class Weighing:
    """Weighs the answers of one file."""

    def __init__(self, file: Filled, scope: Scope, remarks: Remarks) -> None:
        self._file = file
        self._scope = scope
        self._model = scope.model
        self._remarks = remarks

    def answers(self) -> Iterator[Given]:
        """The answers that can be taken in; the others are remarked on."""
        for entry in self._file.entries:
            parts = parts_of(entry.key)
            try:
                yield Given(parts, self._value(parts, entry), self._file, entry)
            except _Refused:
                continue

    def _value(self, parts: tuple[str, ...], entry: Entry) -> Value:
        match parts:
            case ("link", place, *rest):
                return self._of_link(place, rest, entry)
            case ("economy", id_, count, asked):
                return self._of_economy(id_, count, asked, entry)
            case (("deviation" | "lesson") as kind, count, asked) if count.isdigit() and asked in _ROWS[kind]:
                return self._of_row(asked, entry)
            case ("answered", asked) if asked in _ROWS["answered"]:
                return self._of_row(asked, entry)
            case ("question", count) if count.isdigit():
                return entry.text
            case (alone,) if alone in _ALONE:
                return entry.text
            case (kind, id_, *rest) if kind in _TEXTS:
                return self._of_element(kind, id_, rest, entry)
        raise self._refused(entry, faults.UNKNOWN_QUESTION, key=entry.key)

    def _of_element(self, kind: str, id_: str, rest: list[str], entry: Entry) -> Value:
        element = self._model.by_id.get(id_)
        if element is None or element.kind != kind:
            known = tuple(one.id for one in self._model.elements if one.kind == kind)
            guess = did_you_mean(nearest(id_, known))
            raise self._refused(entry, faults.UNKNOWN_ELEMENT, id=id_, guess=guess)
        match rest:
            case [asked] if asked in _TEXTS[kind]:
                return entry.text
            case [asked] if asked == _WORDS.get(kind):
                return self._choice(entry, self._scope.words(kind))
            case [("actual" | "forecast"), period, *_] if isinstance(element, Indicator):
                self._period(entry, period)
                return self._measure(entry, element)
        raise self._refused(entry, faults.UNKNOWN_QUESTION, key=entry.key)

    def _of_link(self, place: str, rest: list[str], entry: Entry) -> Value:
        link = self._link(place)
        if link is None:
            raise self._refused(entry, faults.UNKNOWN_LINK, link=Subject(*ends_of(place)).id)
        match rest:
            case ["assumption", count, *more] if more in ([], ["reason"]):
                if not (count.isdigit() and 0 < int(count) <= len(link.assumptions)):
                    named = Subject(*ends_of(place)).id
                    raise self._refused(entry, faults.UNKNOWN_ASSUMPTION, link=named, number=count)
                return entry.text if more else self._choice_of(entry, ASSUMPTION_CHECK)
            case [loop] if loop in _LOOPS:
                return entry.text
        raise self._refused(entry, faults.UNKNOWN_QUESTION, key=entry.key)

    def _link(self, place: str) -> Link | None:
        ends = ends_of(place)
        return next((one for one in self._model.links if (one.source, one.target) == ends), None)

    def _of_economy(self, id_: str, count: str, asked: str, entry: Entry) -> Value:
        element = self._model.by_id.get(id_)
        costs: tuple[Cost, ...] = getattr(element, "costs", ())
        if not (count.isdigit() and 0 < int(count) <= len(costs)):
            raise self._refused(entry, faults.UNKNOWN_ELEMENT, id=id_, guess="")
        if asked == "comment":
            return entry.text
        cost = costs[int(count) - 1]
        value = self._number(entry, Gauge(cost.unit))
        assert not isinstance(value, str)
        return Cost(value, cost.unit, cost.period)

    def _of_row(self, asked: str, entry: Entry) -> Value:
        match asked:
            case "date":
                return self._period(entry, entry.text)
            case "reconsiders":
                return self._choice_of(entry, RECONSIDERS)
        return entry.text

    def _choice(self, entry: Entry, words: tuple[str, ...]) -> str:
        if SEVERAL_BOXES in entry.text:
            raise self._refused(entry, given_faults.SEVERAL_CHOICES, value=entry.text.replace(SEVERAL_BOXES, ", "))
        said = visible(entry.text).strip(" .")
        found = next((word for word in words if word.lower() == said.lower()), None)
        if found is None:
            guess = did_you_mean(nearest(said.lower(), words))
            raise self._refused(entry, given_faults.NOT_A_CHOICE, value=entry.text, choices=words, guess=guess)
        return found

    def _choice_of(self, entry: Entry, choices: tuple[Choice, ...]) -> str:
        """The name of the choice that is written, in either language."""
        choice = choice_of(choices, visible(entry.text).strip(" .").lower())
        if choice is not None:
            return choice.name
        return self._choice(entry, in_words(choices, self._scope.language))

    def _measure(self, entry: Entry, indicator: Indicator) -> Number | Step:
        scale = indicator.scale
        value = self._number(entry, Gauge(indicator.unit, scale.steps if scale else ()))
        if scale is None or isinstance(value, str) or scale.lowest is None or scale.highest is None:
            return value
        if not scale.lowest <= value <= scale.highest:
            limits = {"lowest": scale.lowest, "highest": scale.highest}
            raise self._refused(entry, given_faults.OUTSIDE_SCALE, value=entry.text, **limits)
        return value

    def _number(self, entry: Entry, gauge: Gauge) -> Number | Step:
        if entry.text.startswith("#"):
            raise self._refused(entry, given_faults.ERROR_IN_CELL, value=entry.text)
        try:
            read = read_value("measure", visible(entry.text))
        except Ambiguous as error:
            raise self._refused(entry, given_faults.AMBIGUOUS_NUMBER, value=entry.text) from error
        except Unreadable as error:
            raise self._refused(entry, given_faults.NOT_A_NUMBER, value=entry.text) from error
        assert isinstance(read, Amount)
        if isinstance(read.value, str) or gauge.steps:
            return self._step(entry, str(read.value), gauge)
        converted = gauge.number(read.value, read.unit)
        if converted is None:
            raise self._refused(entry, given_faults.OTHER_UNIT, value=entry.text, unit=gauge.unit)
        return converted

    def _step(self, entry: Entry, value: str, gauge: Gauge) -> Step:
        if not gauge.steps:
            raise self._refused(entry, given_faults.NOT_A_NUMBER, value=entry.text)
        return gauge.step(value) or self._choice(entry, gauge.steps)

    def _period(self, entry: Entry, text: str) -> Period:
        try:
            return read_period(visible(text).strip())
        except Unreadable as error:
            raise self._refused(entry, given_faults.NOT_A_DATE, value=text) from error

    def _refused(self, entry: Entry, fault: Fault, **arguments: object) -> _Refused:
        """Say why an answer cannot be taken in."""
        self._remarks.on(self._file, entry, fault, **arguments)
        return _Refused()
