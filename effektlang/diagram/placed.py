"""A diagram with the place of every box and the course of every line, in points from the upper left corner."""

from typing import Literal

from effektlang.diagram.diagram import Diagram, Line
from effektlang.diagram.sizes import Sized
from effektlang.record import record

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]


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
    """A field behind boxes that belong together, and its heading: above them, or to their left."""

    heading: tuple[str, ...]
    """The heading in lines."""
    x: float
    y: float
    width: float
    height: float
    heading_at: Literal["top", "left"] = "top"


@record
class Mark:
    """A word beside the picture: what an axis tells, or a point along it."""

    text: str
    at: Point
    anchor: Anchor = "middle"
    is_upright: bool = False
    """Whether it reads upwards, along the left side."""


@record
class Rule:
    """A thin straight line of an axis, which belongs to no two boxes."""

    start: Point
    end: Point
    is_strong: bool = False


@record
class Layout:
    """A diagram that has been laid out: all that a picture needs, drawn in the order of the fields."""

    diagram: Diagram
    bands: tuple[Band, ...]
    rules: tuple[Rule, ...]
    marks: tuple[Mark, ...]
    lines: tuple[PlacedLine, ...]
    boxes: tuple[PlacedBox, ...]
    width: float
    height: float
