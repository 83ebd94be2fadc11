"""Small pictures before the details of a box, eight points high, drawn from their upper left corner."""

from collections.abc import Callable, Mapping

from effektlang.diagram.details import Icon
from effektlang.diagram.theme import Theme
from effektlang.outputs.svg_parts.markup import path, tag


def icon(name: Icon, x: float, y: float, theme: Theme) -> str:
    """The small picture of a detail."""
    return _ICONS[name](x, y, theme)


def _person(x: float, y: float, theme: Theme) -> str:
    head = tag("circle", cx=x + 4, cy=y + 2, r="1.9", fill=theme.quiet_ink)
    shoulders = path("M", x + 0.5, y + 8, "C", x + 0.5, y + 3.6, x + 7.5, y + 3.6, x + 7.5, y + 8, "Z")
    return head + tag("path", d=shoulders, fill=theme.quiet_ink)


def _doer(x: float, y: float, theme: Theme) -> str:
    head = tag("circle", cx=x + 4, cy=y + 2.2, r="1.7", fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")
    shoulders = path("M", x + 0.8, y + 7.8, "C", x + 0.8, y + 4, x + 7.2, y + 4, x + 7.2, y + 7.8, "Z")
    return head + tag("path", d=shoulders, fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")


def _half(x: float, y: float, theme: Theme) -> str:
    ring = tag("circle", cx=x + 4, cy=y + 4, r="3.4", fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")
    full = path("M", x + 4, y + 0.6, "A", 3.4, 3.4, 0, 0, 1, x + 4, y + 7.4, "Z")
    return ring + tag("path", d=full, fill=theme.quiet_ink)


def _bars(x: float, y: float, theme: Theme) -> str:
    heights = (3.0, 5.4, 8.0)
    return "".join(
        tag("rect", x=x + 0.4 + 2.6 * place, y=y + 8 - high, width="2", height=high, fill=theme.quiet_ink)
        for place, high in enumerate(heights)
    )


def _speech(x: float, y: float, theme: Theme) -> str:
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
    return tag("path", d=bubble, fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")


def _gap(x: float, y: float, theme: Theme) -> str:
    ring = tag(
        "circle",
        cx=x + 4,
        cy=y + 4,
        r="3.6",
        fill=theme.paper,
        stroke=theme.against,
        stroke_width="0.9",
        stroke_dasharray="1.6 1.1",
    )
    return ring + tag(
        "text", "?", x=x + 4, y=y + 6.5, font_size="6.5", font_weight="bold", text_anchor="middle", fill=theme.against
    )


def _sheet(x: float, y: float, theme: Theme) -> str:
    sheet = path("M", x + 1, y, "H", x + 5, "L", x + 7, y + 2, "V", y + 8, "H", x + 1, "Z")
    return tag("path", d=sheet, fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")


def _clock(x: float, y: float, theme: Theme) -> str:
    face = tag("circle", cx=x + 4, cy=y + 4, r="3.5", fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")
    hands = path("M", x + 4, y + 1.8, "V", y + 4, "L", x + 5.8, y + 5)
    return face + _drawn(hands, theme)


def _coin(x: float, y: float, theme: Theme) -> str:
    coins = (
        tag("ellipse", cx=x + 4, cy=y + 6.2 - 2 * place, rx="3.4", ry="1.5", fill=theme.paper,
            stroke=theme.quiet_ink, stroke_width="0.9")
        for place in range(3)
    )  # fmt: skip
    return "".join(coins)


def _stack(x: float, y: float, theme: Theme) -> str:
    back = tag("rect", x=x + 2, y=float(y), width="5.5", height="5", fill=theme.paper, stroke=theme.quiet_ink)
    return back + tag("rect", x=x + 0.5, y=y + 2.5, width="5.5", height="5", fill=theme.paper, stroke=theme.quiet_ink)


def _plus(x: float, y: float, theme: Theme) -> str:
    return _disc(x, y, theme, path("M", x + 4, y + 2, "V", y + 6, "M", x + 2, y + 4, "H", x + 6))


def _minus(x: float, y: float, theme: Theme) -> str:
    return _disc(x, y, theme, path("M", x + 2, y + 4, "H", x + 6))


def _wave(x: float, y: float, theme: Theme) -> str:
    wave = path("M", x + 1.8, y + 4.6, "C", x + 2.8, y + 1.8, x + 5.2, y + 6.2, x + 6.2, y + 3.4)
    return _disc(x, y, theme, wave)


def _disc(x: float, y: float, theme: Theme, sign: str) -> str:
    disc = tag("circle", cx=x + 4, cy=y + 4, r="3.6", fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")
    return disc + _drawn(sign, theme, "1.2")


def _target(x: float, y: float, theme: Theme) -> str:
    ring = tag("circle", cx=x + 4, cy=y + 4, r="3.5", fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")
    return ring + tag("circle", cx=x + 4, cy=y + 4, r="1.4", fill=theme.quiet_ink)


def _shield(x: float, y: float, theme: Theme) -> str:
    left, right, waist = x + 0.8, x + 7.2, y + 4
    top = path("M", x + 4, y, "L", right, y + 1.2, "V", waist)
    point = path("C", right, y + 6, x + 5.6, y + 7.4, x + 4, y + 8, "C", x + 2.4, y + 7.4, left, y + 6, left, waist)
    outline = f"{top} {point} {path('V', y + 1.2, 'Z')}"
    return tag("path", d=outline, fill=theme.paper, stroke=theme.quiet_ink, stroke_width="0.9")


def _arrow(x: float, y: float, theme: Theme) -> str:
    data = path("M", x + 0.5, y + 4, "H", x + 7, "M", x + 4.4, y + 1.6, "L", x + 7, y + 4, "L", x + 4.4, y + 6.4)
    return _drawn(data, theme)


def _fall(x: float, y: float, theme: Theme) -> str:
    data = path("M", x + 4, y + 0.5, "V", y + 7, "M", x + 1.6, y + 4.4, "L", x + 4, y + 7, "L", x + 6.4, y + 4.4)
    return _drawn(data, theme)


def _dot(x: float, y: float, theme: Theme) -> str:
    return tag("circle", cx=x + 4, cy=y + 4, r="1.5", fill=theme.quiet_ink)


def _drawn(data: str, theme: Theme, width: str = "0.9") -> str:
    return tag("path", d=data, fill="none", stroke=theme.quiet_ink, stroke_width=width)


def _up(x: float, y: float, theme: Theme) -> str:
    return _filled(theme.paints["output"].outline, "M", x + 4, y + 0.4, "L", x + 7.8, y + 7.4, "H", x + 0.2, "Z")


def _diamond(x: float, y: float, theme: Theme) -> str:
    return _filled(
        theme.paints["effect"].outline, "M", x + 4, y, "L", x + 8, y + 4, "L", x + 4, y + 8, "L", x, y + 4, "Z"
    )


def _down(x: float, y: float, theme: Theme) -> str:
    return _filled(theme.against, "M", x + 0.2, y + 0.6, "H", x + 7.8, "L", x + 4, y + 7.6, "Z")


def _ring(x: float, y: float, theme: Theme) -> str:
    return tag("circle", cx=x + 4, cy=y + 4, r="3.2", fill=theme.paper, stroke=theme.quiet_ink, stroke_width="1.2")


def _filled(ink: str, *commands: str | float) -> str:
    return tag("path", d=path(*commands), fill=ink)


_ICONS: Mapping[Icon, Callable[[float, float, Theme], str]] = {
    "person": _person,
    "bars": _bars,
    "speech": _speech,
    "gap": _gap,
    "sheet": _sheet,
    "clock": _clock,
    "coin": _coin,
    "stack": _stack,
    "plus": _plus,
    "minus": _minus,
    "wave": _wave,
    "target": _target,
    "shield": _shield,
    "arrow": _arrow,
    "dot": _dot,
    "doer": _doer,
    "half": _half,
    "up": _up,
    "diamond": _diamond,
    "down": _down,
    "ring": _ring,
    "fall": _fall,
}
