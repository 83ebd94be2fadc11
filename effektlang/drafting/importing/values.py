"""Reads the cells of a sheet into the fields of an element; what cannot be read is left to the comments."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from effektlang.characters import folded
from effektlang.drafting.drafting import Drafting
from effektlang.drafting.importing.headings import Role
from effektlang.drafting.importing.times import read_end, read_time
from effektlang.model.chain import Cost
from effektlang.model.measurement import Actual, Measure, Target
from effektlang.quantities import Amount, Bound
from effektlang.record import record
from effektlang.syntax.values import Ambiguous, Unreadable, read_value
from effektlang.words.lookup import choice_of, properties_for
from effektlang.words.word import Choices, Property

_BETWEEN_NAMES = re.compile(r"\s*[,;\n]\s*")
_UP_TO = re.compile(r"\s*[–—]\s*|\s+-\s+|(?<=\d{4})-(?=\d{4})")


class NotReadable(Exception):
    """A cell that is no value of its kind."""


@record
class Figure:
    """A number in a cell, with the unit that it is written with."""

    value: Target | Measure | Actual | Cost
    unit: str | None


def fields_of(row: Property, text: str, role: Role, draft: Drafting) -> dict[str, object]:
    """What a cell says, as fields of its element; raises `NotReadable`."""
    reader = _READERS.get(row.name)
    if reader is not None:
        return reader(text, role, draft)
    if isinstance(row.form_of_value, Choices):
        choice = choice_of(row.form_of_value.words, folded(text))
        if choice is None:
            raise NotReadable(text)
        return {row.name: choice.name}
    return {row.name: (text,) if row.repeats else text}


def names_in(text: str) -> list[str]:
    """The names in a cell, with a comma, a semicolon or a line break between."""
    return [name for name in _BETWEEN_NAMES.split(text) if name]


def figure_of(role: Role, text: str) -> Figure:
    """The number in a cell; raises `NotReadable`."""
    try:
        read = read_value("target" if role.word == "targets" else "measure", text)
    except (Unreadable, Ambiguous) as error:
        raise NotReadable(text) from error
    if not isinstance(read, Amount | Bound) or isinstance(read.value, str):
        raise NotReadable(text)
    if isinstance(read, Bound):
        return Figure(Target(read.comparison, read.value, read.upper, role.period), read.unit or role.unit)
    made = Actual(read.value, role.period) if role.word == "actuals" else Measure(read.value, role.period)
    return Figure(made, read.unit or role.unit)


@cache
def property_of(word: str, kind: str) -> Property | None:
    """The row of the words table for a property of a kind, if it has it."""
    return next((row for row in properties_for(kind, None) if row.name == word), None)


@dataclass(frozen=True)
class _Parties:
    """Reads those who answer for something or do it."""

    word: str

    def __call__(self, text: str, _: Role, draft: Drafting) -> dict[str, object]:
        return {self.word: tuple(map(draft.party, names_in(text)))}


@dataclass(frozen=True)
class _Time:
    """Reads a time; one that is written from and to where only the end is asked for is both."""

    word: str

    def __call__(self, text: str, _: Role, __: Drafting) -> dict[str, object]:
        try:
            ends = _UP_TO.split(text)
            if self.word == "end" and len(ends) > 1:
                start, end = map(read_time, ends)
                return {"start": start, "end": end}
            return {self.word: read_end(text) if self.word == "end" else read_time(text)}
        except (Unreadable, Ambiguous, ValueError) as error:
            raise NotReadable(text) from error


def _costs(text: str, role: Role, _: Drafting) -> dict[str, object]:
    try:
        read = read_value("amount", text)
    except (Unreadable, Ambiguous) as error:
        raise NotReadable(text) from error
    assert isinstance(read, Amount)
    assert not isinstance(read.value, str)
    return {"costs": (Cost(read.value, read.unit or role.unit, role.period),)}


_READERS: Mapping[str, Callable[[str, Role, Drafting], dict[str, object]]] = {
    "responsible": _Parties("responsible"),
    "carried_out_by": _Parties("carried_out_by"),
    "start": _Time("start"),
    "end": _Time("end"),
    "expected": _Time("expected"),
    "costs": _costs,
}
