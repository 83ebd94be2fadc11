"""The lines of a declaration, each with the comments that stand above and behind it."""

from typing import NamedTuple

from effektlang.characters import BLANK
from effektlang.syntax.lines import column_of
from effektlang.syntax.trivia import Trivia, line_spans


class Remark(NamedTuple):
    """A comment on a line of its own and its column; a blank line has no text."""

    text: str
    column: int


class Row(NamedTuple):
    """A line that says something: its letters, its column, and the remarks above and behind it."""

    start: int
    end: int
    column: int
    above: tuple[Remark, ...]
    comment: str | None


def rows_of(text: str, trivia: Trivia) -> tuple[list[Row], tuple[Remark, ...]]:
    """The rows of a text, and the remarks that follow the last of them."""
    comments = iter(trivia.comments)
    comment = next(comments, None)
    rows: list[Row] = []
    above: list[Remark] = []
    for start, end in line_spans(text):
        said = None
        if comment is not None and comment.start < end:
            end, said, comment = comment.start, comment.text.rstrip(BLANK), next(comments, None)  # noqa: PLW2901
        line = text[start:end]
        inner = line.strip(BLANK)
        if inner:
            first = start + line.index(inner)
            rows.append(Row(first, first + len(inner), column_of(text[start:first]), tuple(above), said))
            above.clear()
        else:
            above.append(Remark(said or "", column_of(line) if said else 0))
    return rows, tuple(above)
