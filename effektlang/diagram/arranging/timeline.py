"""Bars and moments in lanes along a time line."""

from effektlang.diagram.diagram import Box, Diagram, Timeline
from effektlang.diagram.metrics import wrapped
from effektlang.diagram.placed import Band, Layout, Mark, PlacedBox, Rule
from effektlang.diagram.sizes import PAGE, Sized, sized
from effektlang.diagram.theme import Theme

_SIDE = 96.0
_HEADING = 22.0
_BETWEEN, _ROW_GAP = 4.0, 10.0
_HEAVY = 3.0
_ROUNDING = 0.01
_PADDING = 8.0
_LEAST_BAR = 96.0


def in_time(diagram: Diagram, timeline: Timeline) -> Layout:
    """Each box from its first month on, in the first row of its lane where it has room.

    A box may need more room than its time: then the heavy line above it is as long as its time is.
    """
    month = (PAGE - _SIDE) / max(timeline.months, 1)
    bands: list[Band] = []
    boxes: list[PlacedBox] = []
    top = _HEADING
    for number, lane in enumerate(timeline.lanes):
        members = [_bar(box, month, diagram.theme) for box in diagram.boxes if box.row == number]
        placed, high = _in_rows(members, top + _PADDING, month)
        boxes += placed
        heading = wrapped(lane.heading, _SIDE - 14, 8.5, bold=True)
        bands.append(Band(heading, 0.0, top, PAGE, high + 2 * _PADDING, "left"))
        top += high + 2 * _PADDING + _BETWEEN
    bottom = top - _BETWEEN
    marks, rules = _axis(timeline, month, bottom)
    times = [_time(one, month) for one in boxes if one.sized.width > _months(one.sized.box) * month]
    return Layout(diagram, tuple(bands), (*rules, *times), tuple(marks), (), tuple(boxes), PAGE, bottom)


def _bar(box: Box, month: float, theme: Theme) -> Sized:
    return sized(box, max(_months(box) * month - _BETWEEN, _LEAST_BAR), theme)


def _months(box: Box) -> int:
    return (box.column if box.last_column is None else box.last_column) - box.column + 1


def _time(one: PlacedBox, month: float) -> Rule:
    """How long a box's time is, just above it."""
    box = one.sized.box
    start = _SIDE + box.column * month
    return Rule((start, one.y - 3), (start + _months(box) * month, one.y - 3), _HEAVY)


def _in_rows(members: list[Sized], top: float, month: float) -> tuple[list[PlacedBox], float]:
    """The bars in as few rows as they have room in, and how high the rows are together."""
    rows: list[list[tuple[Sized, float]]] = []
    for one in sorted(members, key=lambda one: one.box.column):
        x = min(_SIDE + one.box.column * month, PAGE - _PADDING - one.width)
        row = next((row for row in rows if row[-1][1] + row[-1][0].width + _BETWEEN <= x + _ROUNDING), None)
        if row is None:
            row = []
            rows.append(row)
        row.append((one, x))
    placed: list[PlacedBox] = []
    y = top
    for row in rows:
        placed += [PlacedBox(one, x, y) for one, x in row]
        y += max(one.height for one, _ in row) + _ROW_GAP
    return placed, max(y - top - _ROW_GAP, 0.0)


def _axis(timeline: Timeline, month: float, bottom: float) -> tuple[list[Mark], list[Rule]]:
    marks = [Mark(span.heading, (_SIDE + (span.first + span.last + 1) / 2 * month, 14.0)) for span in timeline.spans]
    rules = [Rule((_SIDE + span.first * month, 4.0), (_SIDE + span.first * month, bottom)) for span in timeline.spans]
    return marks, rules
