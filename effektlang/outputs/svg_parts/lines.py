"""Lines between boxes: the end tells the kind of link, dashes weak evidence, a badge an assumption."""

from collections.abc import Mapping, Sequence
from math import atan2, cos, sin

from effektlang.diagram.diagram import Line
from effektlang.diagram.metrics import width_of
from effektlang.diagram.placed import PlacedLine, Point
from effektlang.diagram.theme import Dash, Head, Theme
from effektlang.outputs.svg_parts.markup import escaped, number, path, tag

_HEAD_LENGTH, _HEAD_WIDTH = 7.0, 3.2
_BAR, _BEFORE_THE_BOX = 5.0, 2.0
_DASHES: Mapping[Dash, str | None] = {"solid": None, "dotted": "1.3 2.6", "dashed": "5 3"}
_BADGE, _BADGE_SIZE = 5.2, 6.2


def badges(lines: Sequence[PlacedLine], theme: Theme) -> str:
    """The badges of some lines, to be drawn above them all."""
    return "".join(
        badge(one.badge_at, one.line.badge, theme, is_filled=one.line.is_refuted) for one in lines if one.line.badge
    )


def curve(line: Line, points: tuple[Point, ...], tip: Point, theme: Theme) -> str:
    """A line with its end."""
    head = theme.lines[line.kind].head
    ink = theme.quiet_ink if line.emphasis == "faded" else theme.against if head == "bar" else theme.line
    course = "M " + _pair(points[0]) + " C " + " ".join(_pair(point) for point in points[1:])
    course += " L " + _pair(tip if head in ("bar", "open") else _towards(points[-1], tip, _HEAD_LENGTH - 1))
    dashes = _DASHES["dashed" if line.is_weak else theme.lines[line.kind].dash]
    stroke = tag("path", d=course, fill="none", stroke=ink, stroke_width=_weight(line), stroke_dasharray=dashes)
    return stroke + _end(head, points[-1], tip, ink, theme.paper if line.emphasis == "faded" else ink, theme)


def badge(middle: Point, text: str, theme: Theme, *, is_filled: bool = False) -> str:
    """A mark that stands on a line, or before the note that it refers to; filled where an assumption does not hold."""
    x, y = middle
    half = max(_BADGE, width_of(text, _BADGE_SIZE, bold=True) / 2 + 3.2)
    diamond = path("M", x, y - _BADGE, "L", x + half, y, "L", x, y + _BADGE, "L", x - half, y, "Z")
    ink = theme.against if is_filled else theme.line
    return tag("path", d=diamond, fill=ink if is_filled else theme.paper, stroke=ink, stroke_width="1") + tag(
        "text", escaped(text), x=float(x), y=y + 2.3, font_size=str(_BADGE_SIZE), font_weight="bold",
        text_anchor="middle", fill=theme.paper if is_filled else ink,
    )  # fmt: skip


def _towards(base: Point, tip: Point, short_of: float) -> Point:
    """The point before the tip where the line gives way to its head."""
    angle = atan2(tip[1] - base[1], tip[0] - base[0])
    return (tip[0] - cos(angle) * short_of, tip[1] - sin(angle) * short_of)


def _weight(line: Line) -> str:
    if line.emphasis == "marked":
        return "2.6"
    return "0.6" if line.emphasis == "faded" else "1" if line.is_weak else "1.3"


def _end(head: Head, base: Point, tip: Point, ink: str, fill: str, theme: Theme) -> str:
    angle = atan2(tip[1] - base[1], tip[0] - base[0])
    if head == "bar":
        tip = _towards(base, tip, _BEFORE_THE_BOX)
        across = (-sin(angle) * _BAR, cos(angle) * _BAR)
        ends = path("M", tip[0] - across[0], tip[1] - across[1], "L", tip[0] + across[0], tip[1] + across[1])
        return tag("path", d=ends, stroke=ink, stroke_width="2.4", fill="none")
    back = _towards(base, tip, _HEAD_LENGTH)
    across = (-sin(angle) * _HEAD_WIDTH, cos(angle) * _HEAD_WIDTH)
    corners = ((back[0] + across[0], back[1] + across[1]), tip, (back[0] - across[0], back[1] - across[1]))
    outline = "M " + " L ".join(_pair(corner) for corner in corners)
    if head == "open":
        return tag("path", d=outline, fill="none", stroke=ink, stroke_width="1.3")
    inside = theme.paper if head == "hollow" else fill
    return tag("path", d=f"{outline} Z", fill=inside, stroke=ink, stroke_width="1", stroke_linejoin="miter")


def _pair(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"
