"""Where each element and link of the model stands in the file, so that a rule can point at the exact letters."""

from collections.abc import Mapping

from effektlang.diagnostics import Label
from effektlang.model.chain import Link, LinkKey
from effektlang.model.resolve.languages import Languages
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.source import Letters, Source, Span
from effektlang.syntax.ast import Declaration, Placed, Property


@record
class Statement:
    """One place where a link is stated: what names the target there, and the property that it stands in."""

    placed: Placed
    target: Letters
    item: Property | None

    @property
    def span(self) -> Span:
        """Where the target is named, in the file."""
        return self.placed.span(self.target)


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
        return self._label(placed, placed.declaration.title)

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
        return self._label(placed, found[index].head)

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
        return Label(self.source, *self.links[link.key][0].span)

    def link_key(self, link: Link, name: str, index: int = 0) -> Label:
        """The key of a property under the link, the `index`th of that name."""
        found = [
            (statement.placed, item)
            for statement in self.links[link.key]
            if statement.item is not None
            for item in _written(statement.item, name)
        ]
        if index >= len(found):
            return self.link(link)
        placed, item = found[index]
        return self._label(placed, item.head)

    def _head(self, placed: Placed | None) -> Label:
        if placed is None:
            return Label(self.source, 0, min(1, len(self.source.text)))
        return self._label(placed, placed.declaration.name or placed.declaration.keyword)

    def _label(self, placed: Placed, piece: Letters) -> Label:
        return Label(self.source, *placed.span(piece))


def _properties(placed: Placed | None, name: str) -> list[Property]:
    return _written(placed.declaration, name) if placed is not None else []


def _written(under: Declaration | Property, name: str) -> list[Property]:
    """The properties of a name; an exception that names no rule is none, nor is a change to review without a day."""
    named = under.all(name)
    if name == "reviews":
        return [item for item in named if item.period is not None]
    return [item for item in named if item.qualifier is not None] if name == "exceptions" else named
