"""The courses of lines between placed boxes.

Between neighbouring columns nothing stands in the way, so a line is one even curve there. Within a column it is a
straight line to the next box, or a bow past those between. Further onwards it goes round the boxes as Graphviz found,
and back it goes as `returning.py` finds.
"""

from collections.abc import Iterable, Mapping, Sequence

from effektlang.diagram.arranging.badges import with_badges
from effektlang.diagram.arranging.curves import HEAD
from effektlang.diagram.arranging.returning import Returning
from effektlang.diagram.diagram import Line
from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point
from effektlang.record import record

_APART = 9.0
_BOW, _WIDER, _WIDEST = 9.0, 6.0, 27.0

Found = Mapping[int, PlacedLine]


def courses(
    lines: Sequence[Line], boxes: Sequence[PlacedBox], columns: Mapping[str, int], direction: Direction, found: Found
) -> tuple[PlacedLine, ...]:
    """Every line with its course; `found` holds those of Graphviz by their number."""
    placed = {one.sized.box.id: one for one in boxes}
    routing = _Routing(lines, placed, columns, direction)
    onwards = {
        number: routing.course(number, line, found) for number, line in enumerate(lines) if not goes_back(line, columns)
    }
    returning = Returning(boxes, columns, direction, tuple(onwards.values()))
    routed = (onwards[number] if number in onwards else returning.course(line) for number, line in enumerate(lines))
    return tuple(with_badges(routed, boxes))


def goes_back(line: Line, columns: Mapping[str, int]) -> bool:
    """Whether a line goes back along the chain, and not only straight to the column before."""
    step = columns[line.target] - columns[line.source]
    return step < 0 and not (step == -1 and line.kind in TURNED)


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
            return self._moved(found[number])
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

    def _moved(self, one: PlacedLine) -> PlacedLine:
        """A course of Graphviz with its ends where this kind of line leaves and enters."""
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
