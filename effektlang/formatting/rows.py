"""The lines of a declaration that say something, and the comments and blank lines that stand around them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from effektlang.characters import BLANK
from effektlang.syntax.lines import column_of
from effektlang.syntax.trivia import Comment, Trivia

_SAID = re.compile(rf"[^{BLANK}\n\r](?:[^\n\r]*[^{BLANK}\n\r])?")


class Remark(NamedTuple):
    """A comment on a line of its own and its column; a blank line has no text."""

    text: str
    column: int


class Rows:
    """The lines that say something, by number: where what they say begins and ends, and the remarks on them.

    `above` has the remarks above a line, and with the number after the last those that follow it; `behind` has the
    comments on the lines themselves.
    """

    __slots__ = ("_text", "above", "behind", "spans")

    def __init__(self, text: str, trivia: Trivia) -> None:
        self._text = text
        self.spans = [match.span() for match in _SAID.finditer(_without(trivia.comments, text))]
        self.above: dict[int, list[Remark]] = {}
        self.behind: dict[int, str] = {}
        for start, remark in sorted(_remarks(text, trivia)):
            self.above.setdefault(self.number(start) + 1, []).append(remark)
        for comment in trivia.comments:
            if not comment.own_line:
                self.behind[self.number(comment.start)] = comment.text.rstrip(BLANK)

    def number(self, place: int) -> int:
        """The number of the last line that begins at a place or before it; -1 if none does."""
        return bisect_left(self.spans, (place + 1,)) - 1

    def column(self, number: int) -> int:
        """The column that a line begins in."""
        return _column(self._text, self.spans[number][0])


def _without(comments: Iterable[Comment], text: str) -> str:
    """A text with blanks where its comments stand."""
    pieces: list[str] = []
    place = 0
    for one in comments:
        pieces += text[place : one.start], " " * (one.end - one.start)
        place = one.end
    return "".join([*pieces, text[place:]])


def _remarks(text: str, trivia: Trivia) -> Iterator[tuple[int, Remark]]:
    for start in trivia.blank_lines:
        yield start, Remark("", 0)
    for one in trivia.comments:
        if one.own_line:
            yield one.start, Remark(one.text.rstrip(BLANK), _column(text, one.start))


def _column(text: str, place: int) -> int:
    """The column of the first letter of a line."""
    line = max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1
    return column_of(text[line:place])
