"""Tables of a Word document: a heading row that is repeated and marked as such, and columns as wide as they need."""

from collections.abc import Sequence
from typing import Any

from docx.shared import Length

from effektlang.look import Look
from effektlang.outputs.word_parts.markup import Markup, element, text_run
from effektlang.outputs.word_parts.styles import CELL

ROOM_TO_WRITE = 400
"""The least height of a row that is filled in by hand, in twentieths of a point."""


class WordCell:
    """What one cell holds and how it looks: a text, or a control to fill in."""

    def __init__(
        self, content: str | Markup, fill: str | None = None, *, is_heading: bool = False, is_bold: bool = False
    ) -> None:
        self.content = content
        self.fill = fill
        self.is_heading = is_heading
        self.is_bold = is_bold

    def put_into(self, cell: Any, width: Length) -> None:
        """Write it into a cell of the table."""
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.style = CELL
        paragraph.paragraph_format.keep_with_next = self.is_heading
        content = self.content
        paragraph._p.append(text_run(content, *self._looks()) if isinstance(content, str) else content)
        if self.fill:
            cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=self.fill))

    def _looks(self) -> tuple[Markup, ...]:
        bold = (element("b"),) if self.is_heading or self.is_bold else ()
        return (*bold, element("color", val="FFFFFF")) if self.is_heading else bold


def add_table(
    document: Any,
    headings: Sequence[str],
    rows: Sequence[Sequence[WordCell]],
    shares: Sequence[float],
    width: Length,
    look: Look,
    title: str,
    least_height: int = 0,
) -> None:
    """A table with a heading row; rows are as high as their text, and at least so many twentieths of a point."""
    table = document.add_table(rows=0, cols=len(headings))
    table.autofit = False
    widths = [Length(int(width * share / sum(shares))) for share in shares]
    _describe(table, title, look)
    for column, own in zip(table.columns, widths, strict=True):
        column.width = own
    _add_row(table, [WordCell(text, look.colour, is_heading=True) for text in headings], widths, 0)
    for row in rows:
        _add_row(table, row, widths, least_height)
    document.add_paragraph(style=CELL)


def _add_row(table: Any, cells: Sequence[WordCell], widths: Sequence[Length], least_height: int) -> None:
    row = table.add_row()
    properties = row._tr.get_or_add_trPr()
    properties.append(element("cantSplit"))
    if least_height:
        properties.append(element("trHeight", val=least_height, hRule="atLeast"))
    if cells[0].is_heading:
        properties.append(element("tblHeader"))
    for cell, place, width in zip(cells, row.cells, widths, strict=True):
        cell.put_into(place, width)


def _describe(table: Any, title: str, look: Look) -> None:
    """Tell what the table is for those who hear it, and draw its rules in a quiet ink."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    rules = (element(side, val="single", sz=4, space=0, color=look.line) for side in sides)
    properties = table._tbl.tblPr
    properties.insert_element_before(
        element("tblBorders", *rules), "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption"
    )
    properties.append(element("tblCaption", val=title))
