"""The picture as PDF: lines, not dots, with text that can be searched. Made by Typst, which is installed on request."""

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from effektlang.diagram.alternative import sentences
from effektlang.diagram.placed import Layout
from effektlang.diagram.themes import standard
from effektlang.outputs import stamps, svg
from effektlang.outputs.output import Output, Unavailable
from effektlang.outputs.svg_parts.fonts import font_folder
from effektlang.text import Text

OUTPUT = Output(
    name="pdf",
    suffixes=(".pdf",),
    about=Text("bilden för utskrift, med sökbar text", "the picture for print, with searchable text"),
    stamp=stamps.in_pdf,
    is_paged=True,
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
#for (number, alternative) in text-of.alternatives.enumerate() {
  if number > 0 { pagebreak() }
  image("picture-" + str(number) + ".svg", alt: alternative)
}
"""


def write(layout: Layout) -> bytes:
    """The PDF file, tagged, with the picture's words as its alternative text; raises `Unavailable` without Typst."""
    return write_pages((layout,))


def write_pages(layouts: Sequence[Layout]) -> bytes:
    """A PDF file with a page for each layout."""
    try:
        import typst
    except ImportError as error:
        raise Unavailable(MISSING) from error
    diagram = layouts[0].diagram
    alternatives = [" ".join(sentences(layout.diagram)) for layout in layouts]
    words = {"title": diagram.title, "language": diagram.language, "alternatives": alternatives}
    with TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "words.json").write_text(json.dumps(words), encoding="utf-8")
        for number, layout in enumerate(layouts):
            (root / f"picture-{number}.svg").write_text(svg.write(layout), encoding="utf-8")
        (root / "page.typ").write_text(_PAGE, encoding="utf-8")
        pdf: bytes = typst.compile(
            root / "page.typ",
            root=root,
            format="pdf",
            font_paths=[font_folder()],
            ignore_system_fonts=diagram.theme.font == standard().font,
        )
    return pdf
