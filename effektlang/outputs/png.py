"""The picture as PNG, for programs that take no SVG. Drawn with the font that comes along, so alike everywhere."""

import re
import struct

from effektlang.diagram.placed import Layout
from effektlang.diagram.themes import standard
from effektlang.outputs import stamps, svg
from effektlang.outputs.output import Output, Unavailable
from effektlang.text import Text

OUTPUT = Output(
    name="png",
    suffixes=(".png",),
    about=Text("bilden i punkter, för Word och PowerPoint", "the picture in dots, for Word and PowerPoint"),
    stamp=stamps.in_png,
    is_paged=True,
)
USUAL_DPI = 216
_PIXELS_PER_INCH = 96.0
_METRES_PER_INCH = 0.0254
_HEADER_END = 33
"""Where the first chunk of a PNG file ends."""
_OTHER_SCRIPTS = re.compile("[\u0600-\u1dff\u2600-\u27bf\u2e80-\U0010ffff]")
"""Letters that the font has no pictures of: only for them are the machine's own fonts looked at."""

_LEAST_DPI, _MOST_DOTS = 96.0, 32_000
"""How coarse a picture may become, and how many dots a side may have: few programs that show pictures take more."""
_POINTS_PER_INCH = 72
_TOO_LARGE = Text(
    "Bilden är för stor för png. Gör en svg eller en pdf, dela den med --page A4 eller välj en del av planen.",
    "The picture is too large for PNG. Make an SVG or a PDF, divide it with --page A4 or choose a part of the plan.",
)


def write(layout: Layout, dpi: int = USUAL_DPI) -> bytes:
    """The PNG file, with so many dots an inch; it says how many, so that programs show it at its right size.

    A large picture gets fewer; raises `Unavailable` if they would be too few to read it by.
    """
    import resvg_py  # only pictures in dots need it

    from effektlang.outputs.svg_parts.fonts import font_files

    text = svg.write(layout)
    dots = _dots_an_inch(text, dpi)
    made: bytes = resvg_py.svg_to_bytes(
        svg_string=text,
        background=layout.diagram.theme.paper,
        dpi=_PIXELS_PER_INCH,
        zoom=dots / _PIXELS_PER_INCH,
        skip_system_fonts=layout.diagram.theme.font == standard().font and _OTHER_SCRIPTS.search(text) is None,
        font_files=[str(path) for path in font_files()],
        sans_serif_family="Arimo",
    )
    per_metre = round(dots / _METRES_PER_INCH)
    density = stamps.png_chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    return made[:_HEADER_END] + density + made[_HEADER_END:]


def _dots_an_inch(text: str, wanted: float) -> float:
    """As many dots an inch as are wanted, or as there is room for."""
    inches = max(svg.size_of(text)) / _POINTS_PER_INCH
    dpi = min(wanted, _MOST_DOTS / inches)
    if dpi < min(_LEAST_DPI, wanted):
        raise Unavailable(_TOO_LARGE)
    return dpi
