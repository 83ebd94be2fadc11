"""How wide the columns of a table are: each has room for its longest word, measured as it will be set."""

from collections.abc import Sequence
from math import sqrt
from statistics import fmean

from effektlang.diagram.metrics import width_of
from effektlang.papers.paper import Cell, written_in

LETTERS = 9.0
"""The size of the letters of a table, in points."""
UPRIGHT = 480
"""The width of an upright page between its margins, in points."""
LYING = 728
"""The width of a page that lies on its side."""
_AROUND = 14.0
"""What a cell needs beside its text: its margins, its rules, and a little for fonts wider than Arial."""
_WIDEST = 0.3
"""The largest part of the page that one word, such as a web address, can ask for."""
_BIT = 4.0


def column_widths(rows: Sequence[Sequence[str | Cell]]) -> tuple[tuple[int, ...], bool]:
    """The width of each column in points, and whether the table needs a page that lies on its side.

    The first row is the headings. What is left when each word has its room goes to the columns with the longest texts.
    """
    columns = [[_Text(cell, is_bold=number == 0 or place == 0) for number, cell in enumerate(column)]
               for place, column in enumerate(zip(*rows, strict=True))]  # fmt: skip
    needs = [max(min(one.longest_word, _WIDEST * UPRIGHT) for one in column) + _AROUND for column in columns]
    is_lying = sum(needs) > UPRIGHT
    texts = [sqrt(fmean(one.whole**2 for one in column)) for column in columns]
    return _shared(needs, texts, LYING if is_lying else UPRIGHT), is_lying


class _Text:
    """A text as it will be set."""

    def __init__(self, cell: str | Cell, *, is_bold: bool) -> None:
        said = written_in(cell)
        has_shape = isinstance(cell, Cell) and cell.tone != "plain"
        self._lines = (said.replace(" ", "\N{NO-BREAK SPACE}", 1) if has_shape else said).split("\n")
        self._is_bold = is_bold

    @property
    def whole(self) -> float:
        """How wide it is in all, had it but one line."""
        return sum(map(self._width, self._lines))

    @property
    def longest_word(self) -> float:
        """How wide its longest word is. A shape and the word after it are one."""
        return max(self._width(word) for line in self._lines for word in (line or "–").split(" "))

    def _width(self, text: str) -> float:
        return width_of(text, LETTERS, bold=self._is_bold)


def _shared(needs: Sequence[float], texts: Sequence[float], page: float) -> tuple[int, ...]:
    """What each column needs; what is left of the page goes, bit by bit, to the one that needs most lines."""
    widths = list(needs)
    for _ in range(int((page - sum(needs)) // _BIT)):
        fullest = max(range(len(widths)), key=lambda place: texts[place] / (widths[place] - _AROUND))
        widths[fullest] += _BIT
    return tuple(map(round, widths))
