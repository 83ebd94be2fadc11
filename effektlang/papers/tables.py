"""Makes tables and facts of what is known, and leaves out what says nothing."""

from collections.abc import Iterable, Iterator, Sequence

from effektlang.papers.columns import column_widths
from effektlang.papers.paper import Block, Bullets, Cell, Facts, Heading, Paragraph, Table, written_in
from effektlang.text import Language, Text


def table(
    name: Text, columns: Sequence[Text], rows: Iterable[Sequence[str | Cell]], language: Language
) -> Iterator[Table | Bullets]:
    """A table without the columns in which nothing is said; a list where one is left, and nothing without rows."""
    all_ = [tuple(row) for row in rows]
    kept = [place for place in range(len(columns)) if place == 0 or any(_says(row[place]) for row in all_)]
    if all_ and len(kept) == 1:
        yield Bullets(tuple(written_in(row[0]) for row in all_))
    elif all_:
        headings = tuple(columns[place].say(language) for place in kept)
        shown = tuple(tuple(row[place] for place in kept) for row in all_)
        widths, is_lying = column_widths((headings, *shown))
        yield Table(name.say(language), headings, shown, widths, is_lying=is_lying)


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
    return bool(written_in(cell))
