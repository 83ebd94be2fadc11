"""Places along a chain and across it, so that the chain always goes onwards to the right, whatever its direction."""

from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, Point
from effektlang.record import record


@record
class Extent:
    """A box along and across the chain."""

    first: float
    last: float
    near: float
    far: float

    @property
    def middle(self) -> float:
        """Its middle along the chain."""
        return (self.first + self.last) / 2


class Turn:
    """Turns places in a picture into places along and across the chain, and back."""

    def __init__(self, direction: Direction) -> None:
        self._is_flat = direction in ("lr", "rl")
        self._sign = 1 if direction in ("lr", "tb") else -1

    def into(self, point: Point) -> Point:
        """A place in the picture, along and across."""
        along, across = point if self._is_flat else (point[1], point[0])
        return self._sign * along, across

    def out(self, point: Point) -> Point:
        """A place along and across, in the picture."""
        along, across = self._sign * point[0], point[1]
        return (along, across) if self._is_flat else (across, along)

    def extent(self, box: PlacedBox) -> Extent:
        """A box along and across."""
        (first, near), (last, far) = (self.into(corner) for corner in box.corners)
        return Extent(min(first, last), max(first, last), min(near, far), max(near, far))
