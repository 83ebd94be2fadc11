"""A section as a grid of cells. Cards become a table with a row for each question."""

from collections.abc import Iterator

from effektlang.followup.sheet import Block, Card, Cell, Note, Section, Table
from effektlang.record import record
from effektlang.text import Language, Text

_HEADINGS = (
    Text("Gäller", "About"),
    Text("Det vi vet", "What we know"),
    Text("Fråga", "Question"),
    Text("Svar", "Answer"),
)
_CARD_WIDTHS = (36, 36, 40, 60)
_WIDTHS = {"narrow": 13, "medium": 20, "wide": 36}


@record
class Grid:
    """What stands in one worksheet."""

    headings: tuple[str, ...]
    widths: tuple[int, ...]
    """How many letters each column holds."""
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...]


def grid_of(section: Section, language: Language) -> Grid:
    """The grid of a section."""
    notes = tuple(block.text for block in section.blocks if isinstance(block, Note))
    tables = [block for block in section.blocks if isinstance(block, Table)]
    if tables:
        columns = tables[0].columns
        rows = tuple(row for table in tables for row in table.rows)
        return Grid(
            tuple(column.heading for column in columns), tuple(_WIDTHS[column.width] for column in columns), rows, notes
        )
    return _of_cards(section.blocks, notes, language)


def _of_cards(blocks: tuple[Block, ...], notes: tuple[str, ...], language: Language) -> Grid:
    """The cards as rows; a column in which nothing stands is left out."""
    rows = [row for block in blocks if isinstance(block, Card) for row in _rows_of(block)]
    used = [place for place in range(len(_HEADINGS)) if any(row[place] for row in rows)]
    return Grid(
        tuple(_HEADINGS[place].say(language) for place in used),
        tuple(_CARD_WIDTHS[place] for place in used),
        tuple(tuple(row[place] for place in used) for row in rows),
        notes,
    )


def _rows_of(card: Card) -> Iterator[tuple[Cell, ...]]:
    facts = "\n".join(f"{fact.label}: {fact.value}" if fact.label else fact.value for fact in card.facts)
    for number, field in enumerate(card.fields):
        asked = f"{field.label} ({field.unit})" if field.unit else field.label
        yield (card.title, "" if number else facts, asked, field)
