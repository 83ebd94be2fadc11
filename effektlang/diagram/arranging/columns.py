"""Boxes in columns or rows along the direction of a chain, with the lines between: what Graphviz lays out."""

import json
from collections.abc import Sequence

from effektlang.diagram.arranging.courses import courses
from effektlang.diagram.arranging.touching import touching
from effektlang.diagram.diagram import Columns, Diagram, Line
from effektlang.diagram.dot import to_dot
from effektlang.diagram.engines import lay_out
from effektlang.diagram.forms import Direction
from effektlang.diagram.metrics import balanced
from effektlang.diagram.placed import Band, Layout, PlacedBox, PlacedLine, Point
from effektlang.diagram.sizes import Sized, all_sized
from effektlang.record import record

HEADING_SIZE = 8.5
_MARGIN = 9.0
_HEADING_ABOVE, _HEADING_LEADING = 28.0, 10.0
_HEADING_BESIDE = 96.0
_TEXT_MARGIN = 7.0


def in_columns(diagram: Diagram, columns: Columns) -> Layout:
    """The layout by the best engine there is; raises `NoEngine` or `EngineFailed`."""
    boxes = all_sized(diagram)
    graph = json.loads(lay_out(to_dot(diagram, boxes)))
    centres = {node["name"]: _point(node["pos"]) for node in graph.get("objects", ()) if "pos" in node}
    placed = tuple(_placed(one, centres[f"n{number}"]) for number, one in enumerate(boxes.values()))
    edges = {edge["id"]: edge["pos"] for edge in graph.get("edges", ()) if "id" in edge and "pos" in edge}
    found = {
        number: _course(line, edges[f"e{number}"]) for number, line in enumerate(diagram.lines) if f"e{number}" in edges
    }
    places = {box.id: box.column for box in diagram.boxes}
    lines = courses(diagram.lines, placed, places, columns.direction, found)
    by_id = {one.sized.box.id: one for one in placed}
    touch = tuple(touching(line, by_id, diagram.theme, columns.direction) for line in lines)
    return _trimmed(diagram, columns, placed, touch)


def _trimmed(
    diagram: Diagram, columns: Columns, placed: tuple[PlacedBox, ...], lines: tuple[PlacedLine, ...]
) -> Layout:
    """The layout moved so that what is drawn begins at the upper left corner, with room for the headings."""
    corners = [corner for one in placed for corner in one.corners]
    points = [*corners, *(point for line in lines for point in line.points)] or [(0.0, 0.0)]
    across = columns.direction in ("lr", "rl")
    headings = _headings(columns, placed)
    left = min(x for x, _ in points) - (_MARGIN if across else _HEADING_BESIDE)
    top = min(y for _, y in points) - (_above(headings) if across else _MARGIN)
    width = max(x for x, _ in points) + _MARGIN - left
    height = max(y for _, y in points) + _MARGIN - top
    boxes = tuple(PlacedBox(one.sized, one.x - left, one.y - top) for one in placed)
    moved = tuple(line.moved(-left, -top) for line in lines)
    bands = tuple(
        Band(one.lines, one.start - left, 0.0, one.length, height)
        if across
        else Band(one.lines, 0.0, one.start - top, width, one.length, "left")
        for one in headings
    )
    return Layout(diagram, bands, (), (), moved, boxes, width, height)


@record
class _Heading:
    """A heading in lines, and the stretch of the chain that its field covers."""

    lines: tuple[str, ...]
    start: float
    length: float


def _headings(columns: Columns, placed: tuple[PlacedBox, ...]) -> list[_Heading]:
    """The headings: above their columns, or beside their rows."""
    across = columns.direction in ("lr", "rl")
    headings = []
    for heading, start, end in _stretches(columns, placed):
        length = end - start + 2 * _MARGIN
        room = (length if across else _HEADING_BESIDE) - 2 * _TEXT_MARGIN
        lines = balanced(heading, room, HEADING_SIZE, bold=True, most=2 if across else None)
        headings.append(_Heading(lines, start - _MARGIN, length))
    return headings


def _above(headings: Sequence[_Heading]) -> float:
    """The room for headings above the boxes."""
    return _HEADING_ABOVE + _HEADING_LEADING * (max((len(one.lines) for one in headings), default=1) - 1)


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


def _stretches(columns: Columns, placed: tuple[PlacedBox, ...]) -> list[tuple[str, float, float]]:
    """Where each heading begins and ends along the chain; neighbours with the same heading share one."""
    found: list[tuple[str, float, float]] = []
    order = range(len(columns.columns))
    for number in reversed(order) if columns.direction in ("rl", "bt") else order:
        ends = [_extent(one, columns.direction) for one in placed if one.sized.box.column == number]
        start, end = min(start for start, _ in ends), max(end for _, end in ends)
        heading = columns.columns[number].heading
        if found and found[-1][0] == heading:
            _, other_start, other_end = found.pop()
            start, end = min(start, other_start), max(end, other_end)
        found.append((heading, start, end))
    return found


def _extent(one: PlacedBox, direction: Direction) -> Point:
    """Where a box begins and ends along the direction of the chain."""
    (left, top), (right, bottom) = one.corners
    return (left, right) if direction in ("lr", "rl") else (top, bottom)
