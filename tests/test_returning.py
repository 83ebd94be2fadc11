"""Lines that go back along the chain: short, with square turns, and through no box."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.diagram.arranging.courses import courses
from effektlang.diagram.arranging.curves import HEAD, sampled
from effektlang.diagram.diagram import Box, Line
from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, PlacedLine, Point
from effektlang.diagram.sizes import Sized

WIDTH, GAP = 100.0, 40.0
Heights = list[list[tuple[float, float]]]
"""The boxes of each column: how far below the one above each stands, and how high it is."""


def standing(columns: Heights, direction: Direction = "lr") -> list[PlacedBox]:
    """Boxes named `a0`, `a1` in the first column, `b0` in the second and so on."""
    boxes = []
    for number, column in enumerate(columns):
        across = 0.0
        for place, (free, high) in enumerate(column):
            across += free
            id_ = f"{'abcdefg'[number]}{place}"
            along = number * (WIDTH + GAP) if direction in ("lr", "tb") else -number * (WIDTH + GAP)
            is_flat = direction in ("lr", "rl")
            size, corner = ((WIDTH, high), (along, across)) if is_flat else ((high, WIDTH), (across, along))
            boxes.append(PlacedBox(Sized(Box(id_, "effect", id_, number), (id_,), (), *size), *corner))
            across += high
    return boxes


def drawn(lines: list[Line], boxes: list[PlacedBox], direction: Direction = "lr") -> tuple[PlacedLine, ...]:
    return courses(lines, boxes, {one.sized.box.id: one.sized.box.column for one in boxes}, direction, {})


def back(source: str, target: str) -> Line:
    return Line(source, target, "feeds_back_to")


def is_within(box: PlacedBox, point: Point, less: float = 0.5) -> bool:
    (left, top), (right, bottom) = box.corners
    return left + less < point[0] < right - less and top + less < point[1] < bottom - less


ROW: Heights = [[(0, 40)], [(0, 40)], [(0, 40)]]


def test_it_goes_over_or_under_what_stands_between() -> None:
    (line,) = drawn([back("c0", "a0")], standing(ROW))
    assert line.points[0] == (330.0, 0.0)
    assert line.tip == (50.0, 0.0)
    assert min(y for _, y in line.points) == -16.0
    assert line.points[-1] == (50.0, -HEAD)


def test_it_goes_straight_where_nothing_stands_between() -> None:
    (line,) = drawn([back("c0", "a0")], standing([[(0, 60)], [(100, 40)], [(0, 60)]]))
    assert {y for _, y in line.points} == {20.0}
    assert (line.points[0][0], line.tip[0]) == (280.0, 100.0)


def test_it_goes_between_boxes_rather_than_far_round_them() -> None:
    tall: Heights = [[(90, 40)], [(0, 100), (20, 100)], [(90, 40)]]
    (line,) = drawn([back("c0", "a0")], standing(tall))
    assert all(105 <= y <= 115 for _, y in line.points)


def test_it_goes_to_the_column_before_beside_the_line_there() -> None:
    onwards, line = drawn([Line("a0", "b0", "leads_to"), back("b0", "a0")], standing([[(0, 40)], [(0, 40)]]))
    assert {y for _, y in onwards.points} == {20.0}
    assert all(abs(y - 20.0) >= 6 for _, y in line.points)
    assert line.tip[0] == 100.0


def test_it_avoids_a_line_that_it_would_hide() -> None:
    lines = [back("c0", "a0"), back("c0", "a1")]
    boxes = standing([[(0, 40), (20, 40)], [(0, 40)], [(0, 40)]])
    lanes = [
        {round(point[1]) for start, end in sampled(one.points, 4) for point in (start, end)}
        for one in drawn(lines, boxes)
    ]
    highest, lowest = [min(one) for one in lanes], [max(one) for one in lanes]
    assert highest[0] != highest[1] or lowest[0] != lowest[1]


@pytest.mark.parametrize("direction", ["lr", "rl", "tb", "bt"])
def test_it_follows_the_direction_of_the_chain(direction: Direction) -> None:
    (line,) = drawn([back("c0", "a0")], standing(ROW, direction), direction)
    (first,) = drawn([back("c0", "a0")], standing(ROW))
    assert list(line.points) == [pytest.approx(turned(point, direction)) for point in first.points]
    assert line.tip == pytest.approx(turned(first.tip, direction))


def turned(point: Point, direction: Direction) -> Point:
    """A place in a picture from left to right, in the same picture the other way."""
    along = WIDTH - point[0] if direction in ("rl", "bt") else point[0]
    return (along, point[1]) if direction in ("lr", "rl") else (point[1], along)


free = st.floats(15, 60)
high = st.floats(25, 120)
column = st.lists(st.tuples(free, high), min_size=1, max_size=4)
chain = st.lists(column, min_size=2, max_size=5)


@given(chain, st.data(), st.sampled_from(["lr", "rl", "tb", "bt"]))
def test_it_goes_through_no_box(columns: Heights, data: st.DataObject, direction: Direction) -> None:
    boxes = standing(columns, direction)
    ids = [one.sized.box.id for one in boxes]
    pairs = [(other, one) for one, other in combinations(ids, 2) if one[0] != other[0]]
    lines = [back(*pair) for pair in data.draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=3, unique=True))]
    for line in drawn(lines, boxes, direction):
        on_the_way = [point for start, end in sampled(line.points, 8) for point in (start, end)]
        assert not [point for point in on_the_way for box in boxes if is_within(box, point)]
        placed = {one.sized.box.id: one for one in boxes}
        for id_, end in ((line.line.source, line.points[0]), (line.line.target, line.tip)):
            (left, top), (right, bottom) = placed[id_].corners
            assert left <= end[0] <= right
            assert top <= end[1] <= bottom
            assert end[0] in (left, right) or end[1] in (top, bottom)


def test_a_picture_of_many_loops_is_laid_out() -> None:
    boxes = standing([[(15, 40)] * 40, [(15, 40)] * 40, [(15, 40)] * 40])
    lines = [Line(f"a{n}", f"b{n}", "leads_to") for n in range(40)] + [
        Line(f"b{n}", f"c{n}", "leads_to") for n in range(40)
    ]
    lines += [back(f"c{n}", f"a{n * 7 % 40}") for n in range(40)]
    for line in drawn(lines, boxes)[80:]:
        assert not [end for _, end in sampled(line.points, 4) for box in boxes if is_within(box, end)]
