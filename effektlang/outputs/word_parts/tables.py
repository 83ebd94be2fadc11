"""Tables of a Word document: a heading row that is repeated and marked as such, and columns as wide as they need."""

from collections.abc import Sequence
from typing import Any

from docx.shared import Length

from effektlang.look import Look
from effektlang.outputs.word_parts.markup import Markup, element, text_run
from effektlang.outputs.word_parts.styles import CELL

_ROOM = 400
"""The least height of a row, in twentieths of a point: room to write by hand."""


def add_table(
    document: Any,  # noqa: ANN401 - python-docx has no types
    headings: Sequence[str],
    rows: Sequence[Sequence[str | Markup]],
    shares: Sequence[float],
    width: Length,
    look: Look,
    title: str,
) -> None:
    """A table with a heading row. A cell is a text that is known, or a control to fill in."""
    table = document.add_table(rows=0, cols=len(headings))
    table.autofit = False
    widths = [Length(int(width * share / sum(shares))) for share in shares]
    _describe(table, title, look)
    for column, own in zip(table.columns, widths, strict=True):
        column.width = own
    _add_row(table, [_Cell(text, look.colour, is_heading=True) for text in headings], widths)
    for row in rows:
        _add_row(table, [_Cell(cell, look.known if isinstance(cell, str) else None) for cell in row], widths)
    document.add_paragraph(style=CELL)


class _Cell:
    """What one cell holds and how it looks."""

    def __init__(self, content: str | Markup, fill: str | None, *, is_heading: bool = False) -> None:
        self.content = content
        self.fill = fill
        self.is_heading = is_heading

    def put_into(self, cell: Any, width: Length) -> None:  # noqa: ANN401
        """Write it into a cell of the table."""
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.style = CELL
        paragraph.paragraph_format.keep_with_next = self.is_heading
        white = (element("b"), element("color", val="FFFFFF")) if self.is_heading else ()
        content = self.content
        paragraph._p.append(text_run(content, *white) if isinstance(content, str) else content)  # noqa: SLF001
        if self.fill:
            cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=self.fill))  # noqa: SLF001


def _add_row(table: Any, cells: Sequence[_Cell], widths: Sequence[Length]) -> None:  # noqa: ANN401
    row = table.add_row()
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no word for it
    properties.append(element("cantSplit"))
    properties.append(element("tblHeader") if cells[0].is_heading else element("trHeight", val=_ROOM, hRule="atLeast"))
    for cell, place, width in zip(cells, row.cells, widths, strict=True):
        cell.put_into(place, width)


def _describe(table: Any, title: str, look: Look) -> None:  # noqa: ANN401
    """Tell what the table is for those who hear it, and draw its rules in a quiet ink."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    rules = (element(side, val="single", sz=4, space=0, color=look.line) for side in sides)
    properties = table._tbl.tblPr  # noqa: SLF001
    properties.insert_element_before(
        element("tblBorders", *rules), "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption"
    )
    properties.append(element("tblCaption", val=title))
