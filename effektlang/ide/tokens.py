"""What every piece of a plan is, for editors that colour by meaning."""

from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Literal

from effektlang.document import Document
from effektlang.record import record
from effektlang.syntax.ast import LinkReference, Phrase, Placed, Property, Reading, References
from effektlang.syntax.trivia import Comment
from effektlang.words.word import Choice

Sort = Literal["keyword", "class", "string", "property", "parameter", "variable", "enumMember", "number", "comment"]


@record
class Token:
    """Some letters and what they are; never over a line's end."""

    start: int
    end: int
    sort: Sort
    declares: bool = False


def tokens(document: Document, start: int = 0, end: int | None = None) -> list[Token]:
    """The pieces of a plan from `start` to `end`, in order of place."""
    last = len(document.source.text) if end is None else end
    found: list[Token] = []
    for (offset, part), (following, _) in pairwise((*document.file.parts, (last + 1, None))):
        if part is not None and following > start and offset <= last:
            for declaration in part.declarations:
                found += _in_declaration(Placed(declaration, offset))
            found += _comments(part.trivia.comments, offset)
    lines = chain.from_iterable(_by_line(document, one) for one in found)
    return sorted((one for one in lines if start <= one.start < last), key=lambda one: one.start)


def _comments(comments: tuple[Comment, ...], offset: int) -> Iterator[Token]:
    return (Token(one.start + offset, one.end + offset, "comment") for one in comments)


def _in_declaration(placed: Placed) -> Iterator[Token]:
    declaration = placed.declaration
    yield Token(*placed.span(declaration.keyword), "keyword")
    if declaration.name is not None:
        yield Token(*placed.span(declaration.name), "class", declares=True)
    if declaration.chain:
        yield from (Token(*placed.span(phrase), "variable") for phrase in declaration.chain)
    elif declaration.title is not None:
        yield Token(*placed.span(declaration.title), "string")
    for item in declaration.properties:
        yield from _in_property(item, placed)


def _in_property(item: Property, placed: Placed) -> Iterator[Token]:
    yield Token(*placed.span(item.key), "property")
    if item.qualifier is not None:
        yield Token(*placed.span(item.qualifier), "parameter")
    match item.value:
        case References(items=items):
            for one in items:
                if isinstance(one, LinkReference):
                    yield from (Token(*placed.span(end), "variable") for end in (one.source, one.target))
                else:
                    yield Token(*placed.span(one.name), "string" if one.literal else "variable")
        case Reading(value=Choice()) as reading:
            yield Token(*placed.span(reading), "enumMember")
        case Reading() as reading:
            yield Token(*placed.span(reading), "number")
        case Phrase() as phrase:
            yield Token(*placed.span(phrase), "string")
    for inner in item.properties:
        yield from _in_property(inner, placed)


def _by_line(document: Document, token: Token) -> Iterator[Token]:
    """A token over several lines as one for each, without margins and comments between."""
    source = document.source
    first, last = source.position(token.start).line, source.position(token.end).line
    if first == last:
        yield token
        return
    for number in range(first, last + 1):
        line, begins = source.line(number), source.line_starts[number - 1]
        start = max(token.start, begins + len(line) - len(line.lstrip()))
        end = min(token.end, begins + len(line.rstrip()))
        if start < end and not line.lstrip().startswith("#"):
            yield Token(start, end, token.sort, token.declares)
