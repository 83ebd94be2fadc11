"""The picture as PNG, for programs that take no SVG. Drawn with the font that comes along, so alike everywhere."""

import re

from effektlang.diagram.placed import Layout
from effektlang.outputs import svg
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="png",
    suffixes=(".png",),
    about=Text("bilden i punkter, för Word och PowerPoint", "the picture in dots, for Word and PowerPoint"),
)
_PIXELS_PER_INCH = 96.0
_OTHER_SCRIPTS = re.compile("[\u0600-\u1dff\u2600-\u27bf\u2e80-\U0010ffff]")
"""Letters that the font has no pictures of: only for them are the machine's own fonts looked at."""
_DOTS_PER_PIXEL = 2.25


def write(layout: Layout) -> bytes:
    """The PNG file, at 216 dots an inch."""
    import resvg_py  # noqa: PLC0415 - only pictures in dots need it

    from effektlang.outputs.svg_parts.fonts import font_files  # noqa: PLC0415

    text = svg.write(layout)
    return resvg_py.svg_to_bytes(
        svg_string=text,
        dpi=_PIXELS_PER_INCH,
        zoom=_DOTS_PER_PIXEL,
        skip_system_fonts=_OTHER_SCRIPTS.search(text) is None,
        font_files=[str(path) for path in font_files()],
        sans_serif_family="Arimo",
    )
