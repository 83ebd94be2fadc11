"""A diagram with the place of every box and the course of every line, in points from the upper left corner."""

import json

from effektlang.diagram.diagram import Diagram, Line
from effektlang.diagram.dot import all_sized, to_dot
from effektlang.diagram.engines import lay_out
from effektlang.diagram.sizes import Sized
from effektlang.record import record

Point = tuple[float, float]


@record
class PlacedBox:
    """A box and its upper left corner."""

    sized: Sized
    x: float
    y: float

    @property
    def corners(self) -> tuple[Point, Point]:
        """The upper left corner and the lower right one."""
        return (self.x, self.y), (self.x + self.sized.width, self.y + self.sized.height)


@record
class PlacedLine:
    """A line as a Bézier curve: a start, then three points for each piece; `tip` is where its arrow ends."""

    line: Line
    points: tuple[Point, ...]
    tip: Point

    def moved(self, right: float, down: float) -> "PlacedLine":
        """The same line somewhere else."""
        points = tuple((x + right, y + down) for x, y in self.points)
        return PlacedLine(self.line, points, (self.tip[0] + right, self.tip[1] + down))

    @property
    def middle(self) -> Point:
        """The point halfway along the curve, by pieces."""
        pieces = (len(self.points) - 1) // 3
        first = 3 * (pieces // 2)
        if pieces % 2 == 0:
            return self.points[first]
        a, b, c, d = self.points[first : first + 4]
        return tuple((a[i] + 3 * b[i] + 3 * c[i] + d[i]) / 8 for i in (0, 1))  # type: ignore[return-value]


@record
class Band:
    """A heading and the stretch that it stands over: from `start` to `end` along the direction of the chain."""

    heading: str
    start: float
    end: float


@record
class Layout:
    """A diagram that has been laid out."""

    diagram: Diagram
    boxes: tuple[PlacedBox, ...]
    lines: tuple[PlacedLine, ...]
    bands: tuple[Band, ...]
    width: float
    height: float


def layout(diagram: Diagram) -> Layout:
    """Lay out a diagram with the best engine there is; raises `NoEngine` or `EngineFailed`."""
    boxes = all_sized(diagram)
    graph = json.loads(lay_out(to_dot(diagram, boxes)))
    centres = {node["name"]: _point(node["pos"]) for node in graph.get("objects", ()) if "pos" in node}
    placed = tuple(_placed(one, centres[f"n{number}"]) for number, one in enumerate(boxes.values()))
    courses = {edge["id"]: edge["pos"] for edge in graph.get("edges", ()) if "id" in edge}
    lines = tuple(_course(line, courses[f"e{number}"]) for number, line in enumerate(diagram.lines))
    return _trimmed(diagram, placed, lines)


def _trimmed(diagram: Diagram, placed: tuple[PlacedBox, ...], lines: tuple[PlacedLine, ...]) -> Layout:
    """The layout moved so that what is drawn begins at the upper left corner."""
    corners = [corner for one in placed for corner in one.corners]
    points = [*corners, *(point for line in lines for point in line.points)] or [(0.0, 0.0)]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    right, bottom = max(x for x, _ in points), max(y for _, y in points)
    boxes = tuple(PlacedBox(one.sized, one.x - left, one.y - top) for one in placed)
    moved = tuple(line.moved(-left, -top) for line in lines)
    return Layout(diagram, boxes, moved, _bands(diagram, boxes), right - left, bottom - top)


def _placed(one: Sized, centre: Point) -> PlacedBox:
    return PlacedBox(one, centre[0] - one.width / 2, centre[1] - one.height / 2)


def _course(line: Line, pos: str) -> PlacedLine:
    parts = pos.split()
    ends = {part[0]: _point(part[2:]) for part in parts if part[0] in "es" and part[1] == ","}
    points = tuple(_point(part) for part in parts if part[0] not in "es")
    return PlacedLine(line, points, ends.get("e", points[-1]))


def _point(text: str) -> Point:
    """A place in Graphviz's count, which goes upwards, in ours, which goes down."""
    x, y = (float(number) for number in text.split(","))
    return x, -y


def _bands(diagram: Diagram, placed: tuple[PlacedBox, ...]) -> tuple[Band, ...]:
    """The stretch of each heading; neighbouring columns with the same heading share one."""
    bands: list[Band] = []
    order = range(len(diagram.columns))
    for number in reversed(order) if diagram.direction in ("rl", "bt") else order:
        ends = [_extent(one, diagram) for one in placed if one.sized.box.column == number]
        start, end = min(start for start, _ in ends), max(end for _, end in ends)
        heading = diagram.columns[number].heading
        if bands and bands[-1].heading == heading:
            start, end = min(start, bands[-1].start), max(end, bands[-1].end)
            bands.pop()
        bands.append(Band(heading, start, end))
    return tuple(bands)


def _extent(one: PlacedBox, diagram: Diagram) -> Point:
    """Where a box begins and ends along the direction of the chain."""
    (left, top), (right, bottom) = one.corners
    return (left, right) if diagram.direction in ("lr", "rl") else (top, bottom)
