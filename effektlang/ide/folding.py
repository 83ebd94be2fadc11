"""What can be folded away: declarations, properties over several lines, and blocks of comments."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from effektlang.document import Document
from effektlang.record import record
from effektlang.source import Span
from effektlang.syntax.ast import Placed, Property


@record
class Fold:
    """A stretch of lines, counted from 1, that can be folded into its first."""

    first: int
    last: int
    sort: Literal["region", "comment"] = "region"


def folds(document: Document) -> Iterator[Fold]:
    """Every fold in a plan."""
    for placed in document.file.declarations:
        yield from _fold(document, placed.span(placed.declaration))
        yield from _of_properties(document, placed.declaration.properties, placed)
    yield from _comments(document)


def _of_properties(document: Document, properties: tuple[Property, ...], placed: Placed) -> Iterator[Fold]:
    for item in properties:
        yield from _fold(document, placed.span(item))
        yield from _of_properties(document, item.properties, placed)


def _fold(document: Document, span: Span) -> Iterator[Fold]:
    first, last = (document.source.position(offset).line for offset in span)
    if last > first:
        yield Fold(first, last)


def _comments(document: Document) -> Iterator[Fold]:
    """Comment lines that follow each other."""
    lines = [
        document.source.position(comment.start + offset).line
        for offset, part in document.file.parts
        for comment in part.trivia.comments
        if comment.own_line
    ]
    first = lines[0] if lines else 0
    for here, following in pairwise([*lines, -1]):
        if following != here + 1:
            if here > first:
                yield Fold(first, here, "comment")
            first = following
