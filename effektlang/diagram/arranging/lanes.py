"""Where a line may go across columns without meeting a box, and where it may leave and enter the sides of boxes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from effektlang.diagram.arranging.extents import Extent

_CLEAR = 5.0
"""How far from a box a lane must be."""
_NEAR, _FAR, _FURTHER = 7.5, 16.0, 23.0
"""How far from the edges of boxes lanes are tried."""
_BEYOND, _MOST_LANES = 12, 80
"""How many lanes beyond the ends of a line are tried, and how many in all."""
CORNER = 9.0
"""How far from a corner of a box a line must be."""
_SIDEWAYS = 14.0
"""How far from a corner of a box a line leaves its side, apart from those that enter in the middle."""
_APART = 10.0
"""How far from the middle a line enters a side."""


def lanes(beside: Sequence[Extent], passed: Sequence[Extent], ends: tuple[Extent, Extent]) -> Sequence[float]:
    """The lanes to try between two boxes, in order: beside some boxes and past others, from one end to the other."""
    taken = _Taken(passed)
    return _near_to(ends, sorted({lane for one in beside for lane in _lanes_at(one) if not taken.holds(lane)}))


def is_passed(box: Extent, lane: float) -> bool:
    """Whether a lane goes past a box rather than through it."""
    return lane <= box.near - _CLEAR or lane >= box.far + _CLEAR


def places_to_leave(box: Extent, lane: float) -> Iterator[float]:
    """Where a line may leave the side of a box: in its lane, if that meets the side, and near the corners."""
    if box.near + CORNER <= lane <= box.far - CORNER:
        yield lane
    yield from (box.near + _SIDEWAYS, box.far - _SIDEWAYS)


def places_to_enter(box: Extent, lane: float) -> Iterator[float]:
    """Where a line may enter a side that others leave, and that may be pointed: close to its middle."""
    low, high = _beside_the_middle(box)
    if low <= lane <= high:
        yield lane
    yield from (low, high)


def _beside_the_middle(box: Extent) -> tuple[float, float]:
    middle = (box.near + box.far) / 2
    return middle - _APART, middle + _APART


class _Taken:
    """The stretches across the chain that boxes take up, each with what must be kept clear round it."""

    def __init__(self, extents: Sequence[Extent]) -> None:
        self._starts: list[float] = []
        self._ends: list[float] = []
        for one in sorted(extents, key=lambda one: one.near):
            if self._ends and one.near - _CLEAR < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], one.far + _CLEAR)
            else:
                self._starts.append(one.near - _CLEAR)
                self._ends.append(one.far + _CLEAR)

    def holds(self, lane: float) -> bool:
        """Whether a lane would go through some box, or too near it."""
        number = bisect_left(self._starts, lane) - 1
        return number >= 0 and lane < self._ends[number]


def _near_to(ends: tuple[Extent, Extent], lanes: Sequence[float]) -> Sequence[float]:
    """The lanes from one end of a line to the other, and a few beyond; of many, some."""
    low = bisect_left(lanes, min(one.near for one in ends))
    high = bisect_right(lanes, max(one.far for one in ends))
    first, last = max(low - _BEYOND, 0), high + _BEYOND
    return lanes[first : last : 1 + (last - first) // _MOST_LANES]


def _lanes_at(one: Extent) -> Iterator[float]:
    """Where a line may go past a box, near its edges, or straight to or from its side."""
    yield from (one.near - away for away in (_NEAR, _FAR, _FURTHER))
    yield from (one.far + away for away in (_NEAR, _FAR, _FURTHER))
    yield from (one.near + _SIDEWAYS, one.far - _SIDEWAYS)
    yield from _beside_the_middle(one)
