"""The outline of each kind of box. A shape alone tells the kind, in colour, in grey and in print."""

from collections.abc import Callable

from effektlang.outputs.svg_parts.markup import path, tag
from effektlang.outputs.svg_parts.theme import PAINTS, PAPER

_ROUND, _SLANT, _POINT, _FOLD, _CORNER = 11.0, 8.0, 9.0, 11.0, 9.0


def shape(kind: str, x: float, y: float, width: float, height: float) -> str:
    """The outline of a box with its upper left corner at (x, y)."""
    return _SHAPES[kind](x, y, width, height)


def _input(x: float, y: float, width: float, height: float) -> str:
    right, bottom = x + width, y + height
    return _outlined("input", path("M", x + _SLANT, y, "H", right, "L", right - _SLANT, bottom, "H", x, "Z"))


def _activity(x: float, y: float, width: float, height: float) -> str:
    right, bottom = x + width, y + height
    return _outlined(
        "activity",
        path("M", x, y, "H", right - _POINT, "L", right, y + height / 2, "L", right - _POINT, bottom, "H", x, "Z"),
    )


def _output(x: float, y: float, width: float, height: float) -> str:
    right, bottom = x + width, y + height
    sheet = path("M", x, y, "H", right - _FOLD, "L", right, y + _FOLD, "V", bottom, "H", x, "Z")
    fold = path("M", right - _FOLD, y, "V", y + _FOLD, "H", right)
    return _outlined("output", sheet) + tag(
        "path", d=fold, fill=PAPER, stroke=PAINTS["output"].outline, stroke_width="1.2"
    )


def _effect(x: float, y: float, width: float, height: float) -> str:
    return _rounded("effect", x, y, width, height)


def _unintended_effect(x: float, y: float, width: float, height: float) -> str:
    return _rounded("unintended_effect", x, y, width, height, stroke_dasharray="4 2.5")


def _goal(x: float, y: float, width: float, height: float) -> str:
    right, bottom, corner = x + width, y + height, min(_CORNER, height / 3)
    octagon = path(
        "M", x + corner, y, "H", right - corner, "L", right, y + corner, "V", bottom - corner,
        "L", right - corner, bottom, "H", x + corner, "L", x, bottom - corner, "V", y + corner, "Z",
    )  # fmt: skip
    return _outlined("goal", octagon, width="2.2")


def _rounded(kind: str, x: float, y: float, width: float, height: float, **attributes: str) -> str:
    paint = PAINTS[kind]
    return tag("rect", x=float(x), y=float(y), width=float(width), height=float(height), rx=_ROUND,
               fill=paint.fill, stroke=paint.outline, stroke_width="1.2", **attributes)  # fmt: skip


def _outlined(kind: str, outline: str, width: str = "1.2") -> str:
    paint = PAINTS[kind]
    return tag("path", d=outline, fill=paint.fill, stroke=paint.outline, stroke_width=width, stroke_linejoin="round")


_SHAPES: dict[str, Callable[[float, float, float, float], str]] = {
    "input": _input,
    "activity": _activity,
    "output": _output,
    "effect": _effect,
    "unintended_effect": _unintended_effect,
    "goal": _goal,
}
