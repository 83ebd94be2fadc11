"""Bars and moments in lanes along a time line.

A bar is as long as its time, and a moment is a mark. Words that have no room in the bar stand beside it, as those of
a mark always do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from effektlang.diagram.diagram import Box, Diagram, Timeline
from effektlang.diagram.metrics import wrapped
from effektlang.diagram.placed import Area, Band, Beside, Layout, Mark, PlacedBox, Rule
from effektlang.diagram.sizes import PAGE, sized, sized_beside
from effektlang.diagram.theme import Theme

_SIDE = 96.0
_HEADING = 22.0
_BETWEEN, _ROW_GAP = 4.0, 8.0
_AFTER_WORDS = 10.0
_STRETCH = 2.0
_ROUNDING = 0.01
_PADDING = 8.0
_LEAST_BAR = 84.0
"""The shortest bar that holds words."""
_NARROWEST_BAR, _BAR_HEIGHT = 5.0, 13.0
_MARK = 13.0
_BESIDE, _BELOW_THE_TOP = 6.5, 1.5
"""How far from a mark its words are, and how far below its upper edge they begin."""


def in_time(diagram: Diagram, timeline: Timeline) -> Layout:
    """Each box at its time, in the first row of its lane where it has room."""
    month = (PAGE - _SIDE) / max(timeline.months, 1)
    bands: list[Band] = []
    boxes: list[PlacedBox] = []
    top = _HEADING
    for number, lane in enumerate(timeline.lanes):
        members = [_at_its_time(box, month, diagram.theme) for box in diagram.boxes if box.row == number]
        placed, high = _in_rows(members, top + _PADDING)
        boxes += placed
        heading = wrapped(lane.heading, _SIDE - 14, 8.5, bold=True)
        bands.append(Band(heading, 0.0, top, PAGE, high + 2 * _PADDING, "left"))
        top += high + 2 * _PADDING + _BETWEEN
    bottom = top - _BETWEEN
    rules = [*_years(timeline, month, bottom), *_stretches(boxes, month)]
    return Layout(diagram, tuple(bands), tuple(rules), _headings(timeline, month), (), tuple(boxes), PAGE, bottom)


def _at_its_time(box: Box, month: float, theme: Theme) -> PlacedBox:
    """A box at its time, at the top, with its words inside where they have room."""
    start, months = _SIDE + box.column * month, _months(box)
    if box.is_moment:
        middle = min(start + (month / 2 if months == 1 else months * month), PAGE - _MARK)
        mark = Area(middle - _MARK / 2, 0.0, _MARK, _MARK)
        return _with_words_beside(box, mark, min(start, mark.x) if months > 1 else mark.x, theme)
    length = months * month - _BETWEEN
    if length >= _LEAST_BAR:
        return PlacedBox(sized(box, length, theme), start, 0.0)
    return _with_words_beside(box, Area(start, 0.0, max(length, _NARROWEST_BAR), _BAR_HEIGHT), start, theme)


def _with_words_beside(box: Box, mark: Area, begins: float, theme: Theme) -> PlacedBox:
    """A box with its words to the right of its mark; where they have no room, to the left of all that it takes up."""
    one = sized_beside(box, theme)
    left = mark.right + _BESIDE
    if left + one.width > PAGE - _PADDING:
        left = begins - _BESIDE - one.width
    if left < _SIDE:
        left = mark.x - _BESIDE - one.width
    first, last = min(begins, left), max(mark.right, left + one.width)
    words = Area(left, _BELOW_THE_TOP, one.width, one.height)
    return PlacedBox(replace(one, width=last - first), first, 0.0, Beside(mark, words))


def _months(box: Box) -> int:
    return (box.column if box.last_column is None else box.last_column) - box.column + 1


def _in_rows(members: Sequence[PlacedBox], top: float) -> tuple[list[PlacedBox], float]:
    """The boxes in as few rows as they have room in, and how high the rows are together."""
    rows: list[list[PlacedBox]] = []
    for one in sorted(members, key=lambda one: one.x):
        row = next((row for row in rows if _free_from(row[-1]) <= one.x + _ROUNDING), None)
        if row is None:
            row = []
            rows.append(row)
        row.append(one)
    placed: list[PlacedBox] = []
    y = top
    for row in rows:
        placed += [one.lowered(y) for one in row]
        y += max(one.sized.height for one in row) + _ROW_GAP
    return placed, max(y - top - _ROW_GAP, 0.0)


def _free_from(one: PlacedBox) -> float:
    """Where the next box of a row may begin."""
    ends_in_words = one.beside is not None and not one.beside.is_read_first
    return one.x + one.sized.width + (_AFTER_WORDS if ends_in_words else _BETWEEN)


def _stretches(boxes: Sequence[PlacedBox], month: float) -> Iterator[Rule]:
    """The time that a moment is somewhere in, up to its mark, where that is more than a month."""
    for one in boxes:
        if one.sized.box.is_moment and _months(one.sized.box) > 1:
            middle = one.shape.y + one.shape.height / 2
            yield Rule((_SIDE + one.sized.box.column * month, middle), (one.shape.x, middle), _STRETCH)


def _headings(timeline: Timeline, month: float) -> tuple[Mark, ...]:
    return tuple(Mark(one.heading, (_SIDE + (one.first + one.last + 1) / 2 * month, 14.0)) for one in timeline.spans)


def _years(timeline: Timeline, month: float, bottom: float) -> Iterator[Rule]:
    for span in timeline.spans:
        yield Rule((_SIDE + span.first * month, 4.0), (_SIDE + span.first * month, bottom))
