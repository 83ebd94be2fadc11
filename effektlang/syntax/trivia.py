"""What a plan holds besides what it says: comments and blank lines, with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from effektlang.characters import BLANK
from effektlang.source import NEWLINE, Span

_COMMENT = re.compile(rf"(?:^|(?<=[{BLANK}]))#(?=[{BLANK}#]|$)")
_QUOTED = re.compile(r'"[^"]*"|[“”„][^“”]*[“”]|[»«][^»«]*[»«]')


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its `#` to the end of the line; `own_line` when nothing else stands there."""

    text: str
    start: int
    end: int
    own_line: bool


@dataclass(frozen=True, slots=True)
class Trivia:
    """The comments of a declaration, and the offsets at which its blank lines begin."""

    comments: tuple[Comment, ...] = ()
    blank_lines: tuple[int, ...] = ()


class Lines:
    """The lines of a text that say something; the rest is kept as trivia."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._comments: list[Comment] = []
        self._blank_lines: list[int] = []

    @property
    def trivia(self) -> Trivia:
        """The comments and blank lines met so far."""
        return Trivia(tuple(self._comments), tuple(self._blank_lines))

    def __iter__(self) -> Iterator[tuple[int, Span]]:
        """For each line that says something: where it begins, and the span of what it says."""
        for start, end in _line_spans(self._text):
            said = self._said(start, end)
            if said is not None:
                yield start, said

    def _said(self, start: int, end: int) -> Span | None:
        text = self._text
        last = self._comment(start, end)
        first = start
        while first < last and text[first] in BLANK:
            first += 1
        if first == last:
            if last == end:
                self._blank_lines.append(start)
            return None
        while text[last - 1] in BLANK:
            last -= 1
        return Span(first, last)

    def _comment(self, start: int, end: int) -> int:
        """Keep the line's comment if it has one, and say where the line ends without it."""
        if self._text.find("#", start, end) < 0:
            return end
        line = self._text[start:end]
        quoted = [match.span() for match in _QUOTED.finditer(line)]
        for match in _COMMENT.finditer(line):
            if not any(first < match.start() < last for first, last in quoted):
                place = start + match.start()
                own_line = not line[: match.start()].strip(BLANK)
                self._comments.append(Comment(self._text[place:end], place, end, own_line))
                return place
        return end


def _line_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in NEWLINE.finditer(text):
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)
