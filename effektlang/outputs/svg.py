"""The picture as SVG, with words for every box and line for those who do not see it."""

import re

from effektlang.diagram.alternative import of_box, of_line, sentences
from effektlang.diagram.diagram import Columns
from effektlang.diagram.metrics import balanced, wrapped
from effektlang.diagram.placed import Layout
from effektlang.diagram.theme import Theme
from effektlang.outputs import stamps
from effektlang.outputs.output import Output
from effektlang.outputs.svg_parts.boxes import box
from effektlang.outputs.svg_parts.fields import fields
from effektlang.outputs.svg_parts.legend import legend
from effektlang.outputs.svg_parts.lines import badges, curve
from effektlang.outputs.svg_parts.markup import escaped, number, tag, text_lines
from effektlang.outputs.svg_parts.notes import notes
from effektlang.text import Text

OUTPUT = Output(
    name="svg",
    suffixes=(".svg",),
    about=Text("bilden för webben och dokument", "the picture for the web and documents"),
    stamp=stamps.after_xml,
    is_paged=True,
)

_SIZE = re.compile(r' width="([\d.]+)pt" height="([\d.]+)pt"')
_MARGIN = 28.0
_LEAST_WIDTH = 420.0
_OUTSIDE = 9.0
"""How far the fields behind the boxes reach out into the margin, so that the boxes stand below the title."""
_BETWEEN = 15.0
_LOGO_HEIGHT = 30.0
_LARGEST = 1.25
"""How far a small picture may grow to fill a page."""
_CHAIN = Text("effektkedja", "effect chain")


def write(layout: Layout) -> str:
    """The SVG text; the same layout always gives the same bytes."""
    inner = max(layout.width - 2 * _OUTSIDE, _LEAST_WIDTH)
    title, top = _title(layout, inner)
    parts = [title, _moved(fields(layout) + _lines(layout) + _boxes(layout), _MARGIN - _OUTSIDE, top)]
    below = top + layout.height
    for part, height in (notes(layout.diagram, inner), legend(layout, inner)):
        if height:
            parts.append(_moved(part, _MARGIN, below + _BETWEEN))
            below += height + _BETWEEN
    return _document(layout, "".join(parts), inner + 2 * _MARGIN, below + _MARGIN / 2)


def _document(layout: Layout, content: str, width: float, height: float) -> str:
    diagram = layout.diagram
    described = tag("title", escaped(diagram.title), id="title")
    described += tag("desc", escaped(" ".join(sentences(diagram))), id="description")
    left, size, shown = _fitted(layout, width, height)
    paper = tag("rect", x=left, width=shown[0], height=shown[1], fill=diagram.theme.paper)
    svg = tag(
        "svg", "\n" + (described + paper + content).replace("><g ", ">\n<g ") + "\n",
        xmlns="http://www.w3.org/2000/svg", viewBox=" ".join(map(number, (left, 0.0, *shown))),
        width=f"{number(size[0])}pt", height=f"{number(size[1])}pt",
        lang=diagram.language, font_family=diagram.theme.font,
        role="graphics-document document",
        aria_roledescription=_CHAIN.say(diagram.language), aria_labelledby="title", aria_describedby="description",
    )  # fmt: skip
    return svg + "\n"


def _fitted(layout: Layout, width: float, height: float) -> tuple[float, tuple[float, float], tuple[float, float]]:
    """Where the view begins, the size of the picture and how much it shows; on a page, the page with room around."""
    page = layout.page
    if page is None:
        return 0.0, (width, height), (width, height)
    scale = min(page.width / width, page.height / height, _LARGEST)
    shown = (page.width / scale, page.height / scale)
    return (width - shown[0]) / 2, (page.width, page.height), shown


def _title(layout: Layout, width: float) -> tuple[str, float]:
    """The title and what stands under it, and where the picture itself may begin."""
    theme = layout.diagram.theme
    logo, taken = _logo(theme, width)
    lines = balanced(layout.diagram.title, (width - taken) / theme.font_width, 16, bold=True)
    title = text_lines(lines, _MARGIN, _MARGIN + 12, 19, font_size="16", font_weight="bold", fill=theme.ink)
    below = _MARGIN + 12 + 19 * (len(lines) - 1)
    under = wrapped(layout.diagram.subtitle, width, 9)
    subtitle = text_lines(under, _MARGIN, below + 15, 12, font_size="9", fill=theme.quiet_ink)
    return title + subtitle + logo, below + 29 + 12 * (len(under) - 1)


def _logo(theme: Theme, width: float) -> tuple[str, float]:
    """The organisation's logo at the upper right, and the room that it takes from the title."""
    if theme.logo is None:
        return "", 0.0
    wide = min(_LOGO_HEIGHT * theme.logo.ratio, width / 3)
    x = _MARGIN + width - wide
    image = tag(
        "image", href=theme.logo.address, x=x, y=_MARGIN - 4, width=wide, height=_LOGO_HEIGHT, aria_hidden="true"
    )
    return image, wide + _BETWEEN


def _moved(content: str, right: float, down: float) -> str:
    return tag("g", content, transform=f"translate({number(right)},{number(down)})")


def _lines(layout: Layout) -> str:
    titles = {box.id: box.title for box in layout.diagram.boxes}
    drawn = "".join(
        _said(
            "line",
            curve(placed.line, placed.points, placed.tip, layout.diagram.theme),
            of_line(placed.line, titles, layout.diagram.language),
            data_source=placed.line.source,
            data_target=placed.line.target,
        )
        for placed in layout.lines
    )
    return drawn + tag("g", badges(layout.lines, layout.diagram.theme), aria_hidden="true")


def _boxes(layout: Layout) -> str:
    diagram = layout.diagram
    arrangement = diagram.arrangement
    backwards = isinstance(arrangement, Columns) and arrangement.direction == "rl"
    drawn = []
    for placed in layout.in_reading_order:
        one = placed.sized.box
        group = _said(
            one.kind, box(placed, diagram.theme, backwards=backwards), of_box(one, diagram.language), data_id=one.id
        )
        drawn.append(tag("a", group, href=one.url) if one.url else group)
    return "".join(drawn)


def _said(class_: str, drawn: str, said: str, **data: str) -> str:
    role = "graphics-symbol img"
    return tag("g", tag("title", escaped(said)) + drawn, class_=class_, role=role, aria_label=said, **data)


def size_of(text: str) -> tuple[float, float]:
    """The width and height of a picture, in points."""
    found = _SIZE.search(text)
    assert found is not None
    return float(found[1]), float(found[2])
