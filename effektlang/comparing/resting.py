"""What rests on something that has changed, and so may no longer be true."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from effektlang.comparing.change import Change, Comparison
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.graph import Graph
from effektlang.model.learning import Assumption, Subject
from effektlang.model.measurement import Indicator
from effektlang.model.model import AnyElement, Model
from effektlang.record import record

_OF_INDICATORS = ("targets", "unit", "scale", "direction", "method")
_OF_STEPS = ("for_whom", "among")
_OF_LINKS = ("assumptions", "mechanism")
_ROOTS = ("problem", "need", "cause", "barrier")


@record
class Resting:
    """An element or a link of the later version, and the changes that it rests on."""

    place: Element | Link
    reasons: tuple[Change, ...]


def resting(comparison: Comparison) -> tuple[Resting, ...]:
    """What is to be reviewed after the changes, in the order of the plan: elements first, then links."""
    before, after = _Holdings(comparison.before), _Holdings(comparison.after)
    found: dict[object, list[Change]] = {}
    for change in comparison.changes:
        is_gone = change.action == "removed" and change.property is None
        for key in dict.fromkeys(_Rests(before if is_gone else after, comparison, change).found()):
            found.setdefault(key, []).append(change)
    elements = [one for one in comparison.after.elements if one.from_plan is None]
    return tuple(
        Resting(place, tuple(found[key]))
        for key, place in (*((one.id, one) for one in elements), *((link.key, link) for link in comparison.after.links))
        if key in found
    )


@dataclass(frozen=True)
class _Holdings:
    """A version, with what holds what in it looked up once."""

    model: Model

    @cached_property
    def graph(self) -> Graph:
        """The links, by either end."""
        return Graph(self.model)

    @cached_property
    def referrers(self) -> Mapping[tuple[str, str], tuple[AnyElement, ...]]:
        """The elements that refer to another, by the property that they do it in and its id."""
        found: dict[tuple[str, str], tuple[AnyElement, ...]] = {}
        for element in self.model.elements:
            for name in ("measured_by", "tested_by", "responds_to"):
                for id_ in getattr(element, name, ()):
                    found[name, id_] = (*found.get((name, id_), ()), element)
        return found

    @cached_property
    def assumed(self) -> Mapping[str, tuple[Link, ...]]:
        """The links that name an assumption, by its id."""
        found: dict[str, tuple[Link, ...]] = {}
        for link in self.model.links:
            for one in link.assumptions:
                if one.assumption is not None:
                    found[one.assumption] = (*found.get(one.assumption, ()), link)
        return found

    def between(self, source: str, target: str | None) -> Iterator[Link]:
        """The links from one element to another."""
        return (link for link in self.graph.outgoing.get(source, ()) if link.target == target)


class _Rests:
    """What rests on what one change is about: the ids of elements, and the keys of links."""

    def __init__(self, version: _Holdings, comparison: Comparison, change: Change) -> None:
        self._version = version
        self._model = version.model
        self._after = comparison.after
        self._pairs = comparison.pairs
        self._change = change
        self._is_gone = version.model is not comparison.after

    def found(self) -> Iterator[object]:
        """Everything that rests on it, as named in the later version."""
        subject = self._change.subject
        if subject is None:
            return
        if subject.target is not None:
            yield from self._of_link(subject)
            return
        element = self._model.by_id.get(subject.element)
        if element is not None and self._is_of_weight(element):
            yield from self._of(element)

    def _is_of_weight(self, element: Element) -> bool:
        """Whether it is a change of what others rest on: what is meant, what is aimed at, or that it is there."""
        change = self._change
        if change.property is None:
            return change.section != "ids" and change.action != "added"
        if isinstance(element, Indicator):
            return change.property in _OF_INDICATORS
        return change.property in (("status",) if isinstance(element, Assumption) else _OF_STEPS)

    def _of(self, element: Element) -> Iterator[object]:
        match element:
            case Indicator():
                yield from self._measured_by(element)
                yield from self._those_with("tested_by", element)
            case Assumption():
                yield from self._links_of_assumption(element)
            case _ if element.kind in _ROOTS:
                yield from self._those_with("responds_to", element)
            case _:
                yield from self._around(element)

    def _measured_by(self, indicator: Indicator) -> Iterator[str]:
        """What it measures; a problem does not rest on where the indicator aims, only on that it measures."""
        for one in self._version.referrers.get(("measured_by", indicator.id), ()):
            if self._change.property is None or one.kind != "problem":
                yield from self._now(one.id)

    def _those_with(self, field: str, element: Element) -> Iterator[str]:
        for one in self._version.referrers.get((field, element.id), ()):
            yield from self._now(one.id)

    def _links_of_assumption(self, assumption: Assumption) -> Iterator[object]:
        named = self._version.assumed.get(assumption.id, ())
        pointed_out = (link for one in assumption.applies_to for link in self._version.between(one.element, one.target))
        for link in (*named, *pointed_out):
            yield from self._links_now(link)

    def _around(self, element: Element) -> Iterator[object]:
        """The links of a step and what measures it; what a step that is gone led to."""
        graph = self._version.graph
        if self._is_gone:
            for link in graph.outgoing.get(element.id, ()):
                yield from self._now(link.target)
            return
        yield from (link.key for link in graph.incoming.get(element.id, ()))
        yield from (link.key for link in graph.outgoing.get(element.id, ()))
        yield from getattr(element, "measured_by", ())

    def _of_link(self, subject: Subject) -> Iterator[object]:
        assert subject.target is not None
        if self._is_gone:
            yield from self._now(subject.target)
        elif self._change.property in _OF_LINKS:
            yield from (link.key for link in self._version.between(subject.element, subject.target))

    def _links_now(self, link: Link) -> Iterator[object]:
        """The link as it is in the later version, if both its ends are still there."""
        kept = {one.key for one in self._after.links} if self._is_gone else {link.key}
        for source in self._now(link.source):
            for target in self._now(link.target):
                if (source, target, link.kind) in kept:
                    yield (source, target, link.kind)

    def _now(self, id_: str) -> Iterator[str]:
        """The id in the later version, if it is still there."""
        if not self._is_gone:
            yield id_
        elif id_ in self._pairs:
            yield self._pairs[id_]
