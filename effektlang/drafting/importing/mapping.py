"""Which row holds the headings of a sheet, and what each column stands for."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as Table
from dataclasses import field, replace

from effektlang.characters import folded
from effektlang.drafting.importing.heading_rows import Heading, heading, rows_found
from effektlang.drafting.importing.headings import ELEMENTS, Role, is_measure, role_as_said, role_of_time
from effektlang.drafting.importing.sheet import Sheet, letter
from effektlang.record import record


@record
class Column:
    """A column: where it stands, its heading, and what it holds; none if that is not known or not wanted."""

    index: int
    over: Heading
    role: Role | None
    is_left_out: bool = False
    """Whether the user has said that it is not wanted, not even as comments."""

    @property
    def heading(self) -> str:
        """What stands over it, nothing if it has no heading."""
        return self.over.text

    @property
    def names(self) -> tuple[str, ...]:
        """What the user may call it, in lower case: its letter, or what stands over it."""
        said = (letter(self.index), self.over.text, self.over.own)
        return tuple(dict.fromkeys(folded(name) for name in said if name))

    @property
    def is_element(self) -> bool:
        """Whether each of its cells is an element of the plan."""
        return self.role is not None and self.role.word in ELEMENTS


@record
class Mapping:
    """A sheet read as a table: the rows of its headings, none if it has no such row, and its columns."""

    sheet: Sheet
    heading_rows: range
    columns: tuple[Column, ...]
    is_row_said: bool = False
    """Whether the user has said which rows hold the headings."""

    @property
    def first_row(self) -> int:
        """The first row under the headings."""
        return self.heading_rows.stop

    @property
    def title_row(self) -> int | None:
        """The row above the headings that has the title of the sheet: a text that stands alone."""
        above = range(self.heading_rows.start)
        return next((row for row in above if len(set(filter(None, self.sheet.rows[row]))) == 1), None)

    def holds(self, *words: str) -> bool:
        """Whether a column holds one of these."""
        return any(column.role is not None and column.role.word in words for column in self.columns)


@record
class Wanted:
    """What the user says of a sheet."""

    roles: Table[str, Role | None] = field(default_factory=dict)
    """What columns are, by heading or letter in lower case; none is a column to leave out."""
    heading_rows: range | None = None
    """The rows that hold the headings, counted from 0, empty if there is none; none where that is not said."""


def mapping_of(sheet: Sheet, wanted: Wanted) -> Mapping:
    """The columns of a sheet, with headings from the rows that the user says, else those that have the most known."""
    rows = wanted.heading_rows
    found = rows_found(sheet, wanted.roles) if rows is None else rows
    columns = tuple(_with_responses(_columns(sheet, found, wanted), wanted))
    return Mapping(sheet, found, tuple(_with_times(columns)), rows is not None)


def unknown(wanted: Wanted, mapping: Mapping) -> Sequence[str]:
    """The columns that the user speaks of and the sheet does not have."""
    names = {name for column in mapping.columns for name in column.names}
    return [name for name in wanted.roles if name not in names]


def _columns(sheet: Sheet, rows: range, wanted: Wanted) -> Iterator[Column]:
    """The columns that have a heading or say something below it.

    A heading that repeats another counts if it is for a value, and a new element stands between them.
    """
    elements: set[str] = set()
    values: set[str] = set()
    for index in range(sheet.width):
        over = heading(sheet, rows, index)
        if over.text or any(sheet.cell(below, index) for below in range(rows.stop, len(sheet.rows))):
            column = _column(over, index, wanted, elements | values)
            yield column
            if column.is_element:
                elements.add(folded(over.text))
                values.clear()
            else:
                values.add(folded(over.text))


def _column(over: Heading, index: int, wanted: Wanted, seen: set[str]) -> Column:
    """A column: what the user says that it is, else what its heading stands for, where it does not repeat another."""
    column = Column(index, over, None)
    names = [name for name in column.names if name in wanted.roles]
    is_again = folded(over.text) in seen
    if not names:
        return column if is_again else replace(column, role=over.role)
    said = wanted.roles[names[0]]
    if said is None:
        return replace(column, is_left_out=True)
    is_of_another = is_again and names[0] != folded(letter(index))
    return column if is_of_another else replace(column, role=role_as_said(said, over.text))


def _with_responses(columns: Iterable[Column], wanted: Wanted) -> Iterator[Column]:
    """The columns, with measures beside a risk as what is done about it, unless the user says otherwise."""
    before: Column | None = None
    for column in columns:
        is_beside = before is not None and before.role is not None and before.role.word == "risk"
        is_said = any(name in wanted.roles for name in column.names)
        is_response = is_beside and not is_said and is_measure(column.heading)
        yield replace(column, role=Role("response", is_sure=False)) if is_response else column
        before = column


def _with_times(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns, with those that are headed by a time alone as values, where there is an indicator to have them."""
    has_indicator = any(column.role is not None and column.role.word == "indicator" for column in columns)
    for column in columns:
        is_free = has_indicator and column.role is None and not column.is_left_out
        yield replace(column, role=role_of_time(column.heading)) if is_free else column
