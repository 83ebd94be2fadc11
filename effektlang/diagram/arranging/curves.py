"""Bézier curves as lines are drawn with: a start, then three points for each piece, and the tip of the arrow."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from effektlang.diagram.placed import Point

HEAD = 7.0
"""How long the head of an arrow is."""
_ROUND = 0.45
"""How far from a corner its two middle points are, as a share of its radius: about a quarter of a circle."""


def point_at(points: Sequence[Point], share: float) -> Point:
    """The point some share of the way along a curve, counted in pieces."""
    pieces = (len(points) - 1) // 3
    piece = min(int(share * pieces), pieces - 1)
    t = share * pieces - piece
    a, b, c, d = points[3 * piece : 3 * piece + 4]
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return (
        sum(weight * point[0] for weight, point in zip(weights, (a, b, c, d), strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, (a, b, c, d), strict=True)),
    )


def distance(one: Point, other: Point) -> float:
    """How far apart two points are, across and down together."""
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def between(one: Point, other: Point, share: float) -> Point:
    """The point some share of the way from one to another."""
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def rounded(corners: Sequence[Point], radius: float) -> tuple[Point, ...]:
    """A curve straight from corner to corner, and round at each."""
    points = [corners[0]]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        into, out = distance(before, corner), distance(corner, after)
        reach = min(radius, into / 2, out / 2)
        start, end = between(corner, before, reach / into), between(corner, after, reach / out)
        points += [*_straight(points[-1], start), between(corner, start, _ROUND), between(corner, end, _ROUND), end]
    return (*points, *_straight(points[-1], corners[-1]))


def _straight(one: Point, other: Point) -> Iterator[Point]:
    yield between(one, other, 1 / 3)
    yield between(one, other, 2 / 3)
    yield other


def sampled(points: Sequence[Point], a_piece: int) -> Iterator[tuple[Point, Point]]:
    """A curve as short straight stretches, so many for each piece."""
    count = (len(points) - 1) // 3 * a_piece
    return pairwise(point_at(points, number / count) for number in range(count + 1))
