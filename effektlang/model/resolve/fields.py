"""Turns the properties of a declaration into the fields of its entity."""

from collections.abc import Callable, Mapping
from typing import Any

from effektlang.diagnostics import Label
from effektlang.model.answers import AssumptionTest, Deviation
from effektlang.model.chain import Cost
from effektlang.model.element import Note, Party, Review, RuleException
from effektlang.model.learning import Action
from effektlang.model.measurement import Kolada
from effektlang.model.resolve import name_faults
from effektlang.model.resolve.measures import MeasureReader
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.references import References
from effektlang.quantities import Amount
from effektlang.syntax.ast import Phrase, Placed, Property, Reading
from effektlang.syntax.ast import References as WrittenReferences
from effektlang.words.properties_of_plans import LINKS
from effektlang.words.word import Choice
from effektlang.words.word import References as ReferencesForm

Fields = dict[str, Any]
"""What is known of an entity, by its fields; each was read by the form of its word, and so is of the field's type."""
_NOTES = (
    *("milestones", "analyses", "assessments", "comments", "rebased"),
    *("voices", "states", "single_loop", "double_loop", "answers"),
)


class FieldReader:
    """Reads the fields of one declaration."""

    def __init__(self, placed: Placed, references: References, measures: MeasureReader, notes: Notes) -> None:
        self._placed = placed
        self._references = references
        self._measures = measures
        self._notes = notes

    def fields(self) -> Fields:
        """Every field that the properties give, by name; links are read elsewhere."""
        return self.read(self._placed.declaration.properties)

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
        first_here = Label(self._notes.source, *self._placed.span(earlier.key), name_faults.FIRST_HERE)
        span = self._placed.span(item.key)
        self._notes.add(name_faults.SAME_PROPERTY, span, {"key": item.key.text}, others=(first_here,))
        return True

    def _value(self, item: Property) -> object:
        assert item.word is not None
        reader = _READERS.get(item.word.name)
        return reader(self, item) if reader else self._by_form(item, repeats=item.word.repeats)

    def _by_form(self, item: Property, *, repeats: bool) -> object:
        match item.value:
            case WrittenReferences() as written:
                return self._references.of(item, written, self._placed)
            case Reading(value=Choice(name=name)):
                return (name,) if repeats else name
            case Reading(value=(Choice(), *_) as words):
                return tuple(word.name for word in words if isinstance(word, Choice))
            case Reading(value=value):
                return value
            case Phrase(text=text):
                return (text,) if repeats else text
            case _:
                return None

    def exception(self, item: Property) -> tuple[RuleException, ...]:
        """Why a rule does not apply; nothing where it names none."""
        if item.qualifier is None:
            return ()
        return (RuleException(item.qualifier.text, _text(item)),)

    def note(self, item: Property) -> tuple[Note, ...]:
        """A text about a period."""
        return (Note(item.period, _text(item)),) if item.period else ()

    def review(self, item: Property) -> tuple[Review, ...]:
        """What has changed under an element or link, and how that was answered."""
        nested = self.read(item.properties)
        return (Review(item.period, _text(item), **nested),) if item.period else ()

    def cost(self, item: Property) -> tuple[Cost, ...]:
        """What something costs."""
        match item.value:
            case Reading(value=Amount(value=int() | float() as value, unit=unit)):
                return (Cost(value, unit, item.period),)
        return ()

    def kolada(self, item: Property) -> Kolada | None:
        """A key figure in Kolada."""
        nested = self.read(item.properties)
        match item.value:
            case Reading(value=str() as id_):
                return Kolada(id_, _optional_text(nested.get("area")))
        return None

    def action(self, item: Property) -> tuple[Action, ...]:
        """Something to be done."""
        nested = self.read(item.properties)
        return (Action(_text(item), **nested),)

    def test(self, item: Property) -> tuple[AssumptionTest, ...]:
        """Whether an assumption held."""
        match item.value:
            case Reading(value=Choice(name=outcome)) if item.period is not None:
                fields = self.read(item.properties) | {"outcome": outcome}
                return (AssumptionTest(item.period, **fields),)
        return ()

    def deviation(self, item: Property) -> tuple[Deviation, ...]:
        """What did not turn out as planned."""
        nested = self.read(item.properties)
        return (Deviation(_text(item), **nested),)

    def measure(self, item: Property) -> object:
        """A baseline or a forecast."""
        return self._measures.measure(item)

    def actual(self, item: Property) -> object:
        """A measured value with its groups, or those of a table."""
        return self._measures.actual(item)

    def target(self, item: Property) -> object:
        """A value to reach, and who set it."""
        nested = self.read(item.properties)
        return self._measures.target(item, _parties(nested, "set_with"), _parties(nested, "decided_by"))


_READERS: Mapping[str, Callable[[FieldReader, Property], object]] = {
    **dict.fromkeys(_NOTES, FieldReader.note),
    **dict.fromkeys(("costs", "spent", "expected_cost"), FieldReader.cost),
    **dict.fromkeys(("baselines", "forecasts"), FieldReader.measure),
    "exceptions": FieldReader.exception,
    "kolada": FieldReader.kolada,
    "actions": FieldReader.action,
    "reviews": FieldReader.review,
    "tests": FieldReader.test,
    "deviations": FieldReader.deviation,
    "targets": FieldReader.target,
    "actuals": FieldReader.actual,
}


def _text(item: Property) -> str:
    return item.value.text if isinstance(item.value, Phrase) else ""


def _optional_text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _parties(fields: Fields, name: str) -> tuple[Party, ...]:
    found = fields.get(name, ())
    assert isinstance(found, tuple)
    return found
