"""How large each box is: its title and details in lines, and the width that fits the columns on an A4 page."""

from collections.abc import Sequence

from effektlang.diagram.diagram import Box, Columns, Detail, DetailKind, Diagram
from effektlang.diagram.forms import Direction
from effektlang.diagram.metrics import balanced, width_of
from effektlang.diagram.theme import Theme
from effektlang.record import record

PAGE = 786.0
"""The width of an A4 page in landscape without its margins, in points."""
GAP = 38.0
NARROWEST, WIDEST = 96.0, 172.0
WIDTH_IN_ROWS = 150.0
TITLE_SIZE, DETAIL_SIZE = 9.5, 7.5
TITLE_LEADING, DETAIL_LEADING = 11.5, 9.5
PADDING = 8.0
ICON = 11.0
BETWEEN = 3.0
WORDS_BESIDE = 132.0
"""The room for words beside a mark."""
SLANT = 7.0
"""The room that the sides of a shape that is not a rectangle take from its text."""
_MOST_TITLE_LINES = 8
_MOST_DETAIL_LINES = 6
_STRAIGHT = ("rounded", "dashed", "straight", "notched", "cut", "double")
"""Shapes whose sides leave all their width to the text."""
_STRAIGHT_BELOW = (*_STRAIGHT, "sheet")
"""Those that do so below the title; the corner of a sheet is folded."""


@record
class Row:
    """A detail of a box with its text in lines."""

    kind: DetailKind
    lines: tuple[str, ...]


@record
class Sized:
    """A box with its text in lines and its size in points."""

    box: Box
    title: tuple[str, ...]
    rows: tuple[Row, ...]
    width: float
    height: float


def all_sized(diagram: Diagram) -> dict[str, Sized]:
    """The boxes of a diagram with their sizes, by id; all as wide, so that columns are equal."""
    columns = diagram.arrangement
    width = width_of_boxes(len(columns.columns), columns.direction) if isinstance(columns, Columns) else WIDEST
    return {box.id: sized(box, width, diagram.theme) for box in diagram.boxes}


def width_of_boxes(columns: int, direction: Direction) -> float:
    """The width that all boxes share, so that columns are equal."""
    if direction in ("tb", "bt"):
        return WIDTH_IN_ROWS
    count = max(columns, 1)
    return min(max((PAGE - (count - 1) * GAP) / count, NARROWEST), WIDEST)


def sized_beside(box: Box, theme: Theme) -> Sized:
    """A box whose words stand beside it, as wide as the words are."""
    room = WORDS_BESIDE / theme.font_width
    title = balanced(box.title, room, TITLE_SIZE, bold=True, most=_MOST_TITLE_LINES)
    rows = _rows(box, room - ICON)
    widths = [width_of(line, TITLE_SIZE, bold=True) for line in title]
    widths += [ICON + width_of(line, DETAIL_SIZE) for row in rows for line in row.lines]
    return Sized(box, title, rows, round(max(widths) * theme.font_width, 1), round(_height(title, rows), 1))


def sized(box: Box, width: float, theme: Theme) -> Sized:
    """A box with its text wrapped to the width, and as high as the text needs."""
    shape, whole = theme.paints[box.kind].shape, width - 2 * PADDING
    for_title = whole if shape in _STRAIGHT else whole - SLANT
    for_rows = whole if shape in _STRAIGHT_BELOW else whole - SLANT
    title = balanced(box.title, for_title / theme.font_width, TITLE_SIZE, bold=True, most=_MOST_TITLE_LINES)
    rows = _rows(box, (for_rows - ICON) / theme.font_width)
    return Sized(box, title, rows, width, round(2 * PADDING + _height(title, rows), 1))


def _rows(box: Box, room: float) -> tuple[Row, ...]:
    return tuple(Row(detail.kind, _lines(detail, room)) for detail in box.details)


def _lines(detail: Detail, room: float) -> tuple[str, ...]:
    """The text of a row in lines; several titles each begin one, where that takes no more lines."""
    together = balanced(detail.text, room, DETAIL_SIZE, most=_MOST_DETAIL_LINES)
    if len(together) == 1 or len(detail.titles) <= 1:
        return together
    titles = [*(f"{title}," for title in detail.titles[:-1]), detail.titles[-1]]
    apart = tuple(line for title in titles for line in balanced(title, room, DETAIL_SIZE))
    return apart if len(apart) <= len(together) else together


def _height(title: Sequence[str], rows: Sequence[Row]) -> float:
    """How high the words of a box are."""
    return len(title) * TITLE_LEADING - 2 + sum(BETWEEN + len(row.lines) * DETAIL_LEADING for row in rows)
