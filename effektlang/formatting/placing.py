"""Pass: where the lines of a value stand: beside their head, or below it and how far in."""

from effektlang.characters import is_bulleted
from effektlang.formatting.item import Item, Line
from effektlang.text import Language


def in_place(item: Item, _: Language) -> Item:
    """A value of one line beside its head; lines that belong to a point of a list further in than the point."""
    if len(item.lines) == 1:
        return item
    lines = _beside(item.lines)
    if len(lines) > 1:
        lines = (lines[0], *_with_depths(lines[1:]))
    return item if lines == item.lines else item._replace(lines=lines)


def _beside(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A single line below the head moved up to it, if no comment stands between and there is room for its own."""
    if len(lines) != 2 or lines[0].text or any(lines[1].above):  # the head's line, and one below
        return lines
    head, value = lines
    if head.comment is not None and value.comment is not None:
        return lines
    return (value._replace(above=head.above, comment=head.comment or value.comment),)


def _with_depths(lines: tuple[Line, ...]) -> list[Line]:
    """The lines of a text, each as far in as the points of lists that it belongs to."""
    points: list[int] = []
    placed = []
    for line in lines:
        while points and line.column <= points[-1]:
            points.pop()
        placed.append(line if line.depth == len(points) else line._replace(depth=len(points)))
        if is_bulleted(line.text):
            points.append(line.column)
    return placed
