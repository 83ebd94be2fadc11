"""A diagram with the place of every box and the course of every line, in points from the upper left corner."""

from dataclasses import replace
from typing import Literal

from effektlang.diagram.diagram import Columns, Diagram, Line
from effektlang.diagram.sizes import Sized
from effektlang.record import record

Point = tuple[float, float]
Anchor = Literal["start", "middle", "end"]


@record
class Area:
    """A rectangle, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right side."""
        return self.x + self.width

    def lowered(self, down: float) -> "Area":
        """The same rectangle further down."""
        return replace(self, y=self.y + down)


@record
class Beside:
    """The mark of a box and the words beside it."""

    mark: Area
    words: Area

    @property
    def is_read_first(self) -> bool:
        """Whether the words stand to the left."""
        return self.words.x < self.mark.x


@record
class PlacedBox:
    """A box and its upper left corner."""

    sized: Sized
    x: float
    y: float
    beside: Beside | None = None
    """Its mark and its words, where they stand beside each other; none where its shape holds the words."""

    @property
    def shape(self) -> Area:
        """Where its shape is."""
        return self.beside.mark if self.beside else Area(self.x, self.y, self.sized.width, self.sized.height)

    def lowered(self, down: float) -> "PlacedBox":
        """The same box further down."""
        beside = self.beside and Beside(self.beside.mark.lowered(down), self.beside.words.lowered(down))
        return replace(self, y=self.y + down, beside=beside)

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
    badge_at: Point = (0.0, 0.0)
    """The middle of its badge, if it has one."""

    def moved(self, right: float, down: float) -> "PlacedLine":
        """The same line somewhere else."""
        points = tuple(_moved(point, right, down) for point in self.points)
        return PlacedLine(self.line, points, _moved(self.tip, right, down), _moved(self.badge_at, right, down))


def _moved(point: Point, right: float, down: float) -> Point:
    return point[0] + right, point[1] + down


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
    """A straight line that is no link: of an axis, or the true length of something on a time line."""

    start: Point
    end: Point
    weight: float = 0.5


@record
class Page:
    """The size of a page that a picture is to fit, in points."""

    width: float
    height: float


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
    page: Page | None = None
    """The page that it is to fit; none when the picture is as large as it is."""

    @property
    def in_reading_order(self) -> tuple[PlacedBox, ...]:
        """The boxes as they are read: along the chain, or row by row, and from the upper left."""
        is_chain = isinstance(self.diagram.arrangement, Columns)
        return tuple(sorted(self.boxes, key=lambda one: _place_in_reading(one, is_chain=is_chain)))


def _place_in_reading(one: PlacedBox, *, is_chain: bool) -> tuple[float, ...]:
    box = one.sized.box
    return (box.column, one.y, one.x) if is_chain else (box.row, box.column, one.y, one.x)
