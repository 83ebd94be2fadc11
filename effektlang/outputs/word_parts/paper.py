"""A document of blocks as a Word document."""

from datetime import datetime
from io import BytesIO
from typing import Any

import docx
from docx.shared import Pt, RGBColor

from effektlang.outputs import png
from effektlang.outputs.word_parts.pages import Pages, set_foot, set_page
from effektlang.outputs.word_parts.pictures import add_picture, describe
from effektlang.outputs.word_parts.styles import FACT, set_styles
from effektlang.outputs.word_parts.tables import WordCell, add_table
from effektlang.outputs.zipped import undated
from effektlang.papers.pages import runs
from effektlang.papers.paper import FILLS, Block, Bullets, Cell, Facts, Heading, Paper, Paragraph, Picture, Table

_ALWAYS = datetime(2020, 1, 1)  # noqa: DTZ001 - Word writes the day without a zone
_STYLES = {"plain": "Normal", "lead": "Intense Quote", "quiet": "Caption", "quote": "Quote"}


def written(paper: Paper) -> bytes:
    """The document as a file."""
    made = BytesIO()
    _Writer(paper).document().save(made)
    return undated(made.getvalue())


class _Writer:
    """Writes one paper."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._look = paper.look
        self._docx = docx.Document()
        self._pages = Pages(self._docx)

    def document(self) -> Any:
        """The whole document. Pictures and the widest tables stand on pages that lie."""
        paper = self._paper
        set_page(self._docx)
        set_styles(self._docx, self._look, paper.language)
        properties = self._docx.core_properties
        properties.title, properties.language = paper.title, paper.language
        properties.author = properties.comments = ""
        properties.created = properties.modified = _ALWAYS
        caption = self._docx.styles["Caption"].font
        caption.bold, caption.size, caption.color.rgb = False, Pt(9), RGBColor.from_string(self._look.quiet.upper())
        set_foot(self._docx, paper.title, paper.language)
        self._docx.add_paragraph(paper.title, style="Title")
        if paper.subtitle:
            self._docx.add_paragraph(paper.subtitle, style="Subtitle")
        for is_lying, blocks in runs(paper.blocks):
            self._pages.turn(is_lying=is_lying)
            for block in blocks:
                self._put(block)
        return self._docx

    def _put(self, block: Block) -> None:
        match block:
            case Heading(text, level):
                self._docx.add_heading(text, level - 1)
            case Paragraph(text, style):
                self._docx.add_paragraph(text, style=_STYLES[style])
            case Bullets(items):
                for item in items:
                    self._docx.add_paragraph(item, style="List Bullet")
            case Facts(rows):
                for name, value in rows:
                    paragraph = self._docx.add_paragraph(style=FACT)
                    paragraph.add_run(f"{name}: ").bold = True
                    paragraph.add_run(value)
            case Table():
                self._table(block)
            case Picture(layout, caption, alternative):
                describe(add_picture(self._docx, self._pages, png.write(layout)), caption, alternative)
                self._docx.add_paragraph(caption, style="Caption")

    def _table(self, table: Table) -> None:
        rows = [[_cell(said, is_bold=place == 0) for place, said in enumerate(row)] for row in table.rows]
        add_table(self._docx, table.columns, rows, table.widths, self._pages.width, self._look, table.name)


def _cell(said: str | Cell, *, is_bold: bool) -> WordCell:
    if isinstance(said, str):
        return WordCell(said, is_bold=is_bold)
    return WordCell(said.said, FILLS[said.tone], is_bold=is_bold)
