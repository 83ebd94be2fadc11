"""A box with its title and its details. Faded boxes have no fill and thin outlines; marked ones a heavy outline."""

from effektlang.diagram.details import DETAILS
from effektlang.diagram.diagram import Emphasis
from effektlang.diagram.placed import PlacedBox
from effektlang.diagram.sizes import BETWEEN, DETAIL_LEADING, DETAIL_SIZE, ICON, PADDING, TITLE_LEADING, TITLE_SIZE
from effektlang.diagram.theme import Paint, Theme
from effektlang.outputs.svg_parts.icons import icon
from effektlang.outputs.svg_parts.markup import text_lines
from effektlang.outputs.svg_parts.shapes import indent, shape

_GAPS = ("not_measured", "unanswered", "stance_unknown")
_MARKED_WIDTH = 2.8


def box(placed: PlacedBox, theme: Theme) -> str:
    """The drawing of a box."""
    one, x, y = placed.sized, placed.x, placed.y
    emphasis = one.box.emphasis
    ink = theme.quiet_ink if emphasis == "faded" else theme.ink
    parts = [shape(one.box.kind, x, y, one.width, one.height, paint_of(one.box.kind, emphasis, theme))]
    left = x + PADDING + indent(one.box.kind)
    base = y + PADDING + TITLE_SIZE - 1.5
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


def paint_of(kind: str, emphasis: Emphasis, theme: Theme) -> Paint:
    """The fill and outline of a box."""
    paint = theme.paints[kind]
    if emphasis == "faded":
        return Paint(theme.paper, theme.quiet_ink, 0.6)
    return Paint(paint.fill, paint.outline, _MARKED_WIDTH) if emphasis == "marked" else paint
