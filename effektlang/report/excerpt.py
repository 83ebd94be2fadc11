"""A line of a plan with carets under some of its letters, as a terminal shows them."""

from unicodedata import combining, east_asian_width

from effektlang.characters import INVISIBLE
from effektlang.diagnostics import Label

_BEFORE = 30
_CUT = "…"


def excerpt(label: Label, width: int) -> tuple[int, str, str]:
    """The number of the label's first line, the line cut to a width, and the carets below it."""
    start, end = label.source.position(label.start), label.source.position(label.end)
    line = label.source.line(start.line)
    first = start.column - 1
    last = end.column - 1 if end.line == start.line else len(line)
    last = max(last, first + 1)
    if len(line) > width:
        line, first, last = _cut(line, first, last, width)
    shown = "".join(_shown(letter) for letter in line)
    carets = " " * _columns(line[:first]) + "^" * max(_columns(line[first:last]), 1)
    return start.line, shown, carets


def _cut(line: str, first: int, last: int, width: int) -> tuple[str, int, int]:
    """The stretch of a long line round the letters that matter."""
    begin = max(0, min(first - _BEFORE, len(line) - width))
    stop = min(len(line), begin + width)
    before, after = _CUT if begin else "", _CUT if stop < len(line) else ""
    moved = begin - len(before)
    return before + line[begin:stop] + after, first - moved, min(last, stop) - moved


def _shown(letter: str) -> str:
    if letter == "\t":
        return "    "
    return "" if letter in INVISIBLE else letter if letter.isprintable() else " "


def _columns(text: str) -> int:
    return sum(_width(letter) for letter in text)


def _width(letter: str) -> int:
    if letter == "\t":
        return 4
    if combining(letter) or letter in INVISIBLE:
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1
