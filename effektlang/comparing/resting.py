"""What rests on something that has changed, and so may no longer be true."""

from collections.abc import Iterator

from effektlang.comparing.change import Change, Comparison
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.learning import Assumption, Subject
from effektlang.model.measurement import Indicator
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
    found: dict[object, list[Change]] = {}
    for change in comparison.changes:
        for key in _Rests(comparison, change).found():
            if change not in found.setdefault(key, []):
                found[key].append(change)
    after = comparison.after
    elements = [one for one in after.elements if one.from_plan is None]
    return tuple(
        Resting(place, tuple(found[key]))
        for key, place in (*((one.id, one) for one in elements), *((link.key, link) for link in after.links))
        if key in found
    )


class _Rests:
    """What rests on what one change is about: the ids of elements, and the keys of links."""

    def __init__(self, comparison: Comparison, change: Change) -> None:
        self._after = comparison.after
        self._pairs = comparison.pairs
        self._change = change
        self._is_gone = change.action == "removed" and change.property is None
        self._model = comparison.before if self._is_gone else comparison.after

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
            case _ if element.kind in _ROOTS:  # type: ignore[attr-defined]
                yield from self._those_with("responds_to", element)
            case _:
                yield from self._around(element)

    def _measured_by(self, indicator: Indicator) -> Iterator[str]:
        """What it measures; a problem does not rest on where the indicator aims, only on that it measures."""
        for one in self._model.elements:
            if indicator.id in getattr(one, "measured_by", ()) and not (
                self._change.property is not None and one.kind == "problem"
            ):
                yield from self._now(one.id)

    def _those_with(self, field: str, element: Element) -> Iterator[str]:
        for one in self._model.elements:
            if element.id in getattr(one, field, ()):
                yield from self._now(one.id)

    def _links_of_assumption(self, assumption: Assumption) -> Iterator[object]:
        ends = {(one.element, one.target) for one in assumption.applies_to}
        for link in self._model.links:
            is_named = any(one.assumption == assumption.id for one in link.assumptions)
            if is_named or (link.source, link.target) in ends:
                yield from self._links_now(link)

    def _around(self, element: Element) -> Iterator[object]:
        """The links of a step and what measures it; what a step that is gone led to."""
        for link in self._model.links:
            if self._is_gone and link.source == element.id:
                yield from self._now(link.target)
            elif not self._is_gone and element.id in (link.source, link.target):
                yield link.key
        if not self._is_gone:
            yield from getattr(element, "measured_by", ())

    def _of_link(self, subject: Subject) -> Iterator[object]:
        assert subject.target is not None
        if self._is_gone:
            yield from self._now(subject.target)
        elif self._change.property in _OF_LINKS:
            for link in self._after.links:
                if (link.source, link.target) == (subject.element, subject.target):
                    yield link.key

    def _links_now(self, link: Link) -> Iterator[object]:
        for source in self._now(link.source):
            for target in self._now(link.target):
                yield from (one.key for one in self._after.links if (one.source, one.target) == (source, target))

    def _now(self, id_: str) -> Iterator[str]:
        """The id in the later version, if it is still there."""
        if not self._is_gone:
            yield id_
        elif id_ in self._pairs:
            yield self._pairs[id_]
