"""Which row holds the headings of a sheet, and what each column stands for."""

from collections.abc import Mapping as Table
from collections.abc import Sequence

from effektlang.characters import folded
from effektlang.drafting.importing.headings import ELEMENTS, Role, role_of
from effektlang.drafting.importing.sheet import Sheet, letter
from effektlang.record import record

_HIGHEST = 20
"""Headings are looked for in the first rows of a sheet."""
_LEAST = 2


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
    """A sheet read as a table: the row of its headings and its columns."""

    sheet: Sheet
    heading_row: int
    columns: tuple[Column, ...]

    def holds(self, *words: str) -> bool:
        """Whether a column holds one of these."""
        return any(column.role is not None and column.role.word in words for column in self.columns)

    @property
    def elements(self) -> int:
        """How many columns hold elements."""
        return sum(column.is_element for column in self.columns)


Wanted = Table[str, Role | None]
"""What the user says of columns, by heading or letter in lower case; none is a column to leave out."""


def mapping_of(sheet: Sheet, wanted: Wanted) -> Mapping | None:
    """The columns of a sheet, with headings from the row that has the most known ones; none where there are none."""
    rows = range(min(_HIGHEST, len(sheet.rows)))
    best = max(rows, key=lambda row: _known(sheet, row, wanted), default=None)
    if best is None or _known(sheet, best, wanted) < min(_LEAST, len(wanted) or _LEAST):
        return None
    seen: set[str] = set()
    columns = []
    for index in range(sheet.width):
        heading = _heading(sheet, best, index)
        if heading or any(sheet.cell(row, index) for row in range(best + 1, len(sheet.rows))):
            role = _role(heading, index, wanted)
            is_left_out = any(name in wanted and wanted[name] is None for name in _names(heading, index))
            columns.append(Column(index, heading, None if _is_again(role, heading, seen) else role, is_left_out))
    return Mapping(sheet, best, tuple(columns))


def unknown(wanted: Wanted, mapping: Mapping) -> Sequence[str]:
    """The columns that the user speaks of and the sheet does not have."""
    names = {name for column in mapping.columns for name in _names(column.heading, column.index)}
    return [name for name in wanted if name not in names]


def _heading(sheet: Sheet, row: int, column: int) -> str:
    """A heading; of one that is merged over several columns, only the first."""
    said = sheet.cell(row, column)
    return "" if column > 0 and said == sheet.cell(row, column - 1) else " ".join(said.split())


def _is_again(role: Role | None, heading: str, seen: set[str]) -> bool:
    """Whether a column repeats a heading that has been met: the first of them counts."""
    if role is None or folded(heading) not in seen:
        seen.add(folded(heading))
        return False
    return True


def _known(sheet: Sheet, row: int, wanted: Wanted) -> int:
    found = {
        _heading(sheet, row, index): _role(_heading(sheet, row, index), index, wanted) for index in range(sheet.width)
    }
    return sum(role is not None for heading, role in found.items() if heading)


def _names(heading: str, index: int) -> tuple[str, ...]:
    """What the user may call a column: its heading or its letter."""
    return (folded(heading), letter(index).lower()) if heading else (letter(index).lower(),)


def _role(heading: str, index: int, wanted: Wanted) -> Role | None:
    for name in _names(heading, index):
        if name in wanted:
            return wanted[name]
    return role_of(heading) if heading else None
