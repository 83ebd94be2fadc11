"""The sections of the form."""

from collections.abc import Sequence

from effektlang.followup.sheet import Block, Card, Cell, Fact, Field, Note, Section, Table
from effektlang.outputs.form_parts.fields import asked, in_table
from effektlang.outputs.svg_parts.markup import escaped
from effektlang.outputs.web_parts.markup import element


def section(one: Section, number: int) -> str:
    """A section under its heading."""
    heading = element("h2", f"{number}. {escaped(one.heading)}", id=one.name)
    return element("section", heading + "".join(_block(block, one) for block in one.blocks))


def facts(known: Sequence[Fact]) -> str:
    """What is known, as names with their values; what has no name stands as a text."""
    named = "".join(element("dt", escaped(one.label)) + element("dd", escaped(one.value)) for one in known if one.label)
    unnamed = "".join(element("p", escaped(one.value)) for one in known if not one.label)
    return (element("dl", named) if named else "") + unnamed


def _block(block: Block, one: Section) -> str:
    match block:
        case Note(text):
            return element("p", escaped(text))
        case Card(title, known, fields) if title:
            inside = facts(known) + "".join(map(asked, fields))
            return element("fieldset", element("legend", escaped(title)) + inside)
        case Card(_, known, fields):
            return facts(known) + "".join(map(asked, fields))
        case Table():
            return _table(block, one.name)


def _table(table: Table, name: str) -> str:
    """A table that can be scrolled sideways, by keyboard too."""
    head = "".join(element("th", escaped(column.heading), scope="col") for column in table.columns)
    rows = "".join(
        element("tr", "".join(_cell(cell, place == 0) for place, cell in enumerate(row))) for row in table.rows
    )
    inside = element("table", element("thead", element("tr", head)) + element("tbody", rows))
    return element("div", inside, class_="scroll", tabindex="0", role="region", aria_labelledby=name)


def _cell(cell: Cell, is_first: bool) -> str:  # noqa: FBT001 - only this module calls it
    if isinstance(cell, Field):
        return element("td", in_table(cell))
    if is_first:
        return element("th", escaped(cell), scope="row")
    return f'<td class="known">{escaped(cell)}</td>'
