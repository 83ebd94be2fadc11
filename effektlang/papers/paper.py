"""What a document is made of. Every writer of a file format takes the same blocks."""

from typing import Literal

from effektlang.diagram.placed import Layout
from effektlang.followup.tones import Tone
from effektlang.look import USUAL, Look
from effektlang.record import record
from effektlang.text import Language

CellTone = Tone | Literal["plain"]
"""What a word says. It is shown by a shape and a colour, and the word itself always stands beside them."""

SHAPES: dict[CellTone, str] = {"plain": "", "good": "▲", "partly": "◆", "bad": "▼", "unknown": "○"}
"""The shape of each tone, so that no one need tell colours apart."""

FILLS: dict[CellTone, str | None] = {
    "plain": None, "good": "e3f1e6", "partly": "fdf2d6", "bad": "f8e1dd", "unknown": "eef0f2",
}  # fmt: skip
"""The tint behind a word of each tone."""


@record
class Heading:
    """A heading; the title of the paper is level 1."""

    text: str
    level: int = 2


@record
class Paragraph:
    """A piece of running text. A quiet one is small print, a lead one what matters most."""

    text: str
    style: Literal["plain", "lead", "quiet", "quote"] = "plain"


@record
class Bullets:
    """A list without order."""

    items: tuple[str, ...]


@record
class Facts:
    """Names and what they stand for: owner, case number, date."""

    rows: tuple[tuple[str, str], ...]


@record
class Cell:
    """A cell whose word has a tone."""

    text: str
    tone: CellTone = "plain"

    @property
    def said(self) -> str:
        """The word with the shape of its tone before it."""
        return f"{SHAPES[self.tone]} {self.text}".strip()


def written_in(cell: str | Cell) -> str:
    """What a cell says, with the shape of its tone."""
    return cell.said if isinstance(cell, Cell) else cell


@record
class Table:
    """Rows under headings; the first cell of a row says what the row is about.

    `widths` are the parts of the page's width that the columns get, in points. A table that is lying has words too
    long for an upright page.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | Cell, ...], ...]
    widths: tuple[int, ...]
    is_lying: bool = False


@record
class Picture:
    """A picture on a page of its own, and what it shows in words."""

    layout: Layout
    caption: str
    alternative: str


Block = Heading | Paragraph | Bullets | Facts | Table | Picture


@record(kw_only=True)
class Paper:
    """A whole document."""

    title: str
    subtitle: str = ""
    language: Language
    blocks: tuple[Block, ...]
    look: Look = USUAL
