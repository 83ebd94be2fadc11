"""The tables of a sheet: rows of what is known, and numbered rows of which nothing is known from the start."""

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Cell, Column, Field, FieldForm, Table, Width
from effektlang.record import record
from effektlang.text import Text

_NUMBER = Text("Nr", "No.")
_LABEL = Text("{heading} {number}", "{heading} {number}")


@record
class Titled:
    """A column with its heading in both languages."""

    heading: Text
    width: Width = "medium"


def table(columns: tuple[Titled, ...], rows: tuple[tuple[Cell, ...], ...], scope: Scope) -> tuple[Block, ...]:
    """A table under its headings; nothing where it has no rows."""
    headed = tuple(Column(scope.say(one.heading), one.width) for one in columns)
    return (Table(headed, rows),) if rows else ()


@record
class Asked:
    """A column to fill in: the last part of its keys, its heading, and the form of its fields."""

    name: str
    heading: Text
    width: Width
    form: FieldForm = "text"
    choices: tuple[str, ...] = ()


def empty_rows(subject: str, asked: tuple[Asked, ...], count: int, scope: Scope) -> Table:
    """A table with so many rows; the fields of the first are `<subject>/1/…`."""
    columns = (Column(scope.say(_NUMBER), "narrow"), *(Column(scope.say(one.heading), one.width) for one in asked))
    return Table(columns, tuple(_row(subject, asked, number, scope) for number in range(1, count + 1)))


def _row(subject: str, asked: tuple[Asked, ...], number: int, scope: Scope) -> tuple[Cell, ...]:
    fields = (
        Field(
            key=key(subject, number, one.name),
            label=scope.say(_LABEL, heading=scope.say(one.heading), number=number),
            form=one.form,
            choices=one.choices,
        )
        for one in asked
    )
    return (str(number), *fields)
