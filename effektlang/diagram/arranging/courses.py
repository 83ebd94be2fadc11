"""The courses of lines between placed boxes, and the places of the badges on them.

Between neighbouring columns nothing stands in the way, so a line is one even curve there. Within a column it is a
straight line to the next box, or a bow past those between. Everywhere else it goes round the boxes as Graphviz found.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from effektlang.diagram.diagram import Direction, Line
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point
from effektlang.record import record

HEAD = 7.0
_APART = 9.0
_BOW, _WIDER, _WIDEST = 9.0, 6.0, 27.0
_BADGE_ROOM = 11.0
"""How far apart the middles of two badges must be, across and down together: they are diamonds."""
_BADGE_HALF = 5.0
_SHORT = 20.0
"""A line so short that a badge on it would hide it."""
_PLACES = (0.5, 0.38, 0.62, 0.27, 0.73, 0.18, 0.82, 0.1, 0.9)

Found = Mapping[int, PlacedLine]


def courses(
    lines: Sequence[Line], boxes: Sequence[PlacedBox], columns: Mapping[str, int], direction: Direction, found: Found
) -> tuple[PlacedLine, ...]:
    """Every line with its course; `found` holds those of Graphviz by their number."""
    placed = {one.sized.box.id: one for one in boxes}
    routing = _Routing(lines, placed, columns, direction)
    routed = [routing.course(number, line, found) for number, line in enumerate(lines)]
    return tuple(_with_badges(routed, boxes))


@record
class _Bow:
    """A line that goes past boxes of its own column: on which side, how far out, and from where to where."""

    column: int
    sign: int
    lane: int
    first: float
    second: float

    def meets(self, first: float, second: float) -> bool:
        """Whether another bow would pass beside it."""
        return self.first < second and first < self.second


class _Routing:
    """Works along the direction of the chain: `along` is left to right or top to bottom, `across` the other way."""

    def __init__(
        self, lines: Sequence[Line], placed: Mapping[str, PlacedBox], columns: Mapping[str, int], direction: Direction
    ) -> None:
        self._placed = placed
        self._columns = columns
        self._is_flat = direction in ("lr", "rl")
        self._sign = 1 if direction in ("lr", "tb") else -1
        onwards = [line for line in lines if columns[line.source] < columns[line.target] or line.kind in TURNED]
        self._leaving = _styles((line.source, line.kind) for line in onwards)
        self._entering = _styles((line.target, line.kind) for line in onwards)
        self._onwards = onwards
        self._in_column: dict[int, list[PlacedBox]] = {}
        for one in placed.values():
            self._in_column.setdefault(columns[one.sized.box.id], []).append(one)
        self._bows: list[_Bow] = []

    def course(self, number: int, line: Line, found: Found) -> PlacedLine:
        """The course of one line."""
        source, target = self._placed[line.source], self._placed[line.target]
        step = self._columns[line.target] - self._columns[line.source]
        if step == 1 or (step == -1 and line.kind in TURNED):
            return self._curve(line, source, target, step)
        if step == 0 and source is not target:
            return self._beside(line, source, target)
        if number in found:
            return self._moved(found[number], step)
        return self._curve(line, source, target, step or 1)

    def _curve(self, line: Line, source: PlacedBox, target: PlacedBox, step: int) -> PlacedLine:
        sign = self._sign * (1 if step > 0 else -1)
        start = self._side(source, sign, self._shift(self._leaving.get(line.source, []), line))
        tip = self._side(target, -sign, self._shift(self._entering.get(line.target, []), line))
        base = self._along(tip, -sign * HEAD)
        halfway = (self._place_along(base) - self._place_along(start)) / 2
        return PlacedLine(line, (start, self._along(start, halfway), self._along(base, -halfway), base), tip)

    def _beside(self, line: Line, source: PlacedBox, target: PlacedBox) -> PlacedLine:
        """From a box to another in the same column."""
        first, second = sorted((self._across(source), self._across(target)))
        between = [one for one in self._in_column[self._columns[line.source]] if first < self._across(one) < second]
        down = 1 if self._across(target) > self._across(source) else -1
        if not between:
            start, tip = self._edge(source, down), self._edge(target, -down)
            base = self._sideways(tip, -down * HEAD)
            return PlacedLine(line, (start, start, base, base), tip)
        bow = self._bow(line, first, second)
        start, tip = self._side(source, bow.sign, down * _APART), self._side(target, bow.sign, -down * _APART)
        base = self._along(tip, bow.sign * HEAD)
        out = bow.sign * (min(_BOW + _WIDER * bow.lane, _WIDEST) + HEAD)
        return PlacedLine(line, (start, self._along(start, out), self._along(base, out - bow.sign * HEAD), base), tip)

    def _bow(self, line: Line, first: float, second: float) -> "_Bow":
        """The side of a column where a bow meets the fewest ends of lines and other bows, and its lane there."""
        column = self._columns[line.source]
        passed = {one.sized.box.id for one in self._in_column[column] if first <= self._across(one) <= second}
        inwards = [one for one in self._onwards if one.target in passed]
        outwards = [one for one in self._onwards if one.source in passed]
        crowds = {self._sign: len(outwards), -self._sign: len(inwards)}
        beside = {
            sign: [one for one in self._bows if (one.column, one.sign) == (column, sign) and one.meets(first, second)]
            for sign in crowds
        }
        sign = min(crowds, key=lambda one: crowds[one] + len(beside[one]))
        taken = {one.lane for one in beside[sign]}
        bow = _Bow(column, sign, next(lane for lane in range(len(taken) + 1) if lane not in taken), first, second)
        self._bows.append(bow)
        return bow

    def _moved(self, one: PlacedLine, step: int) -> PlacedLine:
        """A course of Graphviz with its ends where this kind of line leaves and enters."""
        if step < 0:
            return one
        out = self._shift(self._leaving.get(one.line.source, []), one.line)
        into = self._shift(self._entering.get(one.line.target, []), one.line)
        head = [self._sideways(point, out) for point in one.points[:2]]
        tail = [self._sideways(point, into) for point in one.points[-2:]]
        return PlacedLine(one.line, (*head, *one.points[2:-2], *tail), self._sideways(one.tip, into))

    def _shift(self, styles: Sequence[str], line: Line) -> float:
        """How far from the middle of a side a line is: those of one kind share a point, those of others stand apart."""
        return (styles.index(line.kind) - (len(styles) - 1) / 2) * _APART if line.kind in styles else 0.0

    def _side(self, box: PlacedBox, sign: int, shift: float) -> Point:
        """The middle of a side along the chain, moved sideways."""
        (left, top), (right, bottom) = box.corners
        if self._is_flat:
            return (right if sign > 0 else left, (top + bottom) / 2 + shift)
        return ((left + right) / 2 + shift, bottom if sign > 0 else top)

    def _edge(self, box: PlacedBox, sign: int) -> Point:
        """The middle of a side across the chain."""
        (left, top), (right, bottom) = box.corners
        if self._is_flat:
            return ((left + right) / 2, bottom if sign > 0 else top)
        return (right if sign > 0 else left, (top + bottom) / 2)

    def _across(self, box: PlacedBox) -> float:
        (left, top), (right, bottom) = box.corners
        return top + bottom if self._is_flat else left + right

    def _place_along(self, point: Point) -> float:
        return point[0] if self._is_flat else point[1]

    def _along(self, point: Point, distance: float) -> Point:
        return (point[0] + distance, point[1]) if self._is_flat else (point[0], point[1] + distance)

    def _sideways(self, point: Point, distance: float) -> Point:
        return (point[0], point[1] + distance) if self._is_flat else (point[0] + distance, point[1])


TURNED = ("responds_to",)
"""Lines that may go straight back to the column before."""


def _styles(ends: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The kinds of line at each box, in order."""
    found: dict[str, list[str]] = {}
    for id_, kind in ends:
        kinds = found.setdefault(id_, [])
        if kind not in kinds:
            kinds.append(kind)
    return found


def _with_badges(lines: Iterable[PlacedLine], boxes: Sequence[PlacedBox]) -> Iterable[PlacedLine]:
    """The lines with a place for each badge that no other badge has taken, and that lies on no box."""
    taken: list[Point] = []
    for one in lines:
        if not one.line.badge:
            yield one
            continue
        places = _places(one)
        free = [place for place in places if all(_distance(place, other) >= _BADGE_ROOM for other in taken)]
        clear = (place for place in free if not any(_is_on(box, place) for box in boxes))
        place = next(clear, free[0] if free else places[0])
        taken.append(place)
        yield replace(one, badge_at=place)


def _is_on(box: PlacedBox, place: Point) -> bool:
    """Whether a badge there would cover some of a box."""
    (left, top), (right, bottom) = box.corners
    x, y = place
    return left - _BADGE_HALF < x < right + _BADGE_HALF and top - _BADGE_HALF < y < bottom + _BADGE_HALF


def _places(one: PlacedLine) -> list[Point]:
    """Where a badge may stand: along the line, or beside one that it would hide."""
    (left, top), (right, bottom) = one.points[0], one.tip
    length = _distance((left, top), (right, bottom))
    if length > _SHORT:
        return [point_at(one.points, share) for share in _PLACES]
    middle = ((left + right) / 2, (top + bottom) / 2)
    is_upright = abs(bottom - top) > abs(right - left)
    beside = (_BADGE_ROOM, 0.0) if is_upright else (0.0, -_BADGE_ROOM)
    return [(middle[0] + times * beside[0], middle[1] + times * beside[1]) for times in (1, -1, 2, -2)]


def point_at(points: Sequence[Point], share: float) -> Point:
    """The point some share of the way along a curve, counted in pieces."""
    pieces = (len(points) - 1) // 3
    piece = min(int(share * pieces), pieces - 1)
    t = share * pieces - piece
    a, b, c, d = points[3 * piece : 3 * piece + 4]
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return (
        sum(weight * point[0] for weight, point in zip(weights, (a, b, c, d), strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, (a, b, c, d), strict=True)),
    )


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])
