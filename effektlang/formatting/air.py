"""Pass: blank lines: between the paragraphs of a text, and before a comment that had one. Nowhere else."""

from collections.abc import Iterable

from effektlang.formatting.item import BLANK_LINE, Item, Line
from effektlang.syntax.ast import Declaration
from effektlang.text import Language


def with_air(item: Item, _: Language) -> Item:
    """An item without needless blank lines."""
    if not _has_remarks(item):
        return item
    first, *rest = item.lines
    paragraphs = [_in_text(line) for line in rest]
    if paragraphs and not first.text:
        paragraphs[0] = paragraphs[0]._replace(above=without_edges(paragraphs[0].above))
    items = item.items
    if isinstance(item.node, Declaration) and items:
        items = (_without_air_above(items[0]), *items[1:])
    return item._replace(
        lines=(_above_head(first), *paragraphs), items=items, below=_without_last(collapsed(item.below))
    )


def _has_remarks(item: Item) -> bool:
    """Whether comments or blank lines stand above its lines, above the first line under it, or last in it."""
    first = item.items[0].lines[:1] if item.items else ()
    return bool(item.below) or any(line.above for line in (*item.lines, *first))


def collapsed(above: Iterable[str]) -> tuple[str, ...]:
    """Comments with never more than one blank line between."""
    kept: list[str] = []
    for one in above:
        if one or not kept or kept[-1]:
            kept.append(one)
    return tuple(kept)


def without_edges(above: Iterable[str]) -> tuple[str, ...]:
    """Comments without blank lines before the first and after the last."""
    kept = _without_last(collapsed(above))
    return kept[1:] if kept and kept[0] == BLANK_LINE else kept


def _in_text(line: Line) -> Line:
    return line._replace(above=collapsed(line.above)) if line.above else line


def _above_head(line: Line) -> Line:
    return line._replace(above=_without_last(collapsed(line.above))) if line.above else line


def _without_air_above(item: Item) -> Item:
    first, *rest = item.lines
    if not first.above:
        return item
    return item._replace(lines=(first._replace(above=without_edges(first.above)), *rest))


def _without_last(above: tuple[str, ...]) -> tuple[str, ...]:
    return above[:-1] if above and above[-1] == BLANK_LINE else above
