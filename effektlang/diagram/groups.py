"""The boxes of a diagram that stand together under one heading, whatever its arrangement: for formats in words."""

from collections.abc import Iterator
from typing import Literal

from effektlang.diagram.diagram import Arrangement, Box, Columns, Diagram, Grid, Line, Timeline
from effektlang.record import record


@record
class Group:
    """A heading and the boxes under it."""

    heading: str
    boxes: tuple[Box, ...]


def groups(diagram: Diagram) -> list[Group]:
    """The groups in reading order; columns that share a heading are one."""
    joined: dict[str, tuple[Box, ...]] = {}
    for step in steps(diagram):
        joined[step.heading] = joined.get(step.heading, ()) + step.boxes
    return [Group(heading, boxes) for heading, boxes in joined.items()]


def steps(diagram: Diagram) -> Iterator[Group]:
    """The columns, lanes or cells one by one; only those with boxes."""
    for heading, column, row in _places(diagram.arrangement):
        members = tuple(box for box in diagram.boxes if column in (box.column, None) and row in (box.row, None))
        if members:
            yield Group(heading, members)


def _places(arrangement: Arrangement) -> Iterator[tuple[str, int | None, int | None]]:
    """Each place by its heading, its column and its row; none where any will do."""
    match arrangement:
        case Columns(columns=columns):
            yield from ((column.heading, number, None) for number, column in enumerate(columns))
        case Timeline(lanes=lanes):
            yield from ((lane.heading, None, number) for number, lane in enumerate(lanes))
        case Grid() as grid:
            for row, down in enumerate(grid.rows):
                for column, across in enumerate(grid.columns):
                    yield f"{grid.down}: {down.heading}. {grid.across}: {across.heading}", column, row
            if grid.beside:
                yield grid.beside, len(grid.columns), len(grid.rows)


def lines_by(diagram: Diagram, end: Literal["source", "target"]) -> dict[str, list[Line]]:
    """The lines by the box at one of their ends, in the order drawn."""
    found: dict[str, list[Line]] = {}
    for line in diagram.lines:
        found.setdefault(line.source if end == "source" else line.target, []).append(line)
    return found
