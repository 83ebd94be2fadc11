"""What is to be filled in when a plan is followed up: no file format yet, and every word in the sheet's language.

The contents are the union of the templates that municipalities and regions use, and three things that none of them has:
the check of each assumption, the target group's own voice, and the two questions of learning for each link.
"""

from collections.abc import Iterator
from typing import Literal

from effektlang.followup.keys import key
from effektlang.followup.occasion import Occasion
from effektlang.look import USUAL, Look
from effektlang.model.learning import Subject
from effektlang.quantities import Number
from effektlang.record import record
from effektlang.text import Language

FieldForm = Literal["line", "text", "number", "choice", "date"]
Width = Literal["narrow", "medium", "wide"]


@record(kw_only=True)
class Field:
    """One thing to fill in. The key is the same on the way back; see `effektlang.followup.keys`."""

    key: str
    """What the answer is known by."""
    label: str
    """What is asked for."""
    form: FieldForm
    """A line, a text, a number, one of the choices, or a date."""
    about: Subject | None = None
    """The element or the link that it is about."""
    unit: str = ""
    """What a number is counted in."""
    choices: tuple[str, ...] = ()
    """The words to choose between, in order."""
    lowest: Number | None = None
    """The least that a number can be."""
    highest: Number | None = None
    """The most that a number can be."""
    value: str = ""
    """What stands there already."""


@record
class Fact:
    """Something known: what it is, and what it is."""

    label: str
    value: str


@record
class Note:
    """A text to read."""

    text: str


@record
class Card:
    """One thing with what is known of it, and the fields about it one below the other."""

    title: str
    facts: tuple[Fact, ...]
    fields: tuple[Field, ...]


@record
class Column:
    """A column of a table. How wide it is depends on what it is to hold."""

    heading: str
    width: Width = "medium"


Cell = str | Field


@record
class Table:
    """Rows of what is known and what is to be filled in. The first cell of a row says what the row is about."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Note | Card | Table


@record
class Section:
    """A part of the sheet. `name` is the same in every language."""

    name: str
    heading: str
    blocks: tuple[Block, ...]

    @property
    def fields(self) -> Iterator[Field]:
        """Everything to fill in, in order."""
        for block in self.blocks:
            if isinstance(block, Card):
                yield from block.fields
            elif isinstance(block, Table):
                yield from (cell for row in block.rows for cell in row if isinstance(cell, Field))


@record
class Point:
    """A value in a series: when, and what was measured and aimed at."""

    period: str
    actual: Number | None
    target: Number | None


@record
class Series:
    """The measured values of an indicator in order of time, for a chart."""

    indicator: str
    title: str
    unit: str
    points: tuple[Point, ...]


@record
class Picture:
    """The picture of the chain, and the same in words."""

    png: bytes
    alternative: str


@record(kw_only=True)
class About:
    """What a sheet is: it goes along with the answers, so that they find their way back."""

    plan: str
    """The plan's title."""
    file: str
    """The name of the plan's file."""
    occasion: str
    """The id of the occasion."""
    period: str
    """The time that is followed up."""
    responsible: str
    """Who is to fill it in; nothing for all."""
    fingerprint: str
    """What tells whether the plan has changed since; see `effektlang.followup.fingerprint`."""
    language: Language
    """The language of the sheet, and of the words to choose between."""

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """Each of these by its key, as files hold them; none for what has no occasion, which does not come back."""
        if not self.occasion:
            return ()
        names = ("plan", "file", "occasion", "period", "responsible", "fingerprint", "language")
        return tuple((key("sheet", name), str(getattr(self, name))) for name in names)


@record(kw_only=True)
class FollowUpSheet:
    """Everything that one of those responsible, or all, are to fill in about a plan at one occasion."""

    title: str
    """The heading of the sheet."""
    about: About
    """What it is."""
    occasion: Occasion
    """When, and what for."""
    purpose: str | None
    """Why the plan exists."""
    facts: tuple[Fact, ...]
    """What is known from the start: owner, occasion, when it is to be answered."""
    answered: tuple[Field, ...]
    """Who answered, and when."""
    opening: str
    """What those who fill it in are asked."""
    sections: tuple[Section, ...]
    """The parts, in order."""
    series: tuple[Series, ...] = ()
    """The indicators that have values to draw."""
    picture: Picture | None = None
    """The picture of the chain, where it could be drawn."""
    look: Look = USUAL
    """The organisation's colour and font."""
    template: bytes | None = None
    """The organisation's own Word template, where it has one."""

    @property
    def language(self) -> Language:
        """The language of the sheet."""
        return self.about.language

    @property
    def fields(self) -> Iterator[Field]:
        """Everything to fill in, in order."""
        yield from self.answered
        for section in self.sections:
            yield from section.fields
