"""Boxes in the cells of two axes."""

from collections.abc import Sequence

from effektlang.diagram.diagram import Diagram, Grid
from effektlang.diagram.placed import Band, Layout, Mark, PlacedBox
from effektlang.diagram.sizes import Sized, sized

_CELL = 190.0
_BETWEEN = 8.0
_PADDING = 9.0
_LEAST_HEIGHT = 84.0
_AXIS = 46.0


def in_grid(diagram: Diagram, grid: Grid) -> Layout:
    """Equal columns, and rows as high as their fullest cell; the axes are told below and to the left."""
    cells: dict[tuple[int, int], list[Sized]] = {(box.column, box.row): [] for box in diagram.boxes}
    for box in diagram.boxes:
        cells[box.column, box.row].append(sized(box, _CELL - 2 * _PADDING))
    heights = [
        max(_LEAST_HEIGHT, *(_height(cells.get((column, row), ())) for column in range(len(grid.columns))))
        for row in range(len(grid.rows))
    ]
    tops = [sum(heights[:row]) + row * _BETWEEN for row in range(len(grid.rows))]
    lefts = [_AXIS + column * (_CELL + _BETWEEN) for column in range(len(grid.columns))]
    bottom = tops[-1] + heights[-1]
    bands = tuple(Band((), left, top, _CELL, high) for top, high in zip(tops, heights, strict=True) for left in lefts)
    boxes = tuple(
        placed for (column, row), members in cells.items() for placed in _stacked(members, lefts[column], tops[row])
    )
    marks = [Mark(one.heading, (left + _CELL / 2, bottom + 14)) for one, left in zip(grid.columns, lefts, strict=True)]
    marks += [
        Mark(one.heading, (_AXIS - 8, top + high / 2), is_upright=True)
        for one, top, high in zip(grid.rows, tops, heights, strict=True)
    ]
    right = lefts[-1] + _CELL
    marks += [Mark(grid.across, ((_AXIS + right) / 2, bottom + 32)), Mark(grid.down, (14, bottom / 2), is_upright=True)]
    return Layout(diagram, bands, (), tuple(marks), (), boxes, right, bottom + 38)


def _height(members: Sequence[Sized]) -> float:
    return sum(one.height + _BETWEEN for one in members) + 2 * _PADDING


def _stacked(members: Sequence[Sized], left: float, top: float) -> list[PlacedBox]:
    """The boxes of a cell below each other."""
    placed = []
    y = top + _PADDING
    for one in members:
        placed.append(PlacedBox(one, left + _PADDING, y))
        y += one.height + _BETWEEN
    return placed
