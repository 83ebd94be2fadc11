"""What a plan says of the elements in a picture, in words: for formats where a reader can ask for more."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from effektlang.diagram.diagram import Diagram, Fact
from effektlang.model.element import Element, Party
from effektlang.model.learning import Subject
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.model.written import PlanValues
from effektlang.quantities import Number
from effektlang.text import Language, number
from effektlang.words.lookup import KIND_NAMED, PROPERTIES, properties_for
from effektlang.words.word import Property

_FIGURES = ("unit", "baselines", "targets", "actuals", "forecasts")


def with_facts(diagram: Diagram, model: Model) -> Diagram:
    """The same picture, where every box that is an element of the plan tells all that the plan says of it."""
    teller = _Teller(model, diagram.language)
    boxes = tuple(
        replace(box, facts=tuple(teller.facts(model.by_id[box.id]))) if box.id in model.by_id else box
        for box in diagram.boxes
    )
    return replace(diagram, boxes=boxes)


class _Teller:
    """Tells facts of one plan in one language."""

    def __init__(self, model: Model, language: Language) -> None:
        self._model = model
        self._language = language
        self._values = _ValuesInWords(model, language)

    def facts(self, element: Element) -> Iterator[Fact]:
        """A fact for each property that says something, in the order of the words table."""
        for row in properties_for(KIND_NAMED[element.kind].name, None):
            if row.name == "measured_by":
                yield from self._measures(row, getattr(element, row.name))
            elif hasattr(element, row.name):
                yield from self._told(row, getattr(element, row.name))

    def _told(self, row: Property, value: object) -> Iterator[Fact]:
        key = row.form(self._language)
        for qualifier, said, nested in self._values.written(row, value):
            below = [line for name, inner in nested.items() for line in self._below(row, name, inner)]
            yield Fact(f"{key} {qualifier}".rstrip(), "\n".join([said, *below] if said else below))

    def _below(self, row: Property, name: str, value: object) -> Iterator[str]:
        """What qualifies a value: a property of the language, or a group's own name."""
        inner = next((one for one in PROPERTIES if one.name == name and row.name in one.under), None)
        if inner is None:
            yield f"{name}: {value}"
        else:
            yield from (f"{fact.label}: {fact.text}" for fact in self._told(inner, value))

    def _measures(self, row: Property, ids: Iterable[str]) -> Iterator[Fact]:
        for id_ in ids:
            indicator = self._model.by_id[id_]
            assert isinstance(indicator, Indicator)
            yield Fact(row.form(self._language), "\n".join([indicator.title, *self._figures(indicator)]))

    def _figures(self, indicator: Indicator) -> Iterator[str]:
        for row in properties_for("indicator", None):
            if row.name in _FIGURES:
                for fact in self._told(row, getattr(indicator, row.name)):
                    yield f"{fact.label}: {fact.text}"


class _ValuesInWords(PlanValues):
    """Values for a reader: elements go by their titles, and no text is marked for the compiler."""

    def __init__(self, model: Model, language: Language) -> None:
        super().__init__(language)
        self._model = model

    def text(self, text: str) -> str:
        """Free text as it stands."""
        return text

    def _reference(self, value: object) -> str:
        match value:
            case Party(name=name):
                return name
            case Subject():
                return self._model.title_of(value)
            case _:
                return self._model.title_of(Subject(str(value)))

    def _number(self, value: Number | None) -> str:
        return "" if value is None else number(value, self._language)
