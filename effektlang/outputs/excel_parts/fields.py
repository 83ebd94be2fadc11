"""Cells to fill in. Each has a name that follows it when rows are moved, and a hidden sheet says which key it holds."""

from datetime import date
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from effektlang.followup.sheet import Field
from effektlang.outputs.excel_parts.looks import Looks
from effektlang.text import Language, Text

KEYS = "_effekt"
"""The hidden sheet: a row for each field with its cell's name and its key; then what the sheet is, by key and value."""
_LISTS = "_listor"
_NAME = "effekt_f{number}"
_FIRST_DAY = date(1990, 1, 1)
_ANY_NUMBER = 1e300
_NOT_IN_LIST = Text("Välj ett av orden i listan.", "Choose one of the words in the list.")
_NO_NUMBER = Text("Skriv ett tal, utan enhet.", "Write a number, without its unit.")
_OUTSIDE = Text("Skriv ett tal från {lowest} till {highest}.", "Write a number from {lowest} to {highest}.")
_NO_DATE = Text("Skriv ett datum: åååå-mm-dd.", "Write a date: yyyy-mm-dd.")


class Fields:
    """Writes the cells to fill in of one workbook."""

    def __init__(self, workbook: Any, looks: Looks, language: Language) -> None:
        self._workbook = workbook
        self._looks = looks
        self._language = language
        self._lists: dict[tuple[str, ...], str] = {}
        self.places: dict[str, str] = {}
        """Where each key stands, as a formula says it: `'3 Indikatorer'!$F$2`."""

    def write(self, sheet: Any, row: int, column: int, field: Field) -> None:
        """Write a cell to fill in."""
        look = self._looks.date_to_fill_in if field.form == "date" else self._looks.to_fill_in
        sheet.write(row, column, field.value or None, look)
        place = f"'{sheet.name}'!{xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True)}"
        self.places[field.key] = place
        self._workbook.define_name(_NAME.format(number=len(self.places)), f"={place}")
        self._validate(sheet, row, column, field)
        self._format(sheet, row, column, field)

    def write_keys(self, entries: tuple[tuple[str, str], ...]) -> None:
        """Write the hidden sheets: what the workbook is, and the key of each cell."""
        sheet = self._workbook.add_worksheet(KEYS)
        sheet.very_hidden()
        for row, (key, value) in enumerate(entries):
            sheet.write_row(row, 0, ("", key, value))
        for number, key in enumerate(self.places, start=1):
            sheet.write_row(len(entries) + number - 1, 0, (_NAME.format(number=number), key))
        if self._lists:
            lists = self._workbook.add_worksheet(_LISTS)
            lists.very_hidden()
            for column, choices in enumerate(self._lists):
                lists.write_column(0, column, choices)

    def _validate(self, sheet: Any, row: int, column: int, field: Field) -> None:
        rule = self._rule(field)
        if rule:
            sheet.data_validation(row, column, row, column, rule)

    def _rule(self, field: Field) -> dict[str, object]:
        match field.form:
            case "choice":
                return self._choice(field)
            case "number":
                return self._number(field)
            case "date":
                return {"validate": "date", "criteria": ">=", "value": _FIRST_DAY} | self._error(_NO_DATE)
            case "line" | "text":
                return {}

    def _choice(self, field: Field) -> dict[str, object]:
        if field.choices not in self._lists:
            first = xl_rowcol_to_cell(0, len(self._lists), row_abs=True, col_abs=True)
            last = xl_rowcol_to_cell(len(field.choices) - 1, len(self._lists), row_abs=True, col_abs=True)
            self._lists[field.choices] = f"={_LISTS}!{first}:{last}"
        return {"validate": "list", "source": self._lists[field.choices]} | self._error(_NOT_IN_LIST)

    def _number(self, field: Field) -> dict[str, object]:
        lowest, highest = field.lowest, field.highest
        if lowest is None or highest is None:
            limits = {"minimum": -_ANY_NUMBER, "maximum": _ANY_NUMBER}
            error = self._error(_NO_NUMBER)
        else:
            limits = {"minimum": lowest, "maximum": highest}
            error = self._error(_OUTSIDE, lowest=lowest, highest=highest)
        return {"validate": "decimal", "criteria": "between"} | limits | error

    def _error(self, text: Text, **arguments: object) -> dict[str, object]:
        return {"error_message": text.say(self._language, arguments)}

    def _format(self, sheet: Any, row: int, column: int, field: Field) -> None:
        """An empty cell stands out; a number is written as the reader's own Excel writes numbers."""
        sheet.conditional_format(row, column, row, column, {"type": "blanks", "format": self._looks.empty})
        if field.form == "number":
            cell = xl_rowcol_to_cell(row, column)
            for formula, look in (
                (f"=AND(ISNUMBER({cell}),{cell}=INT({cell}))", self._looks.whole),
                (f"=AND(ISNUMBER({cell}),{cell}<>INT({cell}))", self._looks.with_decimals),
            ):
                rule = {"type": "formula", "criteria": formula, "format": look}
                sheet.conditional_format(row, column, row, column, rule)
