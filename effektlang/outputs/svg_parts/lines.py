"""Lines between boxes: the end tells the kind of link, dashes weak evidence, a badge an assumption."""

from math import atan2, cos, sin

from effektlang.diagram.diagram import Line
from effektlang.diagram.layout import Point
from effektlang.outputs.svg_parts.markup import number, path, tag
from effektlang.outputs.svg_parts.theme import AGAINST, LINE, PAPER

_HEAD_LENGTH, _HEAD_WIDTH = 7.0, 3.2
_BAR = 5.0
_BADGE = 5.2


def curve(line: Line, points: tuple[Point, ...], tip: Point) -> str:
    """A line with its end."""
    ink = AGAINST if line.kind == "counteracts" else LINE
    course = "M " + _pair(points[0]) + " C " + " ".join(_pair(point) for point in points[1:])
    course += " L " + _pair(tip if line.kind == "counteracts" else _towards(points[-1], tip, _HEAD_LENGTH - 1))
    stroke = tag("path", d=course, fill="none", stroke=ink, stroke_width=_weight(line), stroke_dasharray=_dashes(line))
    return stroke + _end(line, points[-1], tip, ink)


def badge(middle: Point) -> str:
    """The mark of a link that rests on an assumption."""
    x, y = middle
    diamond = path("M", x, y - _BADGE, "L", x + _BADGE, y, "L", x, y + _BADGE, "L", x - _BADGE, y, "Z")
    return tag("path", d=diamond, fill=PAPER, stroke=LINE, stroke_width="1") + tag(
        "text", "A", x=float(x), y=y + 2.3, font_size="6.2", font_weight="bold", text_anchor="middle", fill=LINE
    )


def _towards(base: Point, tip: Point, short_of: float) -> Point:
    """The point before the tip where the line gives way to its head."""
    angle = atan2(tip[1] - base[1], tip[0] - base[0])
    return (tip[0] - cos(angle) * short_of, tip[1] - sin(angle) * short_of)


def _weight(line: Line) -> str:
    return "1" if line.is_weak else "1.3"


def _dashes(line: Line) -> str | None:
    if line.kind == "feeds_back_to":
        return "1.3 2.6"
    return "5 3" if line.is_weak else None


def _end(line: Line, base: Point, tip: Point, ink: str) -> str:
    angle = atan2(tip[1] - base[1], tip[0] - base[0])
    if line.kind == "counteracts":
        across = (-sin(angle) * _BAR, cos(angle) * _BAR)
        ends = path("M", tip[0] - across[0], tip[1] - across[1], "L", tip[0] + across[0], tip[1] + across[1])
        return tag("path", d=ends, stroke=ink, stroke_width="2.4", fill="none")
    back = _towards(base, tip, _HEAD_LENGTH)
    across = (-sin(angle) * _HEAD_WIDTH, cos(angle) * _HEAD_WIDTH)
    corners = ((back[0] + across[0], back[1] + across[1]), tip, (back[0] - across[0], back[1] - across[1]))
    outline = "M " + " L ".join(_pair(corner) for corner in corners) + " Z"
    fill = PAPER if line.kind == "contributes_to" else ink
    return tag("path", d=outline, fill=fill, stroke=ink, stroke_width="1", stroke_linejoin="miter")


def _pair(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"
