"""Where new lines go in a plan and how they are indented there, so that all else in it stays to the letter."""

from effektlang.characters import BLANK
from effektlang.diagnostics import Edit
from effektlang.source import NEWLINE, Source
from effektlang.syntax.ast import Placed, Property

USUAL_MARGIN = "  "


def margin(line: str) -> str:
    """The blanks before a line's first letter."""
    return line[: len(line) - len(line.lstrip(BLANK))]


def margin_at(source: Source, offset: int) -> str:
    """The margin of the line that a place stands on."""
    return margin(source.line(source.position(offset).line))


def margin_in(source: Source, placed: Placed) -> str:
    """The margin of a declaration's properties; the usual one where it has none."""
    properties = placed.declaration.properties
    return (margin_at(source, placed.span(properties[0]).start) if properties else "") or USUAL_MARGIN


def margin_under(source: Source, placed: Placed, item: Property) -> str:
    """The margin of what qualifies a property; where nothing does, one step further in than the property."""
    if item.properties:
        return margin_at(source, placed.span(item.properties[0]).start)
    return margin_at(source, placed.span(item).start) + margin_in(source, placed)


def behind(source: Source, offset: int, lines: str) -> Edit:
    """Lines put in behind the line that a place stands on, with the file's own line breaks."""
    found = NEWLINE.search(source.text, offset)
    place = found.start() if found is not None else len(source.text)
    return Edit(place, place, f"\n{lines}".replace("\n", source.line_break))
