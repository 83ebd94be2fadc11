"""Small pictures before the details of a box, eight points high, drawn from their upper left corner."""

from effektlang.outputs.svg_parts.markup import path, tag
from effektlang.outputs.svg_parts.theme import GAP_INK, PAPER, QUIET_INK


def icon(name: str, x: float, y: float) -> str:
    """The small picture of a detail: `who`, `measured`, `otherwise`, `missing` or `plan`."""
    return {"who": _person, "measured": _bars, "otherwise": _speech, "missing": _gap, "plan": _sheet}[name](x, y)


def _person(x: float, y: float) -> str:
    head = tag("circle", cx=x + 4, cy=y + 2, r="1.9", fill=QUIET_INK)
    shoulders = path("M", x + 0.5, y + 8, "C", x + 0.5, y + 3.6, x + 7.5, y + 3.6, x + 7.5, y + 8, "Z")
    return head + tag("path", d=shoulders, fill=QUIET_INK)


def _bars(x: float, y: float) -> str:
    heights = (3.0, 5.4, 8.0)
    return "".join(
        tag("rect", x=x + 0.4 + 2.6 * place, y=y + 8 - high, width="2", height=high, fill=QUIET_INK)
        for place, high in enumerate(heights)
    )


def _speech(x: float, y: float) -> str:
    bubble = path(
        "M",
        x + 0.5,
        y + 0.8,
        "H",
        x + 7.5,
        "V",
        y + 5.8,
        "H",
        x + 4,
        "L",
        x + 2,
        y + 8,
        "V",
        y + 5.8,
        "H",
        x + 0.5,
        "Z",
    )
    return tag("path", d=bubble, fill=PAPER, stroke=QUIET_INK, stroke_width="0.9")


def _gap(x: float, y: float) -> str:
    ring = tag(
        "circle",
        cx=x + 4,
        cy=y + 4,
        r="3.6",
        fill=PAPER,
        stroke=GAP_INK,
        stroke_width="0.9",
        stroke_dasharray="1.6 1.1",
    )
    return ring + tag(
        "text", "?", x=x + 4, y=y + 6.5, font_size="6.5", font_weight="bold", text_anchor="middle", fill=GAP_INK
    )


def _sheet(x: float, y: float) -> str:
    sheet = path("M", x + 1, y, "H", x + 5, "L", x + 7, y + 2, "V", y + 8, "H", x + 1, "Z")
    return tag("path", d=sheet, fill=PAPER, stroke=QUIET_INK, stroke_width="0.9")
