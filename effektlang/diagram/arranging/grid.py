"""Boxes in the cells of two axes, and a list of those that have no place on the axes: beside them, or alone."""

from collections.abc import Iterator, Sequence
from math import ceil

from effektlang.diagram.diagram import Box, Diagram, Grid
from effektlang.diagram.metrics import balanced
from effektlang.diagram.placed import Band, Layout, Mark, PlacedBox
from effektlang.diagram.sizes import PAGE, Sized, sized
from effektlang.diagram.theme import Theme
from effektlang.record import record

_BETWEEN = 8.0
_PADDING = 9.0
_LEAST_HEIGHT = 48.0
_AXIS = 46.0
_BELOW = 38.0
_WIDEST_BOX = 172.0
_LISTED_BESIDE, _LISTED_ALONE = 150.0, 186.0
"""How wide the boxes of a list are."""
_MOST_ALONE = 4
_HEADING_SIZE, _HEADING_LEADING = 8.5, 10.0
_HEADING_ABOVE = 18.0
_APART = 14.0


def in_grid(diagram: Diagram, grid: Grid) -> Layout:
    """The axes over the width of a page, or as much of it as the list beside them leaves."""
    if not grid.beside:
        parts: tuple[_Part, ...] = (_axes(diagram, grid, PAGE),)
    elif not grid.rows:
        parts = (_list(diagram, grid, 0.0, _LISTED_ALONE, min(len(diagram.boxes), _MOST_ALONE)),)
    else:
        parts = min((_side_by_side(diagram, grid, stacks) for stacks in (1, 2)), key=_height_of_all)
    return Layout(
        diagram,
        tuple(band for part in parts for band in part.bands),
        (),
        tuple(mark for part in parts for mark in part.marks),
        (),
        tuple(box for part in parts for box in part.boxes),
        parts[-1].right,
        _height_of_all(parts),
    )


@record
class _Part:
    """The axes or the list, with how far to the right and down it reaches."""

    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    boxes: tuple[PlacedBox, ...]
    right: float
    height: float


def _height_of_all(parts: Sequence[_Part]) -> float:
    return max(part.height for part in parts)


def _side_by_side(diagram: Diagram, grid: Grid, stacks: int) -> tuple[_Part, _Part]:
    """The axes and then a list of so many stacks."""
    width = PAGE - _width_of_list(_LISTED_BESIDE, stacks) - _APART
    return _axes(diagram, grid, width), _list(diagram, grid, width + _APART, _LISTED_BESIDE, stacks)


def _axes(diagram: Diagram, grid: Grid, right: float) -> _Part:
    """Equal columns, and rows as high as their fullest cell; what the axes tell stands at the edges."""
    width = (right - _AXIS - (len(grid.columns) - 1) * _BETWEEN) / len(grid.columns)
    cells = {
        (column, row): _Cell(_within(diagram, column, row), width - 2 * _PADDING, diagram.theme)
        for row in range(len(grid.rows))
        for column in range(len(grid.columns))
    }
    heights = [max(cells[column, row].height for column in range(len(grid.columns))) for row in range(len(grid.rows))]
    lefts = [_AXIS + column * (width + _BETWEEN) for column in range(len(grid.columns))]
    tops = [sum(heights[:row]) + row * _BETWEEN for row in range(len(grid.rows))]
    bands = tuple(Band((), left, top, width, high) for top, high in zip(tops, heights, strict=True) for left in lefts)
    boxes = tuple(placed for (column, row), cell in cells.items() for placed in cell.placed(lefts[column], tops[row]))
    across = [left + width / 2 for left in lefts]
    down = [top + high / 2 for top, high in zip(tops, heights, strict=True)]
    bottom = tops[-1] + heights[-1]
    return _Part(bands, tuple(_marks(grid, across, down, bottom)), boxes, right, bottom + _BELOW)


def _within(diagram: Diagram, column: int, row: int) -> list[Box]:
    return [box for box in diagram.boxes if (box.column, box.row) == (column, row)]


class _Cell:
    """The boxes of a cell, in as many stacks as it has room for."""

    def __init__(self, boxes: Sequence[Box], width: float, theme: Theme) -> None:
        stacks = max(1, int((width + _BETWEEN) / (_WIDEST_BOX * 0.8 + _BETWEEN)))
        self._width = (width - (stacks - 1) * _BETWEEN) / stacks
        self._stacks: list[list[Sized]] = [[] for _ in range(stacks)]
        for box in boxes:
            min(self._stacks, key=_height).append(sized(box, self._width, theme))

    @property
    def height(self) -> float:
        """The height of the highest stack, with what is left free round it."""
        return max(_LEAST_HEIGHT, max(map(_height, self._stacks)) - _BETWEEN + 2 * _PADDING)

    def placed(self, left: float, top: float) -> Iterator[PlacedBox]:
        """The boxes below each other in their stacks."""
        for number, stack in enumerate(self._stacks):
            y = top + _PADDING
            for one in stack:
                yield PlacedBox(one, left + _PADDING + number * (self._width + _BETWEEN), y)
                y += one.height + _BETWEEN


def _height(stack: Sequence[Sized]) -> float:
    return sum(one.height + _BETWEEN for one in stack)


def _marks(grid: Grid, across: Sequence[float], down: Sequence[float], bottom: float) -> Iterator[Mark]:
    """What the axes tell, and the steps along them."""
    for column, x in zip(grid.columns, across, strict=True):
        yield Mark(column.heading, (x, bottom + 14))
    for row, y in zip(grid.rows, down, strict=True):
        yield Mark(row.heading, (_AXIS - 8, y), is_upright=True)
    yield Mark(grid.across, ((across[0] + across[-1]) / 2, bottom + 32))
    yield Mark(grid.down, (14, bottom / 2), is_upright=True)


def _list(diagram: Diagram, grid: Grid, left: float, box_width: float, stacks: int) -> _Part:
    """The boxes that have no place on the axes, in rows from the left, in a field with a heading."""
    boxes = [sized(box, box_width, diagram.theme) for box in _within(diagram, len(grid.columns), len(grid.rows))]
    width = _width_of_list(box_width, stacks)
    heading = balanced(grid.beside, width - 2 * _PADDING, _HEADING_SIZE, bold=True)
    y = _HEADING_ABOVE + _HEADING_LEADING * len(heading)
    placed = []
    for row in range(ceil(len(boxes) / stacks)):
        members = boxes[row * stacks : (row + 1) * stacks]
        lefts = (left + _PADDING + number * (box_width + _BETWEEN) for number in range(stacks))
        placed += [PlacedBox(one, x, y) for one, x in zip(members, lefts, strict=False)]
        y += max(one.height for one in members) + _BETWEEN
    bottom = y - _BETWEEN + _PADDING
    return _Part((Band(heading, left, 0.0, width, bottom),), (), tuple(placed), left + width, bottom)


def _width_of_list(box_width: float, stacks: int) -> float:
    return stacks * (box_width + _BETWEEN) - _BETWEEN + 2 * _PADDING
