"""Examples of faults: a plan with a line of `^` under the letters that the finding points at."""

import re
from typing import NamedTuple

from effektlang.source import Span

_CARETS = re.compile(r" *\^[ ^]*")


class Example(NamedTuple):
    """A plan without its carets, and the stretches of letters that they stood under."""

    text: str
    spans: list[Span]


def without_carets(example: str) -> Example:
    """Take the carets out of an example; each run of them stands under letters of the line above."""
    lines: list[str] = []
    spans: list[Span] = []
    start = 0
    for line in example.splitlines(keepends=True):
        if _CARETS.fullmatch(line.rstrip("\n")):
            spans += [Span(start + run.start(), start + run.end()) for run in re.finditer(r"\^+", line)]
        else:
            start = sum(map(len, lines))
            lines.append(line)
    return Example("".join(lines), spans)
