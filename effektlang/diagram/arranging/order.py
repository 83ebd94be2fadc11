"""The order of boxes within their columns: as they were written, moved only where that makes fewer lines cross.

Each box is drawn towards the middle of those it is tied to, a column at a time, forwards and backwards (Sugiyama's
method). It starts from the order written and takes a new order only when it is better, so a small edit of a plan
moves little in its picture.
"""

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from itertools import combinations

from effektlang.diagram.diagram import Line
from effektlang.diagram.groups import Group

Order = tuple[tuple[str, ...], ...]
Straight = tuple[int, float, int, float]
"""A line from a column and how far down it, to another."""
_ROUNDS = 12
_FEW_LINES = 250
_NEXT_TO_NOTHING = 1e-12
_TOP = ""
"""Stands for what is above the first box."""


def ordered(steps: Sequence[Group], lines: Sequence[Line]) -> Order:
    """The ids of the boxes in each column, from above."""
    written: Order = tuple(tuple(box.id for box in step.boxes) for step in steps)
    ties = _ties(written, lines)
    tied = {id_ for tie in ties for id_ in tie}
    best = _least_crossed(tuple(tuple(id_ for id_ in ids if id_ in tied) for ids in written), ties)
    return tuple(_with_untied(ids, all_) for ids, all_ in zip(best, written, strict=True))


def _least_crossed(order: Order, ties: Sequence[tuple[str, str]]) -> Order:
    """The order with the fewest crossings that is found; the one given, unless another is better."""
    best, fewest = order, _crossings(order, ties)
    for number in range(_ROUNDS):
        if not fewest:
            break
        order = _swept(order, ties, forwards=number % 2 == 0)
        count = _crossings(order, ties)
        if count < fewest:
            best, fewest = order, count
    return best


def _with_untied(order: Sequence[str], written: Sequence[str]) -> tuple[str, ...]:
    """The boxes of a column, those that no line goes to each after the one that is written before it."""
    after: dict[str, list[str]] = {_TOP: []}
    last = _TOP
    tied = set(order)
    for id_ in written:
        if id_ in tied:
            last = id_
        else:
            after.setdefault(last, []).append(id_)
    return (*after[_TOP], *(one for id_ in order for one in (id_, *after.get(id_, ()))))


def _ties(order: Order, lines: Sequence[Line]) -> list[tuple[str, str]]:
    """The lines between boxes of different columns, each from the earlier to the later."""
    column = {id_: number for number, ids in enumerate(order) for id_ in ids}
    pairs = [(one.source, one.target) for one in lines if column[one.source] != column[one.target]]
    return [(first, second) if column[first] < column[second] else (second, first) for first, second in pairs]


def _swept(order: Order, ties: Sequence[tuple[str, str]], *, forwards: bool) -> Order:
    near: dict[str, list[str]] = {}
    for first, second in ties:
        here, there = (second, first) if forwards else (first, second)
        near.setdefault(here, []).append(there)
    place = _places(order)
    swept = list(order)
    for number in range(len(order)) if forwards else reversed(range(len(order))):
        middle = {id_: _middle(near.get(id_, [id_]), place) for id_ in order[number]}
        swept[number] = tuple(sorted(order[number], key=lambda id_: (middle[id_], place[id_])))
        place |= _places((swept[number],))
    return tuple(swept)


def _places(order: Order) -> dict[str, float]:
    """How far down its column each box is, from 0 to 1."""
    return {id_: (number + 0.5) / len(ids) for ids in order for number, id_ in enumerate(ids)}


def _middle(ids: Sequence[str], place: Mapping[str, float]) -> float:
    return sum(place[id_] for id_ in ids) / len(ids)


def _crossings(order: Order, ties: Sequence[tuple[str, str]]) -> int:
    """How many pairs of lines cross, drawn straight; in a large picture, of those between the same two columns."""
    column = {id_: number for number, ids in enumerate(order) for id_ in ids}
    place = _places(order)
    lines = [(column[first], place[first], column[second], place[second]) for first, second in ties]
    if len(lines) <= _FEW_LINES:
        return sum(_do_cross(one, other) for one, other in combinations(lines, 2))
    between: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for start, above, end, below in lines:
        between.setdefault((start, end), []).append((above, below))
    return sum(_inversions([end for _, end in sorted(pairs)]) for pairs in between.values())


def _do_cross(one: Straight, other: Straight) -> bool:
    """Whether two straight lines change sides where both are."""
    start, end = max(one[0], other[0]), min(one[2], other[2])
    if start >= end:
        return False
    before = _height(one, start) - _height(other, start)
    after = _height(one, end) - _height(other, end)
    return before * after < -_NEXT_TO_NOTHING


def _height(line: Straight, column: int) -> float:
    """How far down a line is at a column, from 0 to 1."""
    start, above, end, below = line
    return above + (below - above) * (column - start) / (end - start)


def _inversions(numbers: Sequence[float]) -> int:
    seen: list[float] = []
    count = 0
    for number in numbers:
        count += len(seen) - bisect_right(seen, number)
        insort(seen, number)
    return count
