"""The outline of each kind of box. A shape alone tells the kind, in colour, in grey and in print."""

from collections.abc import Callable, Mapping

from effektlang.diagram.edges import NOTCH, POINT, SLANT
from effektlang.diagram.theme import Paint, Shape
from effektlang.outputs.svg_parts.markup import number, path, tag

_ROUND, _FOLD, _CORNER = 11.0, 11.0, 9.0

Place = tuple[float, float, float, float]
"""Left, top, width and height."""


def shape(x: float, y: float, width: float, height: float, paint: Paint) -> str:
    """The outline of a box with its upper left corner at (x, y)."""
    return _SHAPES[paint.shape]((x, y, width, height), paint)


def mirrored(outline: str, across: float) -> str:
    """An outline turned from right to left; `across` is the sum of its left and right sides."""
    return tag("g", outline, transform=f"matrix(-1 0 0 1 {number(across)} 0)")


def indent(shape: Shape) -> float:
    """How far in the text in a shape begins, where its left side slants."""
    return _INDENTS.get(shape, 0.0)


def _parallelogram(place: Place, paint: Paint) -> str:
    x, y, right, bottom = _corners(place)
    return _outlined(paint, path("M", x + SLANT, y, "H", right, "L", right - SLANT, bottom, "H", x, "Z"))


def _pointed(place: Place, paint: Paint) -> str:
    x, y, right, bottom = _corners(place)
    middle = (y + bottom) / 2
    return _outlined(
        paint, path("M", x, y, "H", right - POINT, "L", right, middle, "L", right - POINT, bottom, "H", x, "Z")
    )


def _sheet(place: Place, paint: Paint) -> str:
    x, y, right, bottom = _corners(place)
    sheet = path("M", x, y, "H", right - _FOLD, "L", right, y + _FOLD, "V", bottom, "H", x, "Z")
    fold = path("M", right - _FOLD, y, "V", y + _FOLD, "H", right)
    return _outlined(paint, sheet) + _line(paint, fold)


def _rounded(place: Place, paint: Paint) -> str:
    return _rectangle(place, paint, _ROUND)


def _dashed(place: Place, paint: Paint) -> str:
    return _rectangle(place, paint, _ROUND, stroke_dasharray="4 2.5")


def _straight(place: Place, paint: Paint) -> str:
    return _rectangle(place, paint, 0.0)


def _octagon(place: Place, paint: Paint) -> str:
    x, y, right, bottom = _corners(place)
    corner = min(_CORNER, (bottom - y) / 3)
    data = path(
        "M", x + corner, y, "H", right - corner, "L", right, y + corner, "V", bottom - corner,
        "L", right - corner, bottom, "H", x + corner, "L", x, bottom - corner, "V", y + corner, "Z",
    )  # fmt: skip
    return _outlined(paint, data)


def _notched(place: Place, paint: Paint) -> str:
    """A rectangle with its upper corners cut: something is wrong, or threatens."""
    x, y, right, bottom = _corners(place)
    return _outlined(
        paint,
        path("M", x + NOTCH, y, "H", right - NOTCH, "L", right, y + NOTCH, "V", bottom, "H", x, "V", y + NOTCH, "Z"),
    )


def _cut(place: Place, paint: Paint) -> str:
    """A rectangle with its lower corners cut: something is wanting."""
    x, y, right, bottom = _corners(place)
    lower = bottom - NOTCH
    return _outlined(
        paint, path("M", x, y, "H", right, "V", lower, "L", right - NOTCH, bottom, "H", x + NOTCH, "L", x, lower, "Z")
    )


def _wedge(place: Place, paint: Paint) -> str:
    """A rectangle whose left side points inwards: what comes from behind."""
    x, y, right, bottom = _corners(place)
    middle = (y + bottom) / 2
    return _outlined(paint, path("M", x, y, "H", right, "V", bottom, "H", x, "L", x + NOTCH, middle, "Z"))


def _barred(place: Place, paint: Paint) -> str:
    """A rectangle with a double left side: what is in the way."""
    x, y, _, bottom = _corners(place)
    return _straight(place, paint) + _line(paint, path("M", x + 3, y, "V", bottom))


def _double(place: Place, paint: Paint) -> str:
    """A rectangle with a line inside its upper edge: a gauge, or a whole plan."""
    x, y, right, _ = _corners(place)
    return _straight(place, paint) + _line(paint, path("M", x, y + 3, "H", right))


def _pill(place: Place, paint: Paint) -> str:
    return _rectangle(place, paint, min(place[3] / 2, 22.0))


def _cloud(place: Place, paint: Paint) -> str:
    return _rectangle(place, paint, min(place[3] / 2, 22.0), stroke_dasharray="1.5 2")


def _diamond(place: Place, paint: Paint) -> str:
    x, y, right, bottom = _corners(place)
    across, down = (x + right) / 2, (y + bottom) / 2
    return _outlined(paint, path("M", across, y, "L", right, down, "L", across, bottom, "L", x, down, "Z"))


def _corners(place: Place) -> tuple[float, float, float, float]:
    x, y, width, height = place
    return x, y, x + width, y + height


def _rectangle(place: Place, paint: Paint, radius: float, **attributes: str) -> str:
    x, y, width, height = place
    return tag("rect", x=float(x), y=float(y), width=float(width), height=float(height), rx=radius or None,
               fill=paint.fill, stroke=paint.outline, stroke_width=f"{paint.width:g}", **attributes)  # fmt: skip


def _outlined(paint: Paint, outline: str) -> str:
    return tag("path", d=outline, fill=paint.fill, stroke=paint.outline, stroke_width=f"{paint.width:g}",
               stroke_linejoin="round")  # fmt: skip


def _line(paint: Paint, data: str) -> str:
    return tag("path", d=data, fill="none", stroke=paint.outline, stroke_width=f"{min(paint.width, 1.2):g}")


_SHAPES: Mapping[Shape, Callable[[Place, Paint], str]] = {
    "parallelogram": _parallelogram,
    "pointed": _pointed,
    "sheet": _sheet,
    "rounded": _rounded,
    "dashed": _dashed,
    "straight": _straight,
    "octagon": _octagon,
    "notched": _notched,
    "cut": _cut,
    "wedge": _wedge,
    "barred": _barred,
    "double": _double,
    "pill": _pill,
    "cloud": _cloud,
    "diamond": _diamond,
}
_INDENTS: Mapping[Shape, float] = {
    "parallelogram": 3.0, "octagon": 3.0, "wedge": 5.0, "barred": 3.0, "pill": 3.0, "cloud": 3.0,
}  # fmt: skip
