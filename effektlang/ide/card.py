"""An element on a card: its title and level, what leads to it, what it leads to, for whom, how it is measured."""

from collections.abc import Iterator

from effektlang.characters import shortened
from effektlang.ide.markdown import escaped
from effektlang.model.chain import LINK_KINDS, Change, Link
from effektlang.model.element import Element, Party
from effektlang.model.graph import Graph
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.model.written import PlanValues
from effektlang.text import Language, Text, capitalised
from effektlang.words.lookup import KIND_NAMED, PROPERTIES, properties_for
from effektlang.words.word import Property, References

_COMES_FROM = {
    "leads_to": Text("Kommer av", "Comes from"),
    "contributes_to": Text("Får bidrag av", "Contributed to by"),
    "counteracts": Text("Motverkas av", "Counteracted by"),
    "feeds_back_to": Text("Får tillbaka av", "Fed back from"),
}
_NAMED_BY = {
    "measured_by": Text("Mäter", "Measures"),
    "for_whom": Text("Till för dem", "For them"),
    "carried_out_by": Text("Utför", "Carry out"),
    "responds_to": Text("Åtgärdas av", "Addressed by"),
    "caused_by": Text("Orsakar", "Causes"),
    "affects": Text("Berörs av", "Affected by"),
    "tested_by": Text("Prövar", "Tests"),
    "threatens": Text("Hotas av", "Threatened by"),
}
_TERMS = {
    "short": Text("kort sikt", "short term"),
    "medium": Text("medellång sikt", "medium term"),
    "long": Text("lång sikt", "long term"),
}
_FROM_PLAN = Text("från {plan}", "from {plan}")
_LONGEST = 160
_MOST = 6
_MORE = Text("och {count} till", "and {count} more")


def card(element: Element, model: Model, language: Language) -> str:
    """The card in Markdown."""
    return "\n".join(_Card(model, language).lines(element))


def level(element: Element, language: Language) -> str:
    """What an element is: its kind, and for an effect its time frame."""
    kind = KIND_NAMED[element.kind].form(language)
    if isinstance(element, Change) and element.time_frame is not None:
        return f"{kind} · {_TERMS[element.time_frame].say(language)}"
    return kind


class _Card:
    """Writes cards of one plan's elements."""

    def __init__(self, model: Model, language: Language) -> None:
        self._model = model
        self._graph = Graph(model)
        self._language = language
        self._values = PlanValues(language)

    def lines(self, element: Element) -> Iterator[str]:
        """The title, what it is, and a line for each thing that is known."""
        yield f"**{escaped(element.title)}**"
        what = level(element, self._language)
        plan = _FROM_PLAN.say(self._language, {"plan": element.from_plan}) if element.from_plan else ""
        yield ""
        yield escaped(" · ".join(part for part in (what, plan) if part))
        yield ""
        for label, said in (*self._causes(element), *self._links(element), *self._own(element), *self._named(element)):
            yield f"- {escaped(label)}: {escaped(shortened(said, _LONGEST))}"

    def _causes(self, element: Element) -> Iterator[tuple[str, str]]:
        for kind, label in _COMES_FROM.items():
            yield from self._ends(label.say(self._language), self._graph.incoming.get(element.id, ()), kind, "source")

    def _links(self, element: Element) -> Iterator[tuple[str, str]]:
        for row in PROPERTIES:
            if row.name in LINK_KINDS:
                label = capitalised(row.form(self._language))
                yield from self._ends(label, self._graph.outgoing.get(element.id, ()), row.name, "target")

    def _ends(self, label: str, links: "list[Link] | tuple[()]", kind: str, end: str) -> Iterator[tuple[str, str]]:
        titles = [self._model.title_of(Subject(getattr(link, end))) for link in links if link.kind == kind]
        if titles:
            yield label, self._listed(titles)

    def _own(self, element: Element) -> Iterator[tuple[str, str]]:
        for row in properties_for(element.kind, None):
            if not hasattr(element, row.name):
                continue
            label, value = capitalised(row.form(self._language)), getattr(element, row.name)
            if isinstance(row.form_of_value, References) and value:
                yield label, self._listed([self._titled(one) for one in value])
            else:
                yield from self._written(row, label, value)

    def _written(self, row: Property, label: str, value: object) -> Iterator[tuple[str, str]]:
        for qualifier, said, _ in self._values.written(row, value):
            yield f"{label} {qualifier}".rstrip(), said.replace("\n", " ")

    def _named(self, element: Element) -> Iterator[tuple[str, str]]:
        """What refers to the element, for those references that say something from its side too."""
        for name, label in _NAMED_BY.items():
            titles = [
                one.title for one in self._model.elements if element.id in map(_id, getattr(one, name, ()))
            ]  # fmt: skip
            if titles:
                yield label.say(self._language), self._listed(titles)

    def _listed(self, titles: list[str]) -> str:
        more = _MORE.say(self._language, {"count": len(titles) - _MOST}) if len(titles) > _MOST else ""
        return "; ".join([*titles[:_MOST], *([more] if more else [])])

    def _titled(self, value: object) -> str:
        match value:
            case Party(name=name):
                return name
            case Subject():
                return self._model.title_of(value)
            case _:
                return self._model.title_of(Subject(str(value)))


def _id(value: object) -> object:
    return value.stakeholder if isinstance(value, Party) else value.element if isinstance(value, Subject) else value
