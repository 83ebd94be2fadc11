"""Which elements of two versions are the same one, though its id, its title or its kind may have changed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from difflib import SequenceMatcher

from effektlang.characters import folded
from effektlang.model.element import Element
from effektlang.model.model import AnyElement, Model
from effektlang.record import record

_ALIKE = 0.6
"""How much of two titles must be the same for them to be one title reworded."""
_SAME_CONTENT = 0.9
_HARDLY_ALIKE = 0.3
_LEAST_CONTENT = 2
_MUCH_CONTENT = 5
"""Elements that share as much as this are the same one, whatever they are called."""
_COMMON = 200
"""A word that more elements share than this tells none of them apart."""
_WORD = re.compile(r"\w{4,}")
_NAMES = ("id", "title", "kind", "from_plan")


def pairs(before: Model, after: Model) -> dict[str, str]:
    """The ids of the elements that are in both versions, each with its id in the later.

    Those with the same id and kind are the same. Of the others, first those with the same title, then those with the
    same content or a similar title, the most alike first.
    """
    pairing = _Pairing(before, after)
    pairing.take(pairing.same_id())
    pairing.take(pairing.same_title())
    pairing.take(pairing.alike())
    return pairing.found


def likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 1."""
    return SequenceMatcher(None, folded(one), folded(other), autojunk=False).ratio()


def are_alike(one: str, other: str) -> bool:
    """Whether a text is the other one reworded."""
    return likeness(one, other) >= _ALIKE


@record
class _Candidate:
    """Two elements that may be the same one, and how alike they are."""

    before: str
    after: str
    likeness: float


class _Pairing:
    """The elements that are not yet paired."""

    def __init__(self, before: Model, after: Model) -> None:
        self._before = {element.id: element for element in before.elements}
        self._after = {element.id: element for element in after.elements}
        self.found: dict[str, str] = {}

    def take(self, candidates: Iterator[_Candidate]) -> None:
        """Pair the candidates, the most alike first, each element once."""
        for one in sorted(candidates, key=lambda one: -one.likeness):
            if one.before in self._before and one.after in self._after:
                self.found[one.before] = one.after
                del self._before[one.before], self._after[one.after]

    def same_id(self) -> Iterator[_Candidate]:
        """Those with the same id and kind."""
        for id_, element in self._before.items():
            other = self._after.get(id_)
            if other is not None and other.kind == element.kind:
                yield _Candidate(id_, id_, 1)

    def same_title(self) -> Iterator[_Candidate]:
        """Those with the same title, of one kind before those of two."""
        by_title: dict[str, list[AnyElement]] = {}
        for element in self._after.values():
            by_title.setdefault(folded(element.title), []).append(element)
        for element in self._before.values():
            for other in by_title.get(folded(element.title), ()):
                yield _Candidate(element.id, other.id, 1 if other.kind == element.kind else _SAME_CONTENT)

    def alike(self) -> Iterator[_Candidate]:
        """Those of one kind that share their content, or a word of the title and most of its letters."""
        by_mark: dict[tuple[str, object], list[AnyElement]] = {}
        for element in self._after.values():
            for mark in _marks(element):
                by_mark.setdefault((element.kind, mark), []).append(element)
        for element in self._before.values():
            shared = (by_mark.get((element.kind, mark), []) for mark in _marks(element))
            near = {other.id: other for others in shared if len(others) <= _COMMON for other in others}
            yield from self._scored(element, list(near.values()))

    def _scored(self, element: AnyElement, near: Sequence[AnyElement]) -> Iterator[_Candidate]:
        content = _content(element)
        for other in near:
            how = likeness(element.title, other.title)
            if content and content == _content(other) and (how >= _HARDLY_ALIKE or len(content) >= _MUCH_CONTENT):
                how = max(how, _SAME_CONTENT)
            if how >= _ALIKE:
                yield _Candidate(element.id, other.id, how)


def _marks(element: Element) -> Iterator[object]:
    yield from _WORD.findall(folded(element.title))
    content = _content(element)
    if content:
        yield tuple(content.items())


def _content(element: Element) -> Mapping[str, object]:
    """What is said of an element besides its names, where that is enough to know it by."""
    said = {one.name: getattr(element, one.name) for one in fields(element) if one.name not in _NAMES}
    said = {name: value for name, value in said.items() if value not in (None, ())}
    return said if len(said) >= _LEAST_CONTENT else {}
