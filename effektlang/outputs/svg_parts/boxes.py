"""A box with its title and its details. Faded boxes have no fill and thin outlines; marked ones a heavy outline."""

from dataclasses import replace

from effektlang.diagram.details import DETAILS
from effektlang.diagram.diagram import Box, BoxKind, Emphasis
from effektlang.diagram.kinds import BOXES
from effektlang.diagram.placed import PlacedBox
from effektlang.diagram.sizes import (
    BETWEEN,
    DETAIL_LEADING,
    DETAIL_SIZE,
    ICON,
    PADDING,
    SLANT,
    TITLE_LEADING,
    TITLE_SIZE,
)
from effektlang.diagram.theme import Paint, Theme
from effektlang.outputs.svg_parts.icons import icon
from effektlang.outputs.svg_parts.markup import path, tag, text_lines
from effektlang.outputs.svg_parts.shapes import indent, mirrored, shape

_GAPS = ("not_measured", "unanswered")
_FADED_WIDTH, _HEAVIER = 0.6, 1.6
_SIGN, _SIGN_IN = 5.5, 16.0
"""How large the sign of a kind is, and how far in from the right its middle."""
_ASSESSED = {
    "assessed_good": "output",
    "assessed_partly": "effect",
    "assessed_bad": "risk",
    "assessed_unknown": "input",
}
"""Kinds of box whose colours stand for an assessment."""
_ASSESSED_WIDTH = 1.8


def box(placed: PlacedBox, theme: Theme, *, backwards: bool = False) -> str:
    """The drawing of a box; `backwards` where the chain goes from right to left, so that what points does so too."""
    one, x, y = placed.sized, placed.x, placed.y
    emphasis = one.box.emphasis
    ink = theme.quiet_ink if emphasis == "faded" else theme.ink
    paint = _assessed(one.box, theme) or paint_of(one.box.kind, emphasis, theme)
    outline = shape(x, y, one.width, one.height, paint)
    turns = backwards and paint.shape == "pointed"
    parts = [mirrored(outline, 2 * x + one.width) if turns else outline]
    left = x + PADDING + (SLANT if turns else indent(paint.shape))
    base = y + PADDING + TITLE_SIZE - 1.5
    parts.append(sign_of(one.box.kind, x + one.width, y, paint, theme))
    weight = "normal" if emphasis == "faded" else "bold"
    parts.append(
        text_lines(one.title, left, base, TITLE_LEADING, font_size=str(TITLE_SIZE), font_weight=weight, fill=ink)
    )
    top = y + PADDING + len(one.title) * TITLE_LEADING - 2
    for row in one.rows:
        top += BETWEEN
        said = theme.against if row.kind in _GAPS else ink
        parts.append(icon(DETAILS[row.kind].icon, left, top, theme))
        parts.append(
            text_lines(
                row.lines, left + ICON, top + DETAIL_SIZE - 0.5, DETAIL_LEADING, font_size=str(DETAIL_SIZE), fill=said
            )
        )
        top += len(row.lines) * DETAIL_LEADING
    return "".join(parts)


def sign_of(kind: BoxKind, right: float, top: float, paint: Paint, theme: Theme) -> str:
    """The sign that tells a kind from those that look alike, on the upper edge of a box."""
    sign = BOXES[kind].sign
    if not sign:
        return ""
    x, arm = right - _SIGN_IN, _SIGN / 2
    disc = tag("circle", cx=x, cy=top, r=_SIGN, fill=theme.paper, stroke=paint.outline, stroke_width="1.2")
    strokes = path("M", x - arm, top, "H", x + arm) + (path("M", x, top - arm, "V", top + arm) if sign == "+" else "")
    return disc + tag("path", d=strokes, stroke=paint.outline, stroke_width="1.6")


def _assessed(one: Box, theme: Theme) -> Paint | None:
    """The colours of an assessment: those that the theme has for what goes well, partly and against."""
    kind = next((_ASSESSED[row.kind] for row in one.details if row.kind in _ASSESSED), None)
    if kind is None:
        return None
    shown = theme.paints[kind]
    return replace(theme.paints[one.kind], fill=shown.fill, outline=shown.outline, width=_ASSESSED_WIDTH)


def paint_of(kind: str, emphasis: Emphasis, theme: Theme) -> Paint:
    """The fill and outline of a box."""
    paint = theme.paints[kind]
    if emphasis == "faded":
        return Paint(theme.paper, theme.quiet_ink, _FADED_WIDTH, paint.shape)
    return Paint(paint.fill, paint.outline, paint.width + _HEAVIER, paint.shape) if emphasis == "marked" else paint
