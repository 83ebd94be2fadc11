"""Finds the rows that hold the headings of a sheet: one row, or two where the upper one groups the lower."""

from collections.abc import Mapping as Table

from effektlang.characters import folded
from effektlang.drafting.importing.headings import COUNTED, ELEMENTS, Role, is_name, is_target, role_of, role_of_time
from effektlang.drafting.importing.sheet import Sheet
from effektlang.drafting.importing.units import unit_named
from effektlang.record import record

_HIGHEST = 20
"""Headings are looked for in the first rows of a sheet."""
_LEAST = 2
_LONGEST = 6
"""A heading has at most so many words; a longer text that has a known word in it is a sentence."""


@record
class Heading:
    """What stands over a column: its own heading, and in the row above it that of its group."""

    own: str
    group: str = ""

    @property
    def text(self) -> str:
        """Both as one: `Mått: Utfall 2025`."""
        if not self.own or folded(self.own) == folded(self.group):
            return self.group or self.own
        return f"{self.group}: {self.own}" if self.group else self.own

    @property
    def is_in_place(self) -> bool:
        """Whether it says something only under its group: a name, or the time or the unit of numbers."""
        group = role_of(self.group)
        if group is None:
            return False
        if is_name(self.own):
            return group.word in ELEMENTS
        is_time = role_of_time(self.own) is not None
        return (is_time and group.word in (*COUNTED, "indicator")) or (
            unit_named(self.own) is not None and group.word in COUNTED
        )

    @property
    def role(self) -> Role | None:
        """What the column holds, if that is known."""
        if role_of_time(self.group) is not None:
            return _at_a_time(self)
        group = role_of(self.group)
        if group is not None and folded(self.own) in ("", folded(self.group)):
            return group
        if group is not None and self.is_in_place:
            return _in_place(self, group)
        if group is not None and group.word == "indicator" and is_target(self.own):
            return Role("targets", is_sure=False)
        return role_of(self.own)


@record
class Lone:
    """A heading that is known on its own, and where it stands."""

    row: int
    column: int
    text: str


def heading(sheet: Sheet, rows: range, column: int) -> Heading:
    """What stands over a column in the rows that hold the headings."""
    if not rows:
        return Heading("")
    if len(rows) == 1:
        return Heading(_cell(sheet, rows[0], column))
    own = " ".join(sheet.cell(rows[1], column).split())
    group = _group(sheet, rows[0], column)
    return Heading(own, group if own or _cell(sheet, rows[0], column) else "")


def rows_found(sheet: Sheet, named: Table[str, object]) -> range:
    """The rows that hold the headings, with those that the user names; none if no row does."""
    rows = range(min(_HIGHEST, len(sheet.rows)))
    best = max(rows, key=lambda row: len(_known(sheet, row, named)), default=None)
    if best is None:
        return range(0)
    for first in (best, best - 1):
        if first >= 0 and _is_grouped(sheet, range(first, first + 2)):
            return range(first, first + 2)
    known = _known(sheet, best, named)
    certain = sum(known.values())
    may_be = len(known) >= _LEAST or (bool(named) and certain > 0)
    return range(best, best + 1) if certain >= _LEAST or (may_be and best == _top(sheet)) else range(0)


def _top(sheet: Sheet) -> int | None:
    """The first row that says several things, else anything: below it, what only may be headings is content."""
    filled = [len(set(filter(None, row))) for row in sheet.rows]
    return next((row for least in (_LEAST, 1) for row, count in enumerate(filled) if count >= least), None)


def lone_heading(sheet: Sheet) -> Lone | None:
    """The first heading that is known in a sheet where too few are, to make a row of headings of it."""
    for row in range(min(_HIGHEST, len(sheet.rows))):
        for column in range(sheet.width):
            if _is_word(text := _cell(sheet, row, column)):
                return Lone(row, column, text)
    return None


def _known(sheet: Sheet, row: int, named: Table[str, object]) -> Table[str, bool]:
    """The headings in a row that are known, and of each whether it can be nothing else than a heading."""
    headings = [said for said in (_cell(sheet, row, column) for column in range(sheet.width)) if said]
    roles = {said: role_of(said) for said in headings if len(said.split()) <= _LONGEST}
    found = {said: role.is_whole for said, role in roles.items() if role is not None}
    if any(role is not None and role.word == "indicator" and role.is_whole for role in roles.values()):
        found |= {said: True for said in headings if role_of_time(said)}
    return found | {said: True for said in headings if folded(said) in named}


def _is_grouped(sheet: Sheet, rows: range) -> bool:
    """Whether the first of two rows groups the headings of the second: its words are known, and span several."""
    if rows[-1] >= len(sheet.rows):
        return False
    above = [said for column in range(sheet.width) if (said := _cell(sheet, rows[0], column))]
    below = {column: one for column in range(sheet.width) if (one := heading(sheet, rows, column)).own}
    is_known = any(_is_word(one) or role_of_time(one) for one in above)
    if not is_known or any(len(one.split()) > _LONGEST for one in above):
        return False
    known = [one for one in below.values() if one.is_in_place or _is_word(one.own)]
    is_named = any(is_name(one.own) for one in known)
    is_wider = len(above) > 1 and any(not _cell(sheet, rows[0], column) for column in below)
    return (is_named or is_wider) and len(known) >= max(_LEAST, len(below) / 2)


def _in_place(heading: Heading, group: Role) -> Role | None:
    if is_name(heading.own):
        return group
    return role_of(f"{heading.group} {heading.own}") if group.word in COUNTED else role_of_time(heading.own)


def _at_a_time(heading: Heading) -> Role | None:
    """A column under a time: its values are for then, if it has any."""
    role = role_of(heading.own)
    is_counted = is_target(heading.own) or (role is not None and role.word in COUNTED)
    return role_of(f"{heading.own} {heading.group}") if is_counted else role


def _is_word(text: str) -> bool:
    role = role_of(text)
    return role is not None and role.is_whole and len(text.split()) <= _LONGEST


def _group(sheet: Sheet, row: int, column: int) -> str:
    """The heading in a row that a column stands under: its own, else the nearest to its left."""
    said = (sheet.cell(row, one) for one in range(column, -1, -1))
    return " ".join(next(filter(None, said), "").split())


def _cell(sheet: Sheet, row: int, column: int) -> str:
    """A heading; of one that is merged over several columns, only the first."""
    said = sheet.cell(row, column)
    return "" if column > 0 and said == sheet.cell(row, column - 1) else " ".join(said.split())
