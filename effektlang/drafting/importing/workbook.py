"""Reads the sheets of a spreadsheet: Excel's files, and tables with `;`, tab or `,` between the cells."""

import csv
import io
import re
import zipfile
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import chain
from typing import Any

from effektlang.characters import plain, unescaped
from effektlang.drafting.importing.sheet import Row, Sheet
from effektlang.drafting.importing.units import unit_named
from effektlang.text import Text

_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_DELIMITERS = (";", "\t", ",")
_WHOLE_PERCENT = 100
_THOUSAND = 1000
_IN_THOUSANDS = re.compile(r"[0#?](,+)(?![0#?,])")
_WORDS_IN_FORM = re.compile(r'"([^"]*)"|\[\$([^\]-]*)(?:-[^\]]*)?\]')

_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What stands in an Excel document that a password locks: it is kept in a file of the older form."""

_EXCEL = (".xlsx", ".xlsm", ".xls")
KINDS = (*_EXCEL, ".csv", ".tsv", ".txt")
"""The endings of files that are spreadsheets. An `.xls` is one that is told how to save itself anew."""

_IS_OLD = Text(
    "Det är ett äldre Exceldokument, eller låst med lösenord. Öppna det i Excel och spara det som .xlsx utan lösenord.",
    "It is an older Excel document, or locked with a password. Open it in Excel and save it as .xlsx without one.",
)
_IS_LOCKED = Text(
    "Det är låst med lösenord. Öppna det i Excel, ta bort lösenordet och spara det igen.",
    "It is locked with a password. Open it in Excel, remove the password and save it again.",
)
_IS_TEXT = Text(
    "Det heter som ett Exceldokument, men är något annat. Öppna det i Excel och spara det som .xlsx, eller ge det ändelsen .csv om det är en tabell i text.",
    "It is named as an Excel document, but is something else. Open it in Excel and save it as .xlsx, or name it .csv if it is a table as text.",
)
_IS_NO_WORKBOOK = Text(
    "Det är inget Exceldokument som går att läsa. Öppna det i Excel och spara det som .xlsx.",
    "It is no Excel document that can be read. Open it in Excel and save it as .xlsx.",
)


class NotASheet(Exception):
    """A file that is no spreadsheet; `text` says what it is instead."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def sheets(data: bytes, name: str, suffix: str = "") -> tuple[Sheet, ...]:
    """The sheets of a file with an ending; `name` is what the sheet of a table is called. Raises `NotASheet`."""
    if data.startswith(_OLD_EXCEL):
        raise NotASheet(_IS_LOCKED if _LOCKED in data else _IS_OLD)
    if data.startswith(_ZIP):
        return tuple(_of_excel(data))
    if data and suffix in _EXCEL:
        raise NotASheet(_IS_TEXT)
    return (_table(_decoded(data), name),)


def _of_excel(data: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError) as error:
        raise NotASheet(_IS_NO_WORKBOOK) from error
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            yield Sheet(sheet.title, _trimmed(_with_merged(sheet)))


def _with_merged(sheet: Any) -> list[list[str]]:
    """The cells of an Excel sheet as text; what a merged cell says stands in each cell that it covers."""
    rows = [[_said(cell) for cell in row] for row in sheet.iter_rows()]
    for area in sheet.merged_cells.ranges:
        said = rows[area.min_row - 1][area.min_col - 1]
        for row in rows[area.min_row - 1 : area.max_row]:
            row[area.min_col - 1 : area.max_col] = [said] * (area.max_col - area.min_col + 1)
    return rows


def _said(cell: Any) -> str:
    """What a cell says, as it is shown: a number in percent or thousands, and with the unit of its form."""
    value, form = cell.value, cell.number_format.partition(";")[0]
    match value:
        case None:
            return ""
        case bool():
            return "x" if value else ""
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case int() | float() if "%" in form:
            return f"{_number(value * _WHOLE_PERCENT)} %"
        case int() | float():
            units = map(unit_named, chain.from_iterable(_WORDS_IN_FORM.findall(form)))
            shown = _number(value / _THOUSAND ** _thousands(form))
            return f"{shown} {next(filter(None, units), '')}".strip()
    return _clean(str(value))


def _thousands(form: str) -> int:
    """How many times the form of a cell shows its number in thousands: the marks that stand behind its last digit."""
    found = _IN_THOUSANDS.search(_WORDS_IN_FORM.sub("", form))
    return len(found[1]) if found is not None else 0


def _number(value: float) -> str:
    """A number as it would be typed: no digits grouped, and never a mark before exactly three of them."""
    said = f"{round(value, 10):f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    whole, _, decimals = said.partition(".")
    return f"{whole},{decimals.ljust(4, '0') if len(decimals) == 3 else decimals}" if decimals else whole


def _decoded(data: bytes) -> str:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if data[1:2] == b"\0":
        return data.decode("utf-16-le", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _table(text: str, name: str) -> Sheet:
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    rows = csv.reader(io.StringIO(text.replace("\0", "")), delimiter=delimiter)
    return Sheet(name, _trimmed([[_clean(cell) for cell in row] for row in rows]))


def _clean(text: str) -> str:
    """The lines of a cell that say something."""
    lines = (unescaped(plain(line)) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _trimmed(rows: list[list[str]]) -> tuple[Row, ...]:
    """The rows without empty ones at the end."""
    while rows and not any(rows[-1]):
        rows.pop()
    return tuple(tuple(row) for row in rows)
