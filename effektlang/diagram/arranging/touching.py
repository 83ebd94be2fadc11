"""Lets lines reach the outlines of boxes whose sides lean, point or go in."""

from collections.abc import Mapping
from dataclasses import replace

from effektlang.diagram.edges import Side, inset
from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point
from effektlang.diagram.theme import Theme

_NEXT_TO_NOTHING = 0.1


def touching(line: PlacedLine, boxes: Mapping[str, PlacedBox], theme: Theme, direction: Direction) -> PlacedLine:
    """A line whose ends are moved from the rectangles of its boxes to their outlines."""
    start = _to_the_outline(line.points[0], boxes[line.line.source], theme, direction)
    into = _to_the_outline(line.tip, boxes[line.line.target], theme, direction)
    *middle, before, last = line.points[1:]
    ends = _moved(before, into), _moved(last, into)
    return replace(line, points=(_moved(line.points[0], start), *middle, *ends), tip=_moved(line.tip, into))


def _to_the_outline(end: Point, box: PlacedBox, theme: Theme, direction: Direction) -> float:
    """How far to the right an end has to go; an arrow is mirrored where the chain goes from right to left."""
    (left, top), (right, bottom) = box.corners
    side: Side | None = "left" if _meets(end[0], left) else "right" if _meets(end[0], right) else None
    if side is None or not top < end[1] < bottom:
        return 0.0
    shape = theme.paints[box.sized.box.kind].shape
    drawn: Side = ("right" if side == "left" else "left") if shape == "pointed" and direction == "rl" else side
    far = inset(shape, drawn, (end[1] - top) / (bottom - top))
    return far if side == "left" else -far


def _meets(one: float, other: float) -> bool:
    return abs(one - other) < _NEXT_TO_NOTHING


def _moved(point: Point, right: float) -> Point:
    return point[0] + right, point[1]
