"""A box with its title and its details. Faded boxes have no fill and thin outlines; marked ones a heavy outline."""

from collections.abc import Iterator
from dataclasses import replace

from effektlang.diagram.details import DETAILS
from effektlang.diagram.diagram import Box, BoxKind, Emphasis
from effektlang.diagram.kinds import BOXES
from effektlang.diagram.placed import Area, PlacedBox
from effektlang.diagram.sizes import (
    BETWEEN,
    DETAIL_LEADING,
    DETAIL_SIZE,
    ICON,
    PADDING,
    SLANT,
    TITLE_LEADING,
    TITLE_SIZE,
    Sized,
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
    one = placed.sized.box
    paint = _assessed(one, theme) or paint_of(one.kind, one.emphasis, theme)
    turns = backwards and paint.shape == "pointed"
    outline = _outline(placed, paint, theme, turns=turns)
    if placed.beside:
        words = placed.beside.words
        return outline + _ground(words, theme) + _words(placed.sized, words.x, words.y, theme)
    left = placed.x + PADDING + (SLANT if turns else indent(paint.shape))
    return outline + _words(placed.sized, left, placed.y + PADDING, theme)


def _outline(placed: PlacedBox, paint: Paint, theme: Theme, *, turns: bool) -> str:
    area = placed.shape
    outline = shape(area.x, area.y, area.width, area.height, paint)
    drawn = mirrored(outline, 2 * area.x + area.width) if turns else outline
    in_from_the_right = min(_SIGN_IN, area.width / 2)
    return drawn + sign_of(placed.sized.box.kind, area.x + area.width - in_from_the_right, area.y, paint, theme)


def _ground(words: Area, theme: Theme) -> str:
    """What keeps the thin lines of a time line from going through the words beside a mark."""
    return tag("rect", x=words.x - 1, y=words.y - 1, width=words.width + 2, height=words.height + 2, fill=theme.band)


def _words(one: Sized, left: float, top: float, theme: Theme) -> str:
    """The title and the details from an upper left corner on."""
    is_faded = one.box.emphasis == "faded"
    ink, weight = (theme.quiet_ink, "normal") if is_faded else (theme.ink, "bold")
    base = top + TITLE_SIZE - 1.5
    title = text_lines(one.title, left, base, TITLE_LEADING, font_size=str(TITLE_SIZE), font_weight=weight, fill=ink)
    return title + "".join(_rows(one, left, top + len(one.title) * TITLE_LEADING - 2, ink, theme))


def _rows(one: Sized, left: float, top: float, ink: str, theme: Theme) -> Iterator[str]:
    for row in one.rows:
        top += BETWEEN
        said = theme.against if row.kind in _GAPS else ink
        yield icon(DETAILS[row.kind].icon, left, top, theme)
        base = top + DETAIL_SIZE - 0.5
        yield text_lines(row.lines, left + ICON, base, DETAIL_LEADING, font_size=str(DETAIL_SIZE), fill=said)
        top += len(row.lines) * DETAIL_LEADING


def sign_of(kind: BoxKind, x: float, y: float, paint: Paint, theme: Theme) -> str:
    """The sign that tells a kind from those that look alike, by its middle: on the upper edge of a box."""
    sign = BOXES[kind].sign
    if not sign:
        return ""
    arm = _SIGN / 2
    disc = tag("circle", cx=x, cy=y, r=_SIGN, fill=theme.paper, stroke=paint.outline, stroke_width="1.2")
    strokes = path("M", x - arm, y, "H", x + arm) + (path("M", x, y - arm, "V", y + arm) if sign == "+" else "")
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
