"""Changes to files of text, made so that all else in them stays to the letter."""

from collections.abc import Sequence

from effektlang.diagnostics import Edit, edited
from effektlang.record import record
from effektlang.source import NEWLINE, Source, difference
from effektlang.syntax.ast import Placed, Property

_USUAL_INDENT = "  "


@record
class Change:
    """A file before and after; no source if it is new."""

    path: str
    source: Source | None
    after: str

    @property
    def before(self) -> str | None:
        """What the file held."""
        return self.source.text if self.source is not None else None

    @property
    def difference(self) -> str:
        """What changes, as a unified diff."""
        return difference(self.path, self.before, self.after)


class Inserting:
    """Puts lines into one file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._edits: list[Edit] = []
        found = NEWLINE.search(source.text)
        self._break = found[0] if found else "\n"

    def after_property(self, placed: Placed, item: Property, lines: Sequence[str]) -> None:
        """Put lines below a property and what belongs to it, with its own indent."""
        self._after(placed.offset + _end(item), self._indent(placed.offset + item.key.start), lines)

    def into_property(self, placed: Placed, item: Property, lines: Sequence[str]) -> None:
        """Put lines last among those that qualify a property, further in than it."""
        inner = item.properties[-1] if item.properties else None
        own = self._indent(placed.offset + item.key.start)
        indent = self._indent(placed.offset + inner.key.start) if inner else own + _USUAL_INDENT
        self._after(placed.offset + _end(item), indent, lines)

    def last_in(self, placed: Placed, lines: Sequence[str]) -> None:
        """Put lines last in a declaration."""
        properties = placed.declaration.properties
        if properties:
            self.after_property(placed, max(properties, key=_end), lines)
            return
        declaration = placed.declaration
        head = declaration.title or declaration.name or declaration.keyword
        self._after(placed.offset + head.end, _USUAL_INDENT, lines)

    def at_the_end(self, text: str) -> None:
        """Put text at the end of the file, after a blank line."""
        length = len(self._source.text)
        ends_line = self._source.text.endswith(("\n", "\r"))
        gap = self._break * (1 if ends_line else 2)
        self._edits.append(Edit(length, length, gap + self._broken(text)))

    def instead(self, start: int, end: int, text: str) -> None:
        """Put a text in place of another."""
        self._edits.append(Edit(start, end, text))

    def change(self) -> Change:
        """The file with all of it."""
        return Change(self._source.path, self._source, edited(self._source.text, self._edits))

    def _after(self, offset: int, indent: str, lines: Sequence[str]) -> None:
        line = self._source.position(offset).line
        end = self._source.line_starts[line - 1] + len(self._source.line(line))
        text = "".join(f"{self._break}{indent}{part}".rstrip(" ") for one in lines for part in one.split("\n"))
        self._edits.append(Edit(end, end, text))

    def _indent(self, offset: int) -> str:
        start = self._source.line_starts[self._source.position(offset).line - 1]
        return self._source.text[start:offset]

    def _broken(self, text: str) -> str:
        return text.replace("\n", self._break)


def _end(item: Property) -> int:
    """Where a property ends, with its value and all that stands below it."""
    own = [item.key.end, item.qualifier.end if item.qualifier else 0, item.value.end if item.value else 0]
    return max(*own, *(_end(inner) for inner in item.properties), 0)
