"""A file's text and how its letters are counted: code points inside, lines and columns at the edge."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

NEWLINE = re.compile(r"\r\n?|\n")


class Span(NamedTuple):
    """A stretch of letters, as offsets in code points; `end` is the first one after it."""

    start: int
    end: int

    def moved(self, distance: int) -> "Span":
        """The same stretch, counted from a place `distance` letters earlier."""
        return Span(self.start + distance, self.end + distance)

    def within(self, text: str) -> str:
        """The letters that stand there in a text."""
        return text[self.start : self.end]


class Letters(Protocol):
    """Anything that begins and ends somewhere in a text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class Position(NamedTuple):
    """A place as a person counts it: line and column both start at 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """The text of one plan file and the name it goes by."""

    path: str
    text: str
    has_mark: bool = False
    """Whether the file begins with a byte-order mark, which is no part of the text."""

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset of each line's first letter."""
        return [0, *(match.end() for match in NEWLINE.finditer(self.text))]

    @cached_property
    def line_break(self) -> str:
        """The line break that most lines end with."""
        pairs = self.text.count("\r\n")
        found = {"\n": self.text.count("\n") - pairs, "\r\n": pairs, "\r": self.text.count("\r") - pairs}
        return max(found, key=found.__getitem__)

    def difference(self, text: str) -> str:
        """What another text would change, as a unified diff."""
        return difference(self.path, self.text, text)

    def position(self, offset: int) -> Position:
        """The line and column of an offset; offsets past the end are taken as the end."""
        offset = min(offset, len(self.text))
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """A line's letters without its line break; lines are counted from 1."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def difference(path: str, before: str | None, after: str) -> str:
    """What changes in a file, as a unified diff; there is no text before in one that is new."""
    from difflib import unified_diff

    earlier, later = ((text or "").splitlines(keepends=True) for text in (before, after))
    lines = unified_diff(earlier, later, "/dev/null" if before is None else path, path)
    return "".join(line if line.endswith(("\n", "\r")) else line + "\n" for line in lines)
