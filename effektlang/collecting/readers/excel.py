"""A sheet filled in with Excel or LibreOffice: a hidden sheet says which key each named cell holds."""

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from effektlang.collecting.filled import Entry, Filled, NotASheet, filled
from effektlang.text import Language, Text

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell

SUFFIXES = (".xlsx", ".xlsm")
_KEYS = "_effekt"
_CHOICES = "_listor"
_DAMAGED = Text("den går inte att öppna som en Excel-fil", "it cannot be opened as an Excel file")
_NO_KEYS = Text("den är inte gjord av `effekt followup`", "it was not made by `effekt followup`")
_KEYS_GONE = Text(
    "det dolda bladet med nycklar till frågorna är borttaget",
    "the hidden sheet with the keys of the questions has been removed",
)
_PUT_INTO_A_NEW_ONE = Text(
    "Klistra in svaren i en ny mall från `effekt followup`, och låt alla blad stå kvar.",
    "Paste the answers into a new template from `effekt followup`, and leave all of its sheets.",
)
_DIGITS = 12


def read(name: str, data: bytes) -> Filled:
    """The answers of a workbook; raises `NotASheet`."""
    import openpyxl

    try:
        workbook = openpyxl.load_workbook(BytesIO(data), data_only=True)
    except (BadZipFile, KeyError, ValueError, OSError) as error:
        raise NotASheet(_DAMAGED) from error
    if _KEYS not in workbook.sheetnames:
        was_ours = _CHOICES in workbook.sheetnames
        raise NotASheet(_KEYS_GONE, _PUT_INTO_A_NEW_ONE) if was_ours else NotASheet(_NO_KEYS)
    return filled(name, list(_entries(workbook)))


def _entries(workbook: "Workbook") -> Iterator[Entry]:
    rows = [tuple(row) + ("",) * 3 for row in workbook[_KEYS].iter_rows(values_only=True)]
    language: Language = "en" if ("sheet/language", "en") in [row[1:3] for row in rows] else "sv"
    for name, key, value in (row[:3] for row in rows):
        if not name and key:
            yield Entry(str(key), "" if value is None else str(value), "")
        elif key:
            cell = _cell(workbook, str(name))
            if cell is not None:
                yield Entry(str(key), _written(cell, language), f"{cell.parent.title}, {cell.coordinate}")


def _cell(workbook: "Workbook", name: str) -> "Cell | None":
    """The cell of a name; none where its row has been deleted."""
    defined = workbook.defined_names.get(name)
    places = list(defined.destinations) if defined is not None and "#REF" not in (defined.attr_text or "") else []
    if not places or places[0][0] not in workbook.sheetnames:
        return None
    sheet, coordinate = places[0]
    cell: Cell = workbook[sheet][coordinate.replace("$", "")]
    return cell


def _written(cell: "Cell", language: Language) -> str:
    """What a cell holds as a person would write it: numbers without the noise of the machine, days as days."""
    value = cell.value
    if isinstance(value, bool) or value is None:
        return "" if value is None else str(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        shown = value * 100 if "%" in (cell.number_format or "") else value
        text = f"{round(shown, _DIGITS):.{_DIGITS}f}".rstrip("0").rstrip(".")
        return _unmistakable(text.replace(".", ",") if language == "sv" else text)
    return str(value)


def _unmistakable(text: str) -> str:
    """A number that is not read as thousands: three decimals become four."""
    decimals = text[-4:]
    return f"{text}0" if decimals[:1] in (",", ".") else text
