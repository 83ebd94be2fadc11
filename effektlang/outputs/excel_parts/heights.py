"""How high rows are: as high as their text from the start, and growing with what is filled in."""

from collections.abc import Sequence
from textwrap import wrap

from effektlang.followup.sheet import Cell, Field

_LINE, _MARGIN = 13.0, 4.0
_LINES_TO_FILL_IN = 2
_FIXED = b' customHeight="1"'
_WORKSHEETS = "xl/worksheets/"
_LETTERS_A_WIDTH = 1.2
"""Letters of ordinary text that a column holds for each of its width, which counts digits."""


def height(cells: Sequence[Cell], widths: Sequence[int]) -> float:
    """The height of a row, in points."""
    lines = (_lines(cell, width) for cell, width in zip(cells, widths, strict=True))
    return max(lines, default=1) * _LINE + _MARGIN


def growing(name: str, data: bytes) -> bytes:
    """A worksheet whose rows Excel makes higher when more is written in them: their heights are no longer fixed."""
    return data.replace(_FIXED, b"") if name.startswith(_WORKSHEETS) else data


def _lines(cell: Cell, width: int) -> int:
    if isinstance(cell, Field):
        return _LINES_TO_FILL_IN if cell.form == "text" else 1
    letters = int(width * _LETTERS_A_WIDTH)
    return sum(max(len(wrap(line, letters)), 1) for line in cell.split("\n"))
