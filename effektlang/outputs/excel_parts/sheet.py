"""A follow-up sheet as an Excel workbook: a start, a worksheet for each section, and charts."""

import re
from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO
from typing import Any

import xlsxwriter

from effektlang.followup.sheet import Cell, Field, FollowUpSheet, Section
from effektlang.outputs.excel_parts.charts import add_charts
from effektlang.outputs.excel_parts.fields import Fields
from effektlang.outputs.excel_parts.grid import grid_of
from effektlang.outputs.excel_parts.heights import growing, height
from effektlang.outputs.excel_parts.looks import Looks
from effektlang.outputs.zipped import undated
from effektlang.text import Text

_START = Text("Start", "Start")
_ANSWERED = Text("Besvarat", "Answered")
_OF_SO_MANY = Text(" av {count}", " of {count}")
_PARTS = Text("Delar", "Parts")
_PAGE = Text("sida &P av &N", "page &P of &N")
_A4 = 9
_MOST_LETTERS = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_OPEN = {"select_locked_cells": True, "format_columns": True, "format_rows": True}


def written(sheet: FollowUpSheet) -> bytes:
    """The workbook as a file."""
    made = BytesIO()
    workbook = xlsxwriter.Workbook(made, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    _Writer(sheet, workbook).write()
    workbook.close()
    return undated(made.getvalue(), growing)


class _Writer:
    """Writes one sheet into one workbook."""

    def __init__(self, sheet: FollowUpSheet, workbook: Any) -> None:
        self._sheet = sheet
        self._workbook = workbook
        self._looks = Looks(workbook, sheet.look)
        self._fields = Fields(workbook, self._looks, sheet.language)

    def write(self) -> None:
        """The whole workbook."""
        self._properties()
        start = self._workbook.add_worksheet(_START.say(self._sheet.language))
        written = [self._section(section, number) for number, section in enumerate(self._sheet.sections, start=1)]
        self._start(start, written)
        if self._sheet.series:
            add_charts(self._workbook, self._sheet.series, self._fields.places, self._sheet.look, self._sheet.language)
        self._fields.write_keys(self._sheet.about.entries)

    def _properties(self) -> None:
        created = datetime.combine(self._sheet.occasion.day, time())
        self._workbook.set_properties(
            {"title": self._sheet.title, "subject": self._sheet.occasion.title, "created": created}
        )

    def _start(self, start: Any, parts: list[tuple[str, Section]]) -> None:
        """What the workbook is, who fills it in, and its parts with how much of each has been answered."""
        self._set_up(start, (26, 70, 16), heading_row=None)
        start.write(0, 0, self._sheet.title, self._looks.title)
        row = 2
        if self._sheet.purpose:
            start.write(row, 1, self._sheet.purpose, self._looks.plain)
            row += 2
        for fact in self._sheet.facts:
            start.write(row, 0, fact.label, self._looks.label)
            start.write(row, 1, fact.value, self._looks.plain)
            row += 1
        start.write(row + 1, 1, self._sheet.opening, self._looks.plain)
        row += 3
        for field in self._sheet.answered:
            start.write(row, 0, field.label, self._looks.label)
            self._fields.write(start, row, 1, field)
            row += 1
        self._contents(start, row + 1, parts)

    def _contents(self, start: Any, row: int, parts: list[tuple[str, Section]]) -> None:
        start.write(row, 1, _PARTS.say(self._sheet.language), self._looks.label)
        start.write(row, 2, _ANSWERED.say(self._sheet.language), self._looks.label)
        for place, (name, section) in enumerate(parts, start=row + 1):
            start.write_url(place, 1, f"internal:'{name}'!A1", self._looks.link, name)
            cells = [self._fields.places[field.key] for field in section.fields]
            if cells:
                of_all = _OF_SO_MANY.say(self._sheet.language, {"count": len(cells)})
                counted = "+".join(f"COUNTA({cell})" for cell in cells)
                start.write_formula(place, 2, f'=({counted})&"{of_all}"', self._looks.plain, f"0{of_all}")

    def _section(self, section: Section, number: int) -> tuple[str, Section]:
        said = f"{number} {section.heading}".replace("'", "’")
        name = _NOT_IN_NAMES.sub(" ", said)[:_MOST_LETTERS].strip()
        worksheet = self._workbook.add_worksheet(name)
        grid = grid_of(section, self._sheet.language)
        self._set_up(worksheet, grid.widths, heading_row=0)
        self._row(worksheet, 0, grid.headings, grid.widths, self._looks.heading)
        for row, cells in enumerate(grid.rows, start=1):
            self._row(worksheet, row, cells, grid.widths, self._looks.known)
        for place, note in enumerate(grid.notes, start=len(grid.rows) + 2):
            worksheet.write(place, 0, note, self._looks.note)
        return name, section

    def _row(self, worksheet: Any, row: int, cells: Sequence[Cell], widths: Sequence[int], look: Any) -> None:
        worksheet.set_row(row, height(cells, widths))
        for column, cell in enumerate(cells):
            if isinstance(cell, Field):
                self._fields.write(worksheet, row, column, cell)
            else:
                worksheet.write_string(row, column, cell, look)

    def _set_up(self, worksheet: Any, widths: Sequence[int], heading_row: int | None) -> None:
        """A page that prints on lying A4, as wide as its columns; only what is to be filled in can be changed."""
        for column, width in enumerate(widths):
            worksheet.set_column(column, column, width)
        worksheet.hide_gridlines(2)
        worksheet.set_landscape()
        worksheet.set_paper(_A4)
        worksheet.fit_to_pages(1, 0)
        worksheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        page = _PAGE.say(self._sheet.language)
        foot = f"{self._sheet.title} · {self._sheet.occasion.title}".replace("&", "&&")
        worksheet.set_footer(f"&L&8{foot}&C&8&A&R&8{page}")
        if heading_row is not None:
            worksheet.freeze_panes(heading_row + 1, 1)
            worksheet.repeat_rows(heading_row)
        worksheet.protect("", _OPEN)
