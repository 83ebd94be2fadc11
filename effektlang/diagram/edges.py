"""How far the sides of shapes lie within the rectangle that they are drawn in."""

from typing import Literal

from effektlang.diagram.theme import Shape

SLANT, POINT, NOTCH = 8.0, 9.0, 7.0
"""How far a parallelogram leans, an arrow points and a wedge goes in."""
Side = Literal["left", "right"]


def inset(shape: Shape, side: Side, share: float) -> float:
    """How far in from a side of the rectangle the outline is, some share of the way down."""
    from_the_middle = abs(2 * share - 1)
    match shape, side:
        case "parallelogram", "left":
            return SLANT * (1 - share)
        case "parallelogram", "right":
            return SLANT * share
        case "pointed", "right":
            return POINT * from_the_middle
        case "wedge", "left":
            return NOTCH * (1 - from_the_middle)
        case _:
            return 0.0
