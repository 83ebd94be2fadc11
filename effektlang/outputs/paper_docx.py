"""A document for Word: real headings, table heads that repeat, pictures with words, and the reader's language."""

from io import BytesIO
from typing import TYPE_CHECKING

from effektlang.outputs import png
from effektlang.outputs.docx_parts.pages import Pages
from effektlang.outputs.docx_parts.styles import plain_document
from effektlang.outputs.docx_parts.tables import put_facts, put_table
from effektlang.outputs.letters import with_allowed_letters
from effektlang.outputs.output import Output
from effektlang.outputs.zipped import undated
from effektlang.papers.paper import Block, Bullets, Facts, Heading, Paper, Paragraph, Picture, Table
from effektlang.text import Text

if TYPE_CHECKING:
    from docx.document import Document

OUTPUT = Output(
    name="docx",
    suffixes=(".docx",),
    about=Text("dokumentet för Word", "the document for Word"),
)
_STYLES = {"plain": "Normal", "lead": "Intense Quote", "quiet": "Caption", "quote": "Quote"}


def write(paper: Paper) -> bytes:
    """The Word file; the same paper always gives the same bytes."""
    paper = with_allowed_letters(paper)
    document = plain_document(paper.title, paper.language)
    document.add_heading(paper.title, 0)
    if paper.subtitle:
        document.add_paragraph(paper.subtitle, style="Subtitle")
    pages = Pages(document)
    for block in paper.blocks:
        _put(block, document, pages)
    made = BytesIO()
    document.save(made)
    return undated(made.getvalue())


def _put(block: Block, document: "Document", pages: Pages) -> None:
    match block:
        case Picture():
            pages.picture(png.write(block.layout), block.alternative, block.caption)
        case Heading(text, level):
            pages.upright()
            document.add_heading(text, level - 1)
        case Paragraph(text, style):
            document.add_paragraph(text, style=_STYLES[style])
        case Bullets(items):
            for item in items:
                document.add_paragraph(item, style="List Bullet")
        case Facts(rows):
            put_facts(document, rows)
        case Table():
            put_table(document, block)
