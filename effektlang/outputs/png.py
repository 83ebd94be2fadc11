"""The picture as PNG, for programs that take no SVG. Drawn with the font that comes along, so alike everywhere."""

import re
import struct

from effektlang.diagram.placed import Layout
from effektlang.outputs import stamps, svg
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="png",
    suffixes=(".png",),
    about=Text("bilden i punkter, för Word och PowerPoint", "the picture in dots, for Word and PowerPoint"),
    stamp=stamps.in_png,
)
USUAL_DPI = 216
_PIXELS_PER_INCH = 96.0
_METRES_PER_INCH = 0.0254
_HEADER_END = 33
"""Where the first chunk of a PNG file ends."""
_OTHER_SCRIPTS = re.compile("[\u0600-\u1dff\u2600-\u27bf\u2e80-\U0010ffff]")
"""Letters that the font has no pictures of: only for them are the machine's own fonts looked at."""


def write(layout: Layout, dpi: int = USUAL_DPI) -> bytes:
    """The PNG file, with so many dots an inch; it says how many, so that programs show it at its right size."""
    import resvg_py  # noqa: PLC0415 - only pictures in dots need it

    from effektlang.outputs.svg_parts.fonts import font_files  # noqa: PLC0415

    text = svg.write(layout)
    made: bytes = resvg_py.svg_to_bytes(
        svg_string=text,
        dpi=_PIXELS_PER_INCH,
        zoom=dpi / _PIXELS_PER_INCH,
        skip_system_fonts=_OTHER_SCRIPTS.search(text) is None,
        font_files=[str(path) for path in font_files()],
        sans_serif_family="Arimo",
    )
    per_metre = round(dpi / _METRES_PER_INCH)
    density = stamps.png_chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    return made[:_HEADER_END] + density + made[_HEADER_END:]
