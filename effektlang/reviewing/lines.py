"""Where a line goes that is written under an element or a property, and how it is indented there."""

from collections.abc import Iterator

from effektlang.characters import BLANK
from effektlang.record import record
from effektlang.source import Source
from effektlang.syntax.insertion import USUAL_MARGIN, margin

_COMMENT = "#"


@record
class Below:
    """The place after all that stands under a line: an offset, and the margin of what is written there."""

    offset: int
    margin: str
    line_break: str
    is_after_break: bool

    def line(self, text: str) -> str:
        """A line as it is put there."""
        written = f"{self.margin}{text}"
        return f"{written}{self.line_break}" if self.is_after_break else f"{self.line_break}{written}"


def below(source: Source, offset: int) -> Below:
    """The place below the line at an offset and all that stands further in, whose margin is that of its first line."""
    first = source.position(offset).line
    own = margin(source.line(first))
    deeper = list(_deeper(source, first, len(own)))
    said = (line for line in map(source.line, deeper) if not line.strip(BLANK).startswith(_COMMENT))
    inner = next(map(margin, said), f"{own}{USUAL_MARGIN}")
    last = deeper[-1] if deeper else first
    end = source.line_starts[last] if last < len(source.line_starts) else len(source.text)
    return Below(end, inner, source.line_break, source.text[:end].endswith(("\n", "\r")))


def _deeper(source: Source, first: int, width: int) -> Iterator[int]:
    """The numbers of the lines that stand further in than a line, up to one that does not."""
    for number in range(first + 1, len(source.line_starts) + 1):
        line = source.line(number)
        if not line.strip(BLANK):
            continue
        if len(margin(line)) <= width:
            return
        yield number
