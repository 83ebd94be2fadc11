"""What stands at a place in a plan: a word, a name, a title, a value."""

from bisect import bisect_right
from typing import Literal

from effektlang.document import Document
from effektlang.naming import Naming, namings_in
from effektlang.record import record
from effektlang.syntax.ast import Phrase, Placed, Property, Reading
from effektlang.words.word import Choice

Part = Literal["kind", "name", "title", "key", "qualifier", "reference", "choice", "value"]


@record
class Spot:
    """A piece of a declaration, counted from the file's start; `path` holds the properties around it, outermost first.

    `naming` is the name that stands there, if one does.
    """

    part: Part
    start: int
    end: int
    placed: Placed
    path: tuple[Property, ...] = ()
    naming: Naming | None = None


def declaration_at(document: Document, offset: int) -> Placed | None:
    """The declaration that a place belongs to; blank lines and comments below belong to the one above."""
    parts = document.file.parts
    number = bisect_right(parts, offset, key=lambda part: part[0]) - 1
    if number < 0:
        return None
    start, part = parts[number]
    before = [one for one in part.declarations if one.start + start <= offset]
    return Placed(max(before, key=lambda one: one.start), start) if before else None


def spot_at(document: Document, offset: int) -> Spot | None:
    """The piece at a place; its last letter's end belongs to it."""
    placed = declaration_at(document, offset)
    if placed is None:
        return None
    declaration = placed.declaration
    for naming in namings_in(placed):
        if naming.is_written and naming.start <= offset <= naming.end:
            path = properties_at(declaration.properties, offset - placed.offset)
            return Spot("name" if naming.declares else "reference", naming.start, naming.end, placed, path, naming)
    phrases: tuple[tuple[Part, Phrase | None], ...] = (("kind", declaration.keyword), ("title", declaration.title))
    for part, phrase in phrases:
        if phrase is not None and _holds(phrase, offset - placed.offset):
            return Spot(part, *placed.span(phrase), placed)
    return _in_properties(placed, offset - placed.offset)


def properties_at(properties: tuple[Property, ...], local: int) -> tuple[Property, ...]:
    """The properties around a place, outermost first; offsets from the declaration's start."""
    for item in properties:
        if item.start <= local <= item.end:
            return (item, *properties_at(item.properties, local))
    return ()


def _in_properties(placed: Placed, local: int) -> Spot | None:
    path = properties_at(placed.declaration.properties, local)
    if not path:
        return None
    item = path[-1]
    is_choice = isinstance(item.value, Reading) and isinstance(item.value.value, Choice)
    pieces: tuple[tuple[Part, Phrase | Reading | None], ...] = (
        ("key", item.key),
        ("qualifier", item.qualifier),
        ("choice" if is_choice else "value", item.value if isinstance(item.value, Phrase | Reading) else None),
    )
    for part, piece in pieces:
        if piece is not None and _holds(piece, local):
            return Spot(part, *placed.span(piece), placed, path)
    return None


def _holds(piece: Phrase | Reading, local: int) -> bool:
    return piece.start <= local <= piece.end
