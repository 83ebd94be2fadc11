"""Where each element and link of the model stands in the file, so that a rule can point at the exact letters."""

from collections.abc import Mapping

from effektlang.diagnostics import Label
from effektlang.model.chain import Link
from effektlang.model.resolve.languages import Languages
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.source import Source
from effektlang.syntax.ast import Placed, Property

LinkKey = tuple[str, str, str]


@record
class Statement:
    """One place where a link is stated: the letters of the reference, and the property they stand in."""

    start: int
    end: int
    offset: int
    item: Property | None


@record
class Origins:
    """The way back from the model to the text. Elements of other plans have no origin here."""

    source: Source
    plan: Placed | None
    elements: Mapping[str, Placed]
    links: Mapping[LinkKey, tuple[Statement, ...]]
    languages: Languages
    misspelt: frozenset[str] = frozenset()
    """The kinds, by name, that elements may be of whose word could not be read."""

    def element(self, id_: str) -> Label:
        """The id of an element where it is declared, or its keyword if it has none."""
        return self._head(self.elements.get(id_))

    def title(self, id_: str) -> Label:
        """The title of an element, or its id if it has none."""
        placed = self.elements.get(id_)
        if placed is None or placed.declaration.title is None:
            return self._head(placed)
        title = placed.declaration.title
        return self._label(placed.offset, title.start, title.end)

    def of_plan(self) -> Label:
        """The word `plan`, or the first letter of the file."""
        return self._head(self.plan)

    def key(self, id_: str | None, name: str, index: int = 0) -> Label:
        """The key of an element's property, the `index`th of that name; the plan's own for None.

        Where there is no such property, it is the element's head.
        """
        placed = self.plan if id_ is None else self.elements.get(id_)
        found = _properties(placed, name)
        if placed is None or index >= len(found):
            return self._head(placed)
        key, qualifier = found[index].key, found[index].qualifier
        return self._label(placed.offset, key.start, (qualifier or key).end)

    def dated_key(self, id_: str, name: str, period: Period | None) -> Label:
        """The key of the element's property of a name that is for a period."""
        placed = self.elements.get(id_)
        periods = [item.period for item in _properties(placed, name)]
        return self.key(id_, name, periods.index(period) if period in periods else len(periods))

    def has(self, id_: str | None, name: str) -> bool:
        """Whether a property is written for an element, readable or not; for the plan itself where the id is None."""
        return bool(_properties(self.plan if id_ is None else self.elements.get(id_), name))

    def link(self, link: Link) -> Label:
        """The letters that name the link's target."""
        statement = self.links[link.key][0]
        return Label(self.source, statement.start, statement.end)

    def link_key(self, link: Link, name: str, index: int = 0) -> Label:
        """The key of a property under the link, the `index`th of that name."""
        found = [
            (statement.offset, item)
            for statement in self.links[link.key]
            if statement.item is not None
            for item in _of_name(statement.item.properties, name)
        ]
        if index >= len(found):
            return self.link(link)
        offset, item = found[index]
        return self._label(offset, item.key.start, (item.qualifier or item.key).end)

    def _head(self, placed: Placed | None) -> Label:
        if placed is None:
            return Label(self.source, 0, min(1, len(self.source.text)))
        phrase = placed.declaration.name or placed.declaration.keyword
        return self._label(placed.offset, phrase.start, phrase.end)

    def _label(self, offset: int, start: int, end: int) -> Label:
        return Label(self.source, start + offset, end + offset)


def _properties(placed: Placed | None, name: str) -> list[Property]:
    if placed is None:
        return []
    return _of_name(placed.declaration.properties, name)


def _of_name(properties: tuple[Property, ...], name: str) -> list[Property]:
    """The properties of a name; an exception that names no rule is none, nor is a change to review without a day."""
    named = [item for item in properties if item.word is not None and item.word.name == name]
    if name == "reviews":
        return [item for item in named if item.period is not None]
    return [item for item in named if item.qualifier is not None] if name == "exceptions" else named
