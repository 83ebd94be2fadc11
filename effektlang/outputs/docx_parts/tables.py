"""Tables in Word: a head that repeats on every page, rows that hold together, and widths that Word keeps."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from effektlang.outputs.docx_parts.styles import room
from effektlang.papers.paper import Cell, Table

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as WordTable
    from docx.table import _Cell

_HEAD = "E8EDF2"
_FILLS = {"plain": "", "good": "E3F1E6", "partly": "FDF2D6", "bad": "F8E1DD", "unknown": "EEF0F2"}
_POINTS = 9.0


def put_table(document: "Document", table: Table) -> None:
    """A table with a head; what it is called is its alternative text."""
    made = document.add_table(rows=1, cols=len(table.columns))
    _look(made, table.name)
    _widths(made, table.widths, document)
    for cell, heading in zip(made.rows[0].cells, table.columns, strict=True):
        _say(cell, heading, is_bold=True)
        fill(cell, _HEAD)
    _repeat(made)
    for row in table.rows:
        cells = made.add_row().cells
        for place, (cell, said) in enumerate(zip(cells, row, strict=True)):
            _put(cell, said, is_bold=place == 0)
    _hold_together(made)
    _space_after(document)


def put_facts(document: "Document", rows: Sequence[tuple[str, str]]) -> None:
    """Names and values side by side."""
    made = document.add_table(rows=0, cols=2)
    made.autofit = False
    for name, value in rows:
        first, second = made.add_row().cells
        _say(first, name, is_bold=True)
        _say(second, value)
    _widths(made, (1, 3), document)
    _first_column(made)
    _space_after(document)


def fill(cell: "_Cell", colour: str) -> None:
    """Give a cell a background."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - slow to import
    from docx.oxml.ns import qn  # noqa: PLC0415

    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - python-docx has no other way to shade


def _put(cell: "_Cell", said: str | Cell, *, is_bold: bool) -> None:
    if isinstance(said, str):
        _say(cell, said, is_bold=is_bold)
        return
    _say(cell, said.said, is_bold=is_bold)
    if _FILLS[said.tone]:
        fill(cell, _FILLS[said.tone])


def _say(cell: "_Cell", text: str, *, is_bold: bool = False) -> None:
    from docx.shared import Pt  # noqa: PLC0415

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(text)
    run.bold = is_bold
    run.font.size = Pt(_POINTS)


def _look(made: "WordTable", name: str) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.oxml.ns import qn  # noqa: PLC0415

    made.style = "Table Grid"
    made.autofit = False
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), name)
    made._tbl.tblPr.append(caption)  # noqa: SLF001 - python-docx has no captions
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "C9D2DA")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    made._tbl.tblPr.append(borders)  # noqa: SLF001 - the same


def _widths(made: "WordTable", parts: Sequence[int], document: "Document") -> None:
    whole, _ = room(document)
    for column, part in zip(made.columns, parts, strict=True):
        column.width = int(whole * part / sum(parts))


def _repeat(made: "WordTable") -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415

    made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - the same


def _hold_together(made: "WordTable") -> None:
    """No row is torn between two pages."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    for row in made.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - the same


def _first_column(made: "WordTable") -> None:
    """Say that the names stand in the first column, and that there is no head."""
    from docx.oxml.ns import qn  # noqa: PLC0415

    look = made._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001 - the same
    if look is not None:
        look.set(qn("w:firstRow"), "0")
        look.set(qn("w:firstColumn"), "1")


def _space_after(document: "Document") -> None:
    from docx.shared import Pt  # noqa: PLC0415

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(8)
