"""The picture as SVG, with words for every box and line for those who do not see it."""

from effektlang.diagram.alternative import of_box, of_line, sentences
from effektlang.diagram.layout import Band, Layout, PlacedBox, PlacedLine
from effektlang.diagram.metrics import wrapped
from effektlang.diagram.sizes import BETWEEN, DETAIL_LEADING, DETAIL_SIZE, ICON, PADDING, TITLE_LEADING, TITLE_SIZE
from effektlang.outputs.output import Output
from effektlang.outputs.svg_parts.icons import icon
from effektlang.outputs.svg_parts.legend import legend
from effektlang.outputs.svg_parts.lines import badge, curve
from effektlang.outputs.svg_parts.markup import escaped, number, tag, text_lines
from effektlang.outputs.svg_parts.shapes import shape
from effektlang.outputs.svg_parts.theme import BAND, FONT, GAP_INK, INK, PAPER, QUIET_INK
from effektlang.text import Text

OUTPUT = Output(
    name="svg",
    suffixes=(".svg",),
    about=Text("bilden för webben och dokument", "the picture for the web and documents"),
)

_MARGIN = 28.0
_LEAST_WIDTH = 420.0
_HEADING_SIZE = 8.5
_HEADING_ROOM = 32.0
_SIDE_ROOM = 96.0
_BAND_MARGIN = 9.0
_CHAIN = Text("effektkedja", "effect chain")


def write(layout: Layout) -> str:
    """The SVG text; the same layout always gives the same bytes."""
    across = layout.diagram.direction in ("lr", "rl")
    inner = max(layout.width + (0 if across else _SIDE_ROOM), _LEAST_WIDTH)
    title, title_height = _title(layout, inner)
    top = _MARGIN + title_height
    left = _MARGIN + (inner - layout.width) / 2 if across else _MARGIN + _SIDE_ROOM
    down = top + (_HEADING_ROOM if across else _BAND_MARGIN)
    chain = tag("g", _bands(layout, across=across) + _lines(layout) + _boxes(layout),
                transform=f"translate({number(left)},{number(down)})")  # fmt: skip
    key, key_height = legend(layout.diagram, inner)
    key_top = down + layout.height + 2 * _BAND_MARGIN + 6
    height = key_top + key_height + _MARGIN / 2
    key = tag("g", key, aria_hidden="true", transform=f"translate({number(_MARGIN)},{number(key_top)})")
    return _document(layout, title + chain + key, inner + 2 * _MARGIN, height)


def _document(layout: Layout, content: str, width: float, height: float) -> str:
    diagram = layout.diagram
    described = tag("title", escaped(diagram.title), id="title")
    described += tag("desc", escaped(" ".join(sentences(diagram))), id="description")
    paper = tag("rect", width=float(width), height=float(height), fill=PAPER)
    svg = tag(
        "svg", "\n" + (described + paper + content).replace("><g ", ">\n<g ") + "\n",
        xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {number(width)} {number(height)}",
        width=f"{number(width)}pt", height=f"{number(height)}pt", lang=diagram.language, font_family=FONT,
        role="graphics-document document",
        aria_roledescription=_CHAIN.say(diagram.language), aria_labelledby="title", aria_describedby="description",
    )  # fmt: skip
    return svg + "\n"


def _title(layout: Layout, width: float) -> tuple[str, float]:
    lines = wrapped(layout.diagram.title, width, 16, bold=True)
    title = text_lines(lines, _MARGIN, _MARGIN + 12, 19, font_size="16", font_weight="bold", fill=INK)
    below = _MARGIN + 12 + 19 * (len(lines) - 1)
    subtitle = text_lines([layout.diagram.subtitle], _MARGIN, below + 15, 0, font_size="9", fill=QUIET_INK)
    return title + subtitle, below + 26 - _MARGIN


def _bands(layout: Layout, *, across: bool) -> str:
    return "".join(_band_across(band, layout) if across else _band_down(band, layout) for band in layout.bands)


def _band_across(band: Band, layout: Layout) -> str:
    x, width = band.start - _BAND_MARGIN, band.end - band.start + 2 * _BAND_MARGIN
    field = tag(
        "rect",
        x=x,
        y=-_HEADING_ROOM + 4,
        width=width,
        height=layout.height + _HEADING_ROOM + _BAND_MARGIN,
        rx="6",
        fill=BAND,
    )
    lines = wrapped(band.heading, width - 14, _HEADING_SIZE, bold=True, most=2)
    first = -_HEADING_ROOM + (19 if len(lines) == 1 else 14)
    return field + text_lines(lines, x + width / 2, first, 10, font_size=str(_HEADING_SIZE), font_weight="bold",
                              text_anchor="middle", fill=QUIET_INK)  # fmt: skip


def _band_down(band: Band, layout: Layout) -> str:
    start, end = sorted((band.start, band.end))
    y, height = start - _BAND_MARGIN, end - start + 2 * _BAND_MARGIN
    field = tag(
        "rect", x=-_SIDE_ROOM, y=y, width=layout.width + _SIDE_ROOM + _BAND_MARGIN, height=height, rx="6", fill=BAND
    )
    lines = wrapped(band.heading, _SIDE_ROOM - 14, _HEADING_SIZE, bold=True)
    return field + text_lines(lines, -_SIDE_ROOM + 8, y + height / 2 - 5 * (len(lines) - 1) + 3, 10,
                              font_size=str(_HEADING_SIZE), font_weight="bold", fill=QUIET_INK)  # fmt: skip


def _lines(layout: Layout) -> str:
    titles = {box.id: box.title for box in layout.diagram.boxes}
    return "".join(_line(placed, of_line(placed.line, titles, layout.diagram)) for placed in layout.lines)


def _line(placed: PlacedLine, said: str) -> str:
    drawn = curve(placed.line, placed.points, placed.tip)
    if placed.line.assumptions:
        drawn += badge(placed.middle)
    return _said("line", drawn, said)


def _boxes(layout: Layout) -> str:
    return "".join(_box(placed, of_box(placed.sized.box, layout.diagram)) for placed in layout.boxes)


def _box(placed: PlacedBox, said: str) -> str:
    one, x, y = placed.sized, placed.x, placed.y
    kind = one.box.kind
    parts = [shape(kind, x, y, one.width, one.height)]
    left = x + PADDING + (3 if kind in ("input", "goal") else 0)
    base = y + PADDING + TITLE_SIZE - 1.5
    parts.append(
        text_lines(one.title, left, base, TITLE_LEADING, font_size=str(TITLE_SIZE), font_weight="bold", fill=INK)
    )
    top = y + PADDING + len(one.title) * TITLE_LEADING - 2
    for detail in one.details:
        top += BETWEEN
        ink = GAP_INK if detail.icon == "missing" else INK
        parts.append(icon(detail.icon, left, top))
        parts.append(
            text_lines(
                detail.lines, left + ICON, top + DETAIL_SIZE - 0.5, DETAIL_LEADING, font_size=str(DETAIL_SIZE), fill=ink
            )
        )
        top += len(detail.lines) * DETAIL_LEADING
    return _said(kind, "".join(parts), said)


def _said(class_: str, drawn: str, said: str) -> str:
    return tag("g", tag("title", escaped(said)) + drawn, class_=class_, role="graphics-symbol img", aria_label=said)
