"""Lines that go back along the chain: straight stretches with round corners, short, and past every box.

Such a line runs in a lane across the columns between its ends. It leaves and enters either at the edges of the boxes
that face the lane, or at the sides that face each other, by way of the gap beside the column. Of all such courses it
takes the one that costs least: in length, in corners, and in other lines that it crosses or would hide.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import inf

from effektlang.diagram.arranging.curves import HEAD, between, distance, rounded, sampled
from effektlang.diagram.arranging.extents import Extent, Turn
from effektlang.diagram.arranging.lanes import CORNER, is_passed, lanes, places_to_enter, places_to_leave
from effektlang.diagram.diagram import Line
from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point

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


class Returning:
    """Finds the courses of the lines that go back, each with the earlier ones in mind."""

    def __init__(
        self, boxes: Sequence[PlacedBox], columns: Mapping[str, int], direction: Direction, others: Sequence[PlacedLine]
    ) -> None:
        self._turn = Turn(direction)
        self._columns = columns
        self._extents = {one.sized.box.id: self._turn.extent(one) for one in boxes}
        self._in_column: dict[int, list[Extent]] = {}
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
        passed = [extent for column in range(first + 1, last) for extent in self._in_column.get(column, ())]
        beside = [*self._in_column[first], *passed, *self._in_column[last]]
        for lane in lanes(beside, passed, (start, end)):
            for leaving in self._leaving(start, last, lane):
                for entering in self._entering(end, first, lane):
                    yield _without_turning_back((*leaving, *entering))

    def _leaving(self, box: Extent, column: int, lane: float) -> Iterator[Course]:
        """From a box to a lane: from the edge that faces it, or from the side that the line goes to."""
        edge = box.far if lane > box.far else box.near
        if self._is_open(box, column, lane):
            yield (box.middle, edge), (box.middle, lane)
        gap = min(one.first for one in self._in_column[column]) - _BESIDE_SOURCE
        yield from (((box.first, place), (gap, place), (gap, lane)) for place in places_to_leave(box, lane))

    def _entering(self, box: Extent, column: int, lane: float) -> Iterator[Course]:
        """From a lane to a box, in the same ways."""
        edge = box.far if lane > box.far else box.near
        if self._is_open(box, column, lane) and abs(lane - edge) >= HEAD + CORNER:
            yield (box.middle, lane), (box.middle, edge)
        gap = max(one.last for one in self._in_column[column]) + _BESIDE_TARGET
        yield from (((gap, lane), (gap, place), (box.last, place)) for place in places_to_enter(box, lane))

    def _is_open(self, box: Extent, column: int, lane: float) -> bool:
        """Whether nothing in a box's own column stands between it and a lane beyond its edge."""
        if not is_passed(box, lane):
            return False
        low, high = min(box.far, lane), max(box.near, lane)
        others = (one for one in self._in_column[column] if one is not box)
        return all(is_passed(one, lane) and (one.far <= low or one.near >= high) for one in others)

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


def _length_and_corners(course: Course) -> float:
    """How long a course is, with what its corners and the sides that it uses are worth in length."""
    ends = ((course[0], course[1]), (course[-2], course[-1]))
    sides = sum(one[1] == other[1] for one, other in ends)
    length = sum(distance(one, other) for one, other in pairwise(course))
    return length + _A_CORNER * (len(course) - 2) + _A_SIDE * sides


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
