"""The picture as PDF: lines, not dots, with text that can be searched. Made by Typst, which is installed on request."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from effektlang.diagram.alternative import sentences
from effektlang.diagram.placed import Layout
from effektlang.outputs import stamps, svg
from effektlang.outputs.output import Output, Unavailable
from effektlang.outputs.svg_parts.fonts import font_folder
from effektlang.text import Text

OUTPUT = Output(
    name="pdf",
    suffixes=(".pdf",),
    about=Text("bilden för utskrift, med sökbar text", "the picture for print, with searchable text"),
    stamp=stamps.in_pdf,
)
MISSING = Text(
    "För att göra pdf behövs ett tillägg. Installera det med: pip install 'effektlang[pdf]'",
    "To make PDFs an extra is needed. Install it with: pip install 'effektlang[pdf]'",
)
_PAGE = """
#let text-of = json("words.json")
#set document(title: text-of.title, date: none)
#set text(lang: text-of.language)
#set page(width: auto, height: auto, margin: 0pt)
#image("picture.svg", alt: text-of.alternative)
"""


def write(layout: Layout) -> bytes:
    """The PDF file, tagged, with the picture's words as its alternative text; raises `Unavailable` without Typst."""
    try:
        import typst  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise Unavailable(MISSING) from error
    diagram = layout.diagram
    words = {"title": diagram.title, "language": diagram.language, "alternative": " ".join(sentences(diagram))}
    with TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "words.json").write_text(json.dumps(words), encoding="utf-8")
        (root / "picture.svg").write_text(svg.write(layout), encoding="utf-8")
        (root / "page.typ").write_text(_PAGE, encoding="utf-8")
        pdf: bytes = typst.compile(
            root / "page.typ", root=root, format="pdf", font_paths=[font_folder()], ignore_system_fonts=True
        )
    return pdf
