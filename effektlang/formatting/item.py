"""A declaration as it is to be written: its lines with the comments that belong to them."""

from typing import NamedTuple

from effektlang.syntax.ast import Declaration, Property

BLANK_LINE = ""
"""Stands among the comments above a line where there is a blank line."""


class Line(NamedTuple):
    """What one line says, without its head.

    `column` is where a line below the head began, and `depth` how much further in it is to be than the others.
    """

    text: str
    start: int
    end: int
    above: tuple[str, ...] = ()
    comment: str | None = None
    column: int = 0
    depth: int = 0

    @property
    def has_comments(self) -> bool:
        """Whether a comment stands above or behind it."""
        return self.comment is not None or any(self.above)


class Item(NamedTuple):
    """A declaration or a property: its head, its lines, what stands under it and the comments that close it.

    The first line is the one that the head stands on; it says nothing where the value begins below.
    """

    node: Declaration | Property
    head: str
    lines: tuple[Line, ...]
    items: tuple["Item", ...] = ()
    below: tuple[str, ...] = ()

    @property
    def is_alone(self) -> bool:
        """Whether it is a single line with nothing above it and nothing under it."""
        return not self.items and len(self.lines) == 1 and not self.lines[0].above and not self.below

    @property
    def has_comments(self) -> bool:
        """Whether any comment belongs to it or to what stands under it."""
        return (
            any(self.below)
            or any(line.has_comments for line in self.lines)
            or any(item.has_comments for item in self.items)
        )
