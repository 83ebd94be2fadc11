"""Where lines go between placed boxes, and where their badges stand."""

from itertools import combinations

import pytest

from effektlang.diagram.arranging.courses import courses
from effektlang.diagram.arranging.curves import HEAD, point_at
from effektlang.diagram.diagram import Box, Line
from effektlang.diagram.forms import Direction
from effektlang.diagram.placed import PlacedBox, PlacedLine
from effektlang.diagram.sizes import Sized


def placed(id_: str, column: int, x: float, y: float) -> PlacedBox:
    return PlacedBox(Sized(Box(id_, "effect", id_, column), (id_,), (), 100.0, 40.0), x, y)


def drawn(lines: list[Line], boxes: list[PlacedBox], direction: Direction = "lr") -> tuple[PlacedLine, ...]:
    places = {one.sized.box.id: one.sized.box.column for one in boxes}
    return courses(lines, boxes, places, direction, {})


def test_a_line_to_the_next_column_is_one_even_curve() -> None:
    (one,) = drawn([Line("a", "b", "leads_to")], [placed("a", 0, 0, 0), placed("b", 1, 140, 60)])
    assert one.points == ((100.0, 20.0), (116.5, 20.0), (116.5, 80.0), (133.0, 80.0))
    assert one.tip == (140.0, 80.0)
    assert one.tip[0] - one.points[-1][0] == HEAD


@pytest.mark.parametrize(
    ("direction", "start", "tip"),
    [("rl", (140.0, 80.0), (100.0, 20.0)), ("tb", (50.0, 40.0), (190.0, 60.0)), ("bt", (190.0, 60.0), (50.0, 40.0))],
)
def test_it_follows_the_direction_of_the_chain(
    direction: Direction, start: tuple[float, float], tip: tuple[float, float]
) -> None:
    before, after = ("a", "b") if direction == "tb" else ("b", "a")
    columns = {"a": 0, "b": 1}
    boxes = [placed(before, columns[before], 0, 0), placed(after, columns[after], 140, 60)]
    (one,) = drawn([Line("a", "b", "leads_to")], boxes, direction)
    assert (one.points[0], one.tip) == (start, tip)


def test_lines_of_one_kind_share_a_point_and_those_of_others_stand_apart() -> None:
    boxes = [placed("a", 0, 0, 0), placed("b", 0, 0, 80), placed("c", 0, 0, 160), placed("d", 1, 140, 80)]
    lines = [Line("a", "d", "leads_to"), Line("b", "d", "contributes_to"), Line("c", "d", "leads_to")]
    first, second, third = drawn(lines, boxes)
    assert first.tip == third.tip == (140.0, 95.5)
    assert second.tip == (140.0, 104.5)


def test_badges_keep_out_of_each_others_way() -> None:
    boxes = [placed("a", 0, 0, 0), *(placed(f"b{n}", 1, 140, 10.0 * n) for n in range(3))]
    made = drawn([Line("a", f"b{n}", "leads_to", badge=str(n)) for n in range(3)], boxes)
    assert made[0].badge_at == point_at(made[0].points, 0.5)
    for one, other in combinations(made, 2):
        assert abs(one.badge_at[0] - other.badge_at[0]) + abs(one.badge_at[1] - other.badge_at[1]) >= 11


def test_within_a_column_a_line_goes_straight_to_the_next_box_and_bows_past_others() -> None:
    boxes = [placed("a", 0, 0, 0), placed("b", 0, 0, 60), placed("c", 0, 0, 120)]
    straight, bow = drawn([Line("a", "b", "leads_to"), Line("a", "c", "leads_to")], boxes)
    assert (straight.points[0], straight.points[-1], straight.tip) == ((50.0, 40.0), (50.0, 53.0), (50.0, 60.0))
    assert bow.points[0] == (100.0, 29.0)
    assert bow.tip == (100.0, 131.0)
    assert max(x for x, _ in bow.points) == 100.0 + 9 + HEAD


def test_it_bows_on_the_side_that_fewer_lines_use() -> None:
    boxes = [placed("a", 0, 0, 0), placed("b", 0, 0, 60), placed("c", 0, 0, 120), placed("d", 1, 140, 0)]
    bow, _ = drawn([Line("a", "c", "leads_to"), Line("b", "d", "leads_to")], boxes)
    assert bow.points[0][0] == bow.tip[0] == 0.0
    assert min(x for x, _ in bow.points) < 0


def test_bows_beside_each_other_keep_to_lanes_of_their_own() -> None:
    boxes = [placed(name, 0, 0, 60.0 * number) for number, name in enumerate("abcd")]
    bows = drawn([Line("a", "c", "leads_to"), Line("b", "d", "leads_to"), Line("a", "d", "leads_to")], boxes)
    reach = [(min(x for x, _ in bow.points), max(x for x, _ in bow.points)) for bow in bows]
    assert reach == [(100.0, 116.0), (-16.0, 0.0), (100.0, 122.0)]


def test_a_badge_stands_beside_a_line_that_it_would_hide() -> None:
    boxes = [placed("a", 0, 0, 0), placed("b", 0, 0, 52)]
    (line,) = drawn([Line("a", "b", "leads_to", badge="1")], boxes)
    assert line.badge_at == (61.0, 46.0)


def test_a_badge_keeps_off_the_boxes() -> None:
    boxes = [placed("a", 0, 0, 0), placed("b", 1, 240, 0), placed("in the way", 1, 160, 12)]
    (line,) = drawn([Line("a", "b", "leads_to", badge="A")], boxes)
    assert 105 < line.badge_at[0] < 155
