"""What a plan holds besides what it says: comments and blank lines, with their places."""

import re
from collections.abc import Iterator

from effektlang.characters import BLANK
from effektlang.record import record
from effektlang.source import NEWLINE

_COMMENT = re.compile(rf"(?:^|(?<=[{BLANK}]))#(?=[{BLANK}#]|$)")
_QUOTED = re.compile(r'"[^"]*"|[“”„][^“”]*[“”]|[»«][^»«]*[»«]')


@record
class Comment:
    """A comment from its `#` to the end of the line; `own_line` when nothing else stands there."""

    text: str
    start: int
    end: int
    own_line: bool


@record
class Trivia:
    """The comments of a declaration, and the offsets at which its blank lines begin."""

    comments: tuple[Comment, ...] = ()
    blank_lines: tuple[int, ...] = ()


class Lines:
    """The lines of a text that say something; the rest is kept as trivia."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._may_have_comments = "#" in text
        self._comments: list[Comment] = []
        self._blank_lines: list[int] = []

    @property
    def trivia(self) -> Trivia:
        """The comments and blank lines met so far."""
        return Trivia(tuple(self._comments), tuple(self._blank_lines))

    def __iter__(self) -> Iterator[tuple[int, int, int]]:
        """For each line that says something: where it begins, and where what it says begins and ends."""
        text = self._text
        for start, end in line_spans(text):
            last = self._comment(start, end) if self._may_have_comments else end
            first = start
            while first < last and text[first] in BLANK:
                first += 1
            if first < last:
                while text[last - 1] in BLANK:
                    last -= 1
                yield start, first, last
            elif last == end:
                self._blank_lines.append(start)

    def _comment(self, start: int, end: int) -> int:
        """Keep the line's comment if it has one, and say where the line ends without it."""
        line = self._text[start:end]
        quoted = [match.span() for match in _QUOTED.finditer(line)]
        for match in _COMMENT.finditer(line):
            if not any(first < match.start() < last for first, last in quoted):
                place = start + match.start()
                own_line = not line[: match.start()].strip(BLANK)
                self._comments.append(Comment(self._text[place:end], place, end, own_line))
                return place
        return end


def line_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each line of a text begins and ends, without its line break."""
    start = 0
    for match in NEWLINE.finditer(text):
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)
