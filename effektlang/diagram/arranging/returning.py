"""Lines that go back along the chain: straight stretches with round corners, short, and past every box.

Such a line runs in a lane across the columns between its ends. It leaves and enters either at the edges of the boxes
that face the lane, or at the sides that face each other, by way of the gap beside the column. Of all such courses it
takes the one that costs least: in length, in corners, and in other lines that it crosses or would hide.

Places are counted `along` the chain and `across` it, so that the chain always goes onwards to the right.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import inf

from effektlang.diagram.arranging.curves import HEAD, between, distance, rounded, sampled
from effektlang.diagram.diagram import Direction, Line
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point
from effektlang.record import record

_CLEAR = 5.0
"""How far from a box a lane must be."""
_NEAR, _FAR, _FURTHER = 7.5, 16.0, 23.0
"""How far from the edges of boxes lanes are tried."""
_BEYOND, _MOST_LANES = 12, 80
"""How many lanes beyond the ends of a line are tried, and how many in all."""
_CORNER = 9.0
_SIDEWAYS = 14.0
"""How far from a corner of a box a line leaves its side, apart from those that enter in the middle."""
_APART = 10.0
"""How far from the middle a line enters a side."""
_BESIDE_SOURCE, _BESIDE_TARGET = 15.0, 14.0
"""How far from a column the line goes in the gap beside it."""
_RADIUS = 8.0
_A_CORNER, _A_CROSSING, _A_SIDE = 30.0, 14.0, 30.0
"""What is given in length to avoid a corner, crossing a line, and a side that other lines use."""
_HIDES = 4.0
_SAMPLES = 8
_FEW_LINES = 250
"""In a picture with more lines, a course is judged by its length and corners alone."""

Course = tuple[Point, ...]


@record
class _Extent:
    """A box along and across the chain."""

    first: float
    last: float
    near: float
    far: float

    @property
    def middle(self) -> float:
        """Its middle along the chain."""
        return (self.first + self.last) / 2

    def is_passed(self, lane: float) -> bool:
        """Whether a lane goes past it rather than through it."""
        return lane <= self.near - _CLEAR or lane >= self.far + _CLEAR


class Returning:
    """Finds the courses of the lines that go back, each with the earlier ones in mind."""

    def __init__(
        self, boxes: Sequence[PlacedBox], columns: Mapping[str, int], direction: Direction, others: Sequence[PlacedLine]
    ) -> None:
        self._turn = _Turn(direction)
        self._columns = columns
        self._extents = {one.sized.box.id: self._turn.extent(one) for one in boxes}
        self._in_column: dict[int, list[_Extent]] = {}
        for id_, extent in self._extents.items():
            self._in_column.setdefault(columns[id_], []).append(extent)
        judged = others if len(others) <= _FEW_LINES else ()
        self._stretches = [
            stretch for one in judged for stretch in sampled([self._turn.into(point) for point in one.points], _SAMPLES)
        ]

    def course(self, line: Line) -> PlacedLine:
        """The course of a line from a column to an earlier one."""
        best = self._best(sorted(self._courses(line.source, line.target), key=_length_and_corners))
        base = _short_of(best[-2], best[-1], HEAD)
        points = rounded([self._turn.out(point) for point in (*best[:-1], base)], _RADIUS)
        self._stretches += pairwise(best)
        return PlacedLine(line, points, self._turn.out(best[-1]))

    def _courses(self, source: str, target: str) -> Iterator[Course]:
        start, end = self._extents[source], self._extents[target]
        first, last = self._columns[target], self._columns[source]
        for lane in _near_to((start, end), self._lanes(first, last)):
            for leaving in self._leaving(start, last, lane):
                for entering in self._entering(end, first, lane):
                    yield _without_turning_back((*leaving, *entering))

    def _lanes(self, first: int, last: int) -> list[float]:
        """Where a line may go across the columns between two, in order."""
        passed = [extent for column in range(first + 1, last) for extent in self._in_column.get(column, ())]
        taken = _Taken(passed)
        beside = [*self._in_column[first], *passed, *self._in_column[last]]
        return sorted({lane for extent in beside for lane in _lanes_at(extent) if not taken.holds(lane)})

    def _leaving(self, box: _Extent, column: int, lane: float) -> Iterator[Course]:
        """From a box to a lane: from the edge that faces it, or from the side that the line goes to."""
        edge = box.far if lane > box.far else box.near
        if self._is_open(box, column, lane):
            yield (box.middle, edge), (box.middle, lane)
        gap = min(one.first for one in self._in_column[column]) - _BESIDE_SOURCE
        yield from (((box.first, place), (gap, place), (gap, lane)) for place in _places_at_a_side(box, lane))

    def _entering(self, box: _Extent, column: int, lane: float) -> Iterator[Course]:
        """From a lane to a box, in the same ways."""
        edge = box.far if lane > box.far else box.near
        if self._is_open(box, column, lane) and abs(lane - edge) >= HEAD + _CORNER:
            yield (box.middle, lane), (box.middle, edge)
        gap = max(one.last for one in self._in_column[column]) + _BESIDE_TARGET
        yield from (((gap, lane), (gap, place), (box.last, place)) for place in _places_beside_the_middle(box, lane))

    def _is_open(self, box: _Extent, column: int, lane: float) -> bool:
        """Whether nothing in a box's own column stands between it and a lane beyond its edge."""
        if not box.is_passed(lane):
            return False
        low, high = min(box.far, lane), max(box.near, lane)
        others = (one for one in self._in_column[column] if one is not box)
        return all(one.is_passed(lane) and (one.far <= low or one.near >= high) for one in others)

    def _best(self, courses: Sequence[Course]) -> Course:
        """The course that costs least with the lines that it meets, of some in order of what they cost without."""
        best, least = courses[0], inf
        for one in courses:
            alone = _length_and_corners(one)
            if alone >= least:
                break
            cost = alone + sum(self._in_the_way(start, end) for start, end in pairwise(one))
            if cost < least:
                best, least = one, cost
        return best

    def _in_the_way(self, one: Point, other: Point) -> float:
        """What the lines that a straight leg crosses or hides are worth."""
        flat = 0 if one[1] == other[1] else 1
        low, high = sorted((one[flat], other[flat]))
        place = one[1 - flat]
        cost = 0.0
        for start, end in self._stretches:
            before, after = start[1 - flat] - place, end[1 - flat] - place
            if abs(before) < _HIDES and abs(after) < _HIDES:
                cost += max(min(high, max(start[flat], end[flat])) - max(low, min(start[flat], end[flat])), 0.0)
            elif before * after < 0 and low <= (start[flat] + end[flat]) / 2 <= high:
                cost += _A_CROSSING
        return cost


class _Turn:
    """Turns places in a picture into places along and across the chain, and back."""

    def __init__(self, direction: Direction) -> None:
        self._is_flat = direction in ("lr", "rl")
        self._sign = 1 if direction in ("lr", "tb") else -1

    def into(self, point: Point) -> Point:
        """A place in the picture, along and across."""
        along, across = point if self._is_flat else (point[1], point[0])
        return self._sign * along, across

    def out(self, point: Point) -> Point:
        """A place along and across, in the picture."""
        along, across = self._sign * point[0], point[1]
        return (along, across) if self._is_flat else (across, along)

    def extent(self, box: PlacedBox) -> _Extent:
        """A box along and across."""
        (first, near), (last, far) = (self.into(corner) for corner in box.corners)
        return _Extent(min(first, last), max(first, last), min(near, far), max(near, far))


def _length_and_corners(course: Course) -> float:
    """How long a course is, with what its corners and the sides that it uses are worth in length."""
    ends = ((course[0], course[1]), (course[-2], course[-1]))
    sides = sum(one[1] == other[1] for one, other in ends)
    length = sum(distance(one, other) for one, other in pairwise(course))
    return length + _A_CORNER * (len(course) - 2) + _A_SIDE * sides


class _Taken:
    """The stretches across the chain that boxes take up, each with what must be kept clear round it."""

    def __init__(self, extents: Sequence[_Extent]) -> None:
        self._starts: list[float] = []
        self._ends: list[float] = []
        for one in sorted(extents, key=lambda one: one.near):
            if self._ends and one.near - _CLEAR < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], one.far + _CLEAR)
            else:
                self._starts.append(one.near - _CLEAR)
                self._ends.append(one.far + _CLEAR)

    def holds(self, lane: float) -> bool:
        """Whether a lane would go through some box, or too near it."""
        number = bisect_left(self._starts, lane) - 1
        return number >= 0 and lane < self._ends[number]


def _near_to(ends: tuple[_Extent, _Extent], lanes: Sequence[float]) -> Sequence[float]:
    """The lanes from one end of a line to the other, and a few beyond; of many, some."""
    low = bisect_left(lanes, min(one.near for one in ends))
    high = bisect_right(lanes, max(one.far for one in ends))
    first, last = max(low - _BEYOND, 0), high + _BEYOND
    return lanes[first : last : 1 + (last - first) // _MOST_LANES]


def _lanes_at(one: _Extent) -> Iterator[float]:
    """Where a line may go past a box, near its edges, or straight to or from its side."""
    yield from (one.near - away for away in (_NEAR, _FAR, _FURTHER))
    yield from (one.far + away for away in (_NEAR, _FAR, _FURTHER))
    yield from (one.near + _SIDEWAYS, one.far - _SIDEWAYS)
    yield from _beside_the_middle(one)


def _places_at_a_side(box: _Extent, lane: float) -> Iterator[float]:
    """Where a line may leave the side of a box: in its lane, if that meets the side, and near the corners."""
    if box.near + _CORNER <= lane <= box.far - _CORNER:
        yield lane
    yield from (box.near + _SIDEWAYS, box.far - _SIDEWAYS)


def _places_beside_the_middle(box: _Extent, lane: float) -> Iterator[float]:
    """Where a line may enter a side that others leave, and that may be pointed: close to its middle."""
    low, high = _beside_the_middle(box)
    if low <= lane <= high:
        yield lane
    yield from (low, high)


def _beside_the_middle(box: _Extent) -> tuple[float, float]:
    middle = (box.near + box.far) / 2
    return middle - _APART, middle + _APART


def _without_turning_back(course: Course) -> Course:
    """A course without the places that it stands still at or only goes straight on through."""
    kept: list[Point] = []
    for point in course:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and _is_straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _is_straight(one: Point, middle: Point, other: Point) -> bool:
    return one[0] == middle[0] == other[0] or one[1] == middle[1] == other[1]


def _short_of(before: Point, tip: Point, length: float) -> Point:
    """The place some length before the end of a straight leg."""
    return between(tip, before, length / distance(tip, before))
