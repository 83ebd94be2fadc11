"""The places of the badges on lines."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from effektlang.diagram.arranging.curves import distance, point_at
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point

_ROOM = 11.0
"""How far apart the middles of two badges must be, across and down together: they are diamonds."""
_HALF = 7.0
_SHORT = 20.0
"""A line so short that a badge on it would hide it."""
_PLACES = (0.5, 0.38, 0.62, 0.27, 0.73, 0.18, 0.82, 0.1, 0.9)


def with_badges(lines: Iterable[PlacedLine], boxes: Sequence[PlacedBox]) -> Iterable[PlacedLine]:
    """The lines with a place for each badge that no other badge has taken, and that lies on no box."""
    taken: list[Point] = []
    for one in lines:
        if not one.line.badge:
            yield one
            continue
        places = _places(one)
        free = [place for place in places if all(distance(place, other) >= _ROOM for other in taken)]
        clear = (place for place in free if not any(_is_on(box, place) for box in boxes))
        place = next(clear, free[0] if free else places[0])
        taken.append(place)
        yield replace(one, badge_at=place)


def _is_on(box: PlacedBox, place: Point) -> bool:
    """Whether a badge there would cover some of a box."""
    (left, top), (right, bottom) = box.corners
    x, y = place
    return left - _HALF < x < right + _HALF and top - _HALF < y < bottom + _HALF


def _places(one: PlacedLine) -> list[Point]:
    """Where a badge may stand: along the line, or beside one that it would hide."""
    (left, top), (right, bottom) = one.points[0], one.tip
    length = distance((left, top), (right, bottom))
    if length > _SHORT:
        return [point_at(one.points, share) for share in _PLACES]
    middle = ((left + right) / 2, (top + bottom) / 2)
    is_upright = abs(bottom - top) > abs(right - left)
    beside = (_ROOM, 0.0) if is_upright else (0.0, -_ROOM)
    return [(middle[0] + times * beside[0], middle[1] + times * beside[1]) for times in (1, -1, 2, -2)]
