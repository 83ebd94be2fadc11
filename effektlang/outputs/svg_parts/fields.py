"""What stands behind the boxes: fields with headings, and the words and thin lines of axes."""

from effektlang.diagram.placed import Band, Layout, Mark, Rule
from effektlang.diagram.theme import Theme
from effektlang.outputs.svg_parts.markup import number, path, tag, text_lines

SIZE = 8.5
_LEADING = 10.0
_LEFT = 8.0


def fields(layout: Layout) -> str:
    """Every field, line and word behind the boxes."""
    theme = layout.diagram.theme
    return (
        "".join(_band(band, theme) for band in layout.bands)
        + "".join(_rule(rule, theme) for rule in layout.rules)
        + "".join(_mark(mark, theme) for mark in layout.marks)
    )


def _band(band: Band, theme: Theme) -> str:
    """A field with its heading; headings above begin on the same line."""
    is_unseen = theme.band == theme.paper
    outline = {"stroke": theme.quiet_ink, "stroke_width": "0.6"} if is_unseen else {}
    field = tag("rect", x=band.x, y=band.y, width=band.width, height=band.height, rx="6", fill=theme.band, **outline)
    if band.heading_at == "top":
        x, y, anchor = band.x + band.width / 2, band.y + 15, "middle"
    else:
        extra = _LEADING * (len(band.heading) - 1)
        x, y, anchor = band.x + _LEFT, band.y + band.height / 2 - extra / 2 + 3, None
    return field + text_lines(band.heading, x, y, _LEADING, font_size=str(SIZE), font_weight="bold",
                              text_anchor=anchor, fill=theme.quiet_ink)  # fmt: skip


def _rule(rule: Rule, theme: Theme) -> str:
    data = path("M", *rule.start, "L", *rule.end)
    return tag("path", d=data, stroke=theme.quiet_ink, stroke_width=f"{rule.weight:g}", fill="none")


def _mark(mark: Mark, theme: Theme) -> str:
    x, y = mark.at
    turned = f"rotate(-90 {number(x)} {number(y)})" if mark.is_upright else None
    return text_lines([mark.text], x, y, 0, font_size=str(SIZE), font_weight="bold", text_anchor=mark.anchor,
                      transform=turned, fill=theme.quiet_ink)  # fmt: skip
