"""Turns the properties of a declaration into the fields of its entity."""

from effektlang.diagnostics import Label
from effektlang.model.chain import Cost
from effektlang.model.element import Note, Party, Review, RuleException
from effektlang.model.learning import Action
from effektlang.model.measurement import Kolada
from effektlang.model.resolve import name_faults
from effektlang.model.resolve.measures import MeasureReader
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.references import References
from effektlang.quantities import Amount
from effektlang.source import Span
from effektlang.syntax.ast import Phrase, Placed, Property, Reading
from effektlang.syntax.ast import References as WrittenReferences
from effektlang.words.properties_of_plans import LINKS
from effektlang.words.word import Choice
from effektlang.words.word import References as ReferencesForm

Fields = dict[str, object]


class FieldReader:
    """Reads the fields of one declaration."""

    def __init__(self, placed: Placed, references: References, measures: MeasureReader, notes: Notes) -> None:
        self._offset = placed.offset
        self._properties = placed.declaration.properties
        self._references = references
        self._measures = measures
        self._notes = notes

    def fields(self) -> Fields:
        """Every field that the properties give, by name; links are read elsewhere."""
        return self.read(self._properties)

    def read(self, properties: tuple[Property, ...]) -> Fields:
        """The fields of some properties."""
        fields: Fields = {}
        first: dict[object, Property] = {}
        for item in properties:
            word = item.word
            if word is None or word.name in LINKS or self._is_repeated(item, first):
                continue
            value = self._value(item)
            if isinstance(value, tuple):
                before = fields.get(word.name, ())
                fields[word.name] = (*before, *value) if isinstance(before, tuple) else value
            elif value is not None:
                fields[word.name] = value
        return fields

    def _is_repeated(self, item: Property, first: dict[object, Property]) -> bool:
        word = item.word
        assert word is not None
        if word.repeats or isinstance(word.form_of_value, ReferencesForm):
            return False
        key = (word.name, item.period.text if item.period else None)
        earlier = first.setdefault(key, item)
        if earlier is item:
            return False
        here = Span(earlier.key.start, earlier.key.end).moved(self._offset)
        place = Label(self._notes.source, here.start, here.end, name_faults.FIRST_HERE)
        start, end = item.key.start + self._offset, item.key.end + self._offset
        self._notes.add(name_faults.SAME_PROPERTY, start, end, {"key": item.key.text}, others=(place,))
        return True

    def _value(self, item: Property) -> object:
        assert item.word is not None
        match item.word.name:
            case "exceptions":
                return self._exception(item)
            case "milestones" | "analyses" | "assessments" | "comments" | "rebased" | "answers":
                return self._note(item)
            case "reviews":
                return self._review(item)
            case "costs":
                return self._cost(item)
            case "kolada":
                return self._kolada(item)
            case "actions":
                return self._action(item)
            case "baselines" | "forecasts":
                return self._measures.measure(item)
            case "targets":
                return self._target(item)
            case "actuals":
                return self._measures.actual(item)
            case _:
                return self._by_form(item, repeats=item.word.repeats)

    def _by_form(self, item: Property, *, repeats: bool) -> object:
        match item.value:
            case WrittenReferences() as written:
                return self._references.of(item, written, self._offset)
            case Reading(value=Choice(name=name)):
                return (name,) if repeats else name
            case Reading(value=value):
                return value
            case Phrase(text=text):
                return (text,) if repeats else text
            case _:
                return None

    def _exception(self, item: Property) -> tuple[RuleException, ...]:
        if item.qualifier is None:
            return ()
        return (RuleException(item.qualifier.text, _text(item)),)

    def _note(self, item: Property) -> tuple[Note, ...]:
        return (Note(item.period, _text(item)),) if item.period else ()

    def _review(self, item: Property) -> tuple[Review, ...]:
        nested = self.read(item.properties)
        return (Review(item.period, _text(item), **nested),) if item.period else ()  # type: ignore[arg-type]

    def _cost(self, item: Property) -> tuple[Cost, ...]:
        match item.value:
            case Reading(value=Amount(value=int() | float() as value, unit=unit)):
                return (Cost(value, unit, item.period),)
        return ()

    def _kolada(self, item: Property) -> Kolada | None:
        nested = self.read(item.properties)
        match item.value:
            case Reading(value=str() as id_):
                return Kolada(id_, _optional_text(nested.get("area")))
        return None

    def _action(self, item: Property) -> tuple[Action, ...]:
        nested = self.read(item.properties)
        return (Action(_text(item), **nested),)  # type: ignore[arg-type]

    def _target(self, item: Property) -> object:
        nested = self.read(item.properties)
        return self._measures.target(item, _parties(nested, "set_with"), _parties(nested, "decided_by"))


def _text(item: Property) -> str:
    return item.value.text if isinstance(item.value, Phrase) else ""


def _optional_text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _parties(fields: Fields, name: str) -> tuple[Party, ...]:
    found = fields.get(name, ())
    assert isinstance(found, tuple)
    return found
