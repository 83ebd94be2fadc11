"""Lines reach the outlines of boxes, whatever their shapes."""

import pytest

from effektlang.diagram.arranging.touching import touching
from effektlang.diagram.diagram import Box, BoxKind, Line
from effektlang.diagram.edges import Side, inset
from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point
from effektlang.diagram.sizes import Sized
from effektlang.diagram.theme import Shape
from effektlang.diagram.themes import standard


@pytest.mark.parametrize(
    ("shape", "side", "insets"),
    [
        ("parallelogram", "left", (8, 4, 0)),
        ("parallelogram", "right", (0, 4, 8)),
        ("pointed", "left", (0, 0, 0)),
        ("pointed", "right", (9, 0, 9)),
        ("wedge", "left", (0, 7, 0)),
        ("wedge", "right", (0, 0, 0)),
        ("rounded", "right", (0, 0, 0)),
    ],
)
def test_the_outline_of_a_shape(shape: Shape, side: Side, insets: tuple[float, float, float]) -> None:
    assert tuple(inset(shape, side, share) for share in (0.0, 0.5, 1.0)) == insets


def box(id_: str, kind: BoxKind, x: float) -> PlacedBox:
    return PlacedBox(Sized(Box(id_, kind, id_), (id_,), (), 100.0, 40.0), x, 0.0)


def ends(kinds: tuple[BoxKind, BoxKind], at: float, direction: Direction = "lr") -> tuple[Point, Point]:
    """Where a line at some height begins and ends between boxes of two kinds."""
    first, second = box("a", kinds[0], 0.0), box("b", kinds[1], 140.0)
    line = PlacedLine(Line("a", "b", "leads_to"), ((100.0, at), (110.0, at), (125.0, at), (133.0, at)), (140.0, at))
    moved = touching(line, {"a": first, "b": second}, standard(), direction)
    assert moved.tip[0] - moved.points[-1][0] == pytest.approx(7.0)
    return moved.points[0], moved.tip


def test_a_line_begins_and_ends_at_the_outlines() -> None:
    assert ends(("input", "cause"), 20.0) == ((96.0, 20.0), (147.0, 20.0))
    assert ends(("activity", "effect"), 10.0) == ((95.5, 10.0), (140.0, 10.0))
    assert ends(("effect", "input"), 0.5) == ((100.0, 0.5), (147.9, 0.5))


def test_an_arrow_points_the_other_way_in_a_chain_from_right_to_left() -> None:
    assert ends(("effect", "activity"), 10.0, "rl") == ((100.0, 10.0), (144.5, 10.0))
    assert ends(("activity", "effect"), 10.0, "rl") == ((100.0, 10.0), (140.0, 10.0))


def test_a_line_above_or_below_keeps_its_ends() -> None:
    first, second = box("a", "input", 0.0), box("b", "input", 0.0)
    line = PlacedLine(Line("a", "b", "leads_to"), ((50.0, 40.0),) * 3 + ((50.0, 53.0),), (50.0, 60.0))
    assert touching(line, {"a": first, "b": second}, standard(), "lr") == line
