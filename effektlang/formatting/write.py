"""From an item to the lines that it is written on."""

from effektlang.formatting.item import Item

INDENT = "  "
_BEFORE_COMMENT = "  "


def written(item: Item) -> tuple[str, ...]:
    """The lines of a declaration and of what stands under it."""
    lines: list[str] = []
    _write(item, "", lines)
    return tuple(lines)


def _write(item: Item, margin: str, lines: list[str]) -> None:
    first = item.lines[0]
    _write_comments(first.above, margin, lines)
    said = f"{margin}{item.head}: {first.text}" if first.text else f"{margin}{item.head}:"
    lines.append(_behind(said, first.comment))
    if item.is_alone:
        return
    further = margin + INDENT
    for line in item.lines[1:]:
        deeper = further + INDENT * line.depth
        _write_comments(line.above, deeper, lines)
        lines.append(_behind(deeper + line.text, line.comment))
    for one in item.items:
        _write(one, further, lines)
    _write_comments(item.below, further, lines)


def _write_comments(comments: tuple[str, ...], margin: str, lines: list[str]) -> None:
    if comments:
        lines += [margin + comment if comment else "" for comment in comments]


def _behind(line: str, comment: str | None) -> str:
    return line if comment is None else f"{line}{_BEFORE_COMMENT}{comment}"
