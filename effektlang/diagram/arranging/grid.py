"""Boxes in the cells of two axes."""

from collections.abc import Iterator, Sequence

from effektlang.diagram.diagram import Box, Diagram, Grid
from effektlang.diagram.placed import Band, Layout, Mark, PlacedBox
from effektlang.diagram.sizes import PAGE, Sized, sized
from effektlang.diagram.theme import Theme

_BETWEEN = 8.0
_PADDING = 9.0
_LEAST_HEIGHT = 48.0
_AXIS = 46.0
_WIDEST_BOX = 172.0


def in_grid(diagram: Diagram, grid: Grid) -> Layout:
    """Equal columns over the width of a page, and rows as high as their fullest cell; axes are told at the edges."""
    width = (PAGE - _AXIS - (len(grid.columns) - 1) * _BETWEEN) / len(grid.columns)
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
    return Layout(diagram, bands, (), tuple(_marks(grid, across, down, bottom)), (), boxes, PAGE, bottom + 38)


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
    yield Mark(grid.across, ((_AXIS + PAGE) / 2, bottom + 32))
    yield Mark(grid.down, (14, bottom / 2), is_upright=True)
