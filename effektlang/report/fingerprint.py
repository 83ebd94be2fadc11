"""What a finding is known by from one day to the next: its code, its file and what it is about, but not its line."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256

from effektlang.characters import folded, plain
from effektlang.diagnostics import Diagnostic, Label
from effektlang.report.finding import Checked
from effektlang.report.paths import from_here
from effektlang.source import Source
from effektlang.syntax.ast import Declaration, Placed
from effektlang.syntax.parse import parse

_LENGTH = 32


def fingerprinted(checked: Sequence[Checked]) -> Iterator[tuple[Checked, Diagnostic, str]]:
    """Every finding with its fingerprint, in order. Findings that are alike are told apart by a number."""
    seen: Counter[tuple[str, ...]] = Counter()
    for plan in checked:
        for one in plan.diagnostics:
            identity = (one.fault.code, from_here(one.place.source.path), *_subject(one.place))
            seen[identity] += 1
            yield plan, one, _digest((*identity, str(seen[identity])))


def _digest(parts: Sequence[str]) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()[:_LENGTH]


def _subject(place: Label) -> tuple[str, str]:
    """The element that a place stands in, and the letters there; an element's own line is known by its id alone."""
    letters = plain(place.source.text[place.start : place.end])
    starts, elements = _elements(place.source)
    index = bisect_right(starts, place.start) - 1
    if index < 0:
        return "", letters
    element = elements[index].declaration
    head_end = elements[index].span(element.title or element.name or element.keyword).end
    return _name(element), "" if element.name is not None and place.start <= head_end else letters


def _name(element: Declaration) -> str:
    """What an element is known by: its id; `plan` for the plan, whatever its title; else its title."""
    if element.name is not None:
        return folded(element.name.text)
    if element.kind_name == "plan":
        return "plan"
    return plain((element.title or element.keyword).text)


@lru_cache(maxsize=8)
def _elements(source: Source) -> tuple[list[int], list[Placed]]:
    """The elements of a file in order of place, and where each starts."""
    elements = sorted(parse(source).declarations, key=lambda element: element.start)
    return [element.start for element in elements], elements
