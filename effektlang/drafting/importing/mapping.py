"""Which row holds the headings of a sheet, and what each column stands for."""

from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Table
from dataclasses import field

from effektlang.characters import folded
from effektlang.drafting.importing.headings import ELEMENTS, Role, role_of
from effektlang.drafting.importing.sheet import Sheet, letter
from effektlang.record import record

_HIGHEST = 20
"""Headings are looked for in the first rows of a sheet."""
_LEAST = 2
_LONGEST = 6
"""A heading has at most so many words; a longer text that has a known word in it is a sentence."""


@record
class Column:
    """A column: where it stands, its heading, and what it holds; none if that is not known or not wanted."""

    index: int
    heading: str
    role: Role | None
    is_left_out: bool = False
    """Whether the user has said that it is not wanted, not even as comments."""

    @property
    def is_element(self) -> bool:
        """Whether each of its cells is an element of the plan."""
        return self.role is not None and self.role.word in ELEMENTS


@record
class Mapping:
    """A sheet read as a table: the row of its headings, none if it has no such row, and its columns."""

    sheet: Sheet
    heading_row: int | None
    columns: tuple[Column, ...]
    is_row_said: bool = False
    """Whether the user has said which row holds the headings."""

    @property
    def first_row(self) -> int:
        """The first row under the headings."""
        return 0 if self.heading_row is None else self.heading_row + 1

    @property
    def title_row(self) -> int | None:
        """The row above the headings that has the title of the sheet: a text that stands alone."""
        above = range(self.heading_row or 0)
        return next((row for row in above if len(set(filter(None, self.sheet.rows[row]))) == 1), None)

    def holds(self, *words: str) -> bool:
        """Whether a column holds one of these."""
        return any(column.role is not None and column.role.word in words for column in self.columns)


@record
class Wanted:
    """What the user says of a sheet."""

    roles: Table[str, Role | None] = field(default_factory=dict)
    """What columns are, by heading or letter in lower case; none is a column to leave out."""
    heading_row: int | None = None
    """The row that holds the headings as a spreadsheet counts it, 0 if there is none; none where that is not said."""


def mapping_of(sheet: Sheet, wanted: Wanted) -> Mapping:
    """The columns of a sheet, with headings from the row that the user says, else the one that has the most known."""
    is_said = wanted.heading_row is not None
    row = _row_said(wanted.heading_row) if wanted.heading_row is not None else _row_found(sheet, wanted)
    return Mapping(sheet, row, tuple(_columns(sheet, row, wanted)), is_said)


def unknown(wanted: Wanted, mapping: Mapping) -> Sequence[str]:
    """The columns that the user speaks of and the sheet does not have."""
    names = {name for column in mapping.columns for name in _names(column.heading, column.index)}
    return [name for name in wanted.roles if name not in names]


def _row_said(number: int) -> int | None:
    return number - 1 if number else None


def _row_found(sheet: Sheet, wanted: Wanted) -> int | None:
    """The row that has the most known headings, if it has so many that it must be headings."""
    rows = range(min(_HIGHEST, len(sheet.rows)))
    best = max(rows, key=lambda row: len(_known(sheet, row, wanted)), default=None)
    if best is None:
        return None
    known = _known(sheet, best, wanted)
    is_certain = any(known.values())
    is_enough = (len(known) >= _LEAST and (is_certain or best == _first_of_several(sheet))) or (
        wanted.roles and is_certain
    )
    return best if is_enough else None


def _first_of_several(sheet: Sheet) -> int | None:
    """The first row that says several things: below it, what only may be headings is content."""
    return next((number for number, row in enumerate(sheet.rows) if len(set(filter(None, row))) >= _LEAST), None)


def _known(sheet: Sheet, row: int, wanted: Wanted) -> Table[str, bool]:
    """The headings in a row that are known, and of each whether it can be nothing else than a heading."""
    found = {}
    for heading in filter(None, (_heading(sheet, row, index) for index in range(sheet.width))):
        role = role_of(heading)
        is_named = folded(heading) in wanted.roles
        if is_named or (role is not None and len(heading.split()) <= _LONGEST):
            found[heading] = is_named or (role is not None and role.is_whole)
    return found


def _columns(sheet: Sheet, row: int | None, wanted: Wanted) -> Iterator[Column]:
    """The columns that have a heading or say something below it."""
    seen: set[str] = set()
    first = 0 if row is None else row + 1
    for index in range(sheet.width):
        heading = _heading(sheet, row, index) if row is not None else ""
        if heading or any(sheet.cell(below, index) for below in range(first, len(sheet.rows))):
            role = _role(heading, index, wanted)
            names = _names(heading, index)
            is_left_out = any(name in wanted.roles and wanted.roles[name] is None for name in names)
            yield Column(index, heading, None if _is_again(role, heading, seen) else role, is_left_out)


def _heading(sheet: Sheet, row: int, column: int) -> str:
    """A heading; of one that is merged over several columns, only the first."""
    said = sheet.cell(row, column)
    return "" if column > 0 and said == sheet.cell(row, column - 1) else " ".join(said.split())


def _is_again(role: Role | None, heading: str, seen: set[str]) -> bool:
    """Whether a column repeats a heading that has been met: the first of them counts."""
    if role is None or not heading or folded(heading) not in seen:
        seen.add(folded(heading))
        return False
    return True


def _names(heading: str, index: int) -> tuple[str, ...]:
    """What the user may call a column: its heading or its letter."""
    return (folded(heading), letter(index).lower()) if heading else (letter(index).lower(),)


def _role(heading: str, index: int, wanted: Wanted) -> Role | None:
    for name in _names(heading, index):
        if name in wanted.roles:
            return wanted.roles[name]
    return role_of(heading) if heading else None
