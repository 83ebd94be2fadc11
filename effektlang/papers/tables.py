"""Makes tables and facts of what is known, and leaves out what says nothing."""

from collections.abc import Iterable, Iterator, Sequence

from effektlang.papers.paper import Block, Cell, Facts, Heading, Paragraph, Table
from effektlang.text import Language, Text

_LINE = 105
"""Letters on a line of a table as wide as the page."""
_PADDING = 3
_LONG = 100
"""Letters: longer cells need no more room, they are read as running text anyway."""


def table(
    name: Text, columns: Sequence[Text], rows: Iterable[Sequence[str | Cell]], language: Language
) -> Iterator[Table]:
    """A table without the columns in which nothing is said; none where there are no rows."""
    all_ = [tuple(row) for row in rows]
    kept = [place for place in range(len(columns)) if place == 0 or any(_says(row[place]) for row in all_)]
    if all_:
        headings = tuple(columns[place].say(language) for place in kept)
        shown = tuple(tuple(row[place] for place in kept) for row in all_)
        yield Table(name.say(language), headings, shown, _widths((headings, *shown)))


def facts(rows: Iterable[tuple[Text, str]], language: Language) -> Iterator[Facts]:
    """Facts without those of which nothing is known."""
    known = tuple((name.say(language), value) for name, value in rows if value)
    if known:
        yield Facts(known)


def section(heading: Text, blocks: Iterable[Block], language: Language, level: int = 2) -> Iterator[Block]:
    """Blocks under a heading; no heading without blocks."""
    inner = list(blocks)
    if inner:
        yield Heading(heading.say(language), level)
        yield from inner


def prose(text: str | None) -> Iterator[Paragraph]:
    """A free text, paragraph by paragraph."""
    for part in (text or "").split("\n\n"):
        if part.strip():
            yield Paragraph(part.strip())


def _says(cell: str | Cell) -> bool:
    return bool(_text(cell))


def _text(cell: str | Cell) -> str:
    return cell.said if isinstance(cell, Cell) else cell


def _widths(rows: Sequence[Sequence[str | Cell]]) -> tuple[int, ...]:
    """What each column needs, in letters: room for its longest word; what is left goes to the long cells."""
    texts = [[_text(cell) for cell in column] for column in zip(*rows, strict=True)]
    words = [max(len(word) for cell in column for word in (cell or "-").split()) + _PADDING for column in texts]
    wishes = [min(max(map(len, column)), _LONG) for column in texts]
    left = max(0, _LINE - sum(words))
    return tuple(word + left * wish // sum(wishes) for word, wish in zip(words, wishes, strict=True))
