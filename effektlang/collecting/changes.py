"""Changes to files of text, made so that all else in them stays to the letter."""

from collections.abc import Sequence

from effektlang.diagnostics import Edit, edited
from effektlang.record import record
from effektlang.source import Source, Span, difference
from effektlang.syntax.ast import Placed, Property
from effektlang.syntax.insertion import behind, margin_at, margin_in, margin_under


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

    def after_property(self, placed: Placed, item: Property, lines: Sequence[str]) -> None:
        """Put lines below a property and what belongs to it, with its own indent."""
        start, end = placed.span(item)
        self._behind(end, margin_at(self._source, start), lines)

    def into_property(self, placed: Placed, item: Property, lines: Sequence[str]) -> None:
        """Put lines last among those that qualify a property, further in than it."""
        self._behind(placed.span(item).end, margin_under(self._source, placed, item), lines)

    def last_in(self, placed: Placed, lines: Sequence[str]) -> None:
        """Put lines last in a declaration."""
        self._behind(placed.end, margin_in(self._source, placed), lines)

    def value_of(self, placed: Placed, item: Property, text: str) -> None:
        """Put a value after the colon of a property that has none."""
        colon = self._source.text.index(":", placed.span(item.head).end) + 1
        self._edits.append(Edit(colon, colon, f" {text}"))

    def at_the_end(self, text: str) -> None:
        """Put text at the end of the file, after a blank line."""
        length = len(self._source.text)
        ends_line = self._source.text.endswith(("\n", "\r"))
        gap = "\n" if ends_line else "\n\n"
        self._edits.append(Edit(length, length, (gap + text).replace("\n", self._source.line_break)))

    def instead(self, span: Span, text: str) -> None:
        """Put a text in place of another."""
        self._edits.append(Edit(*span, text))

    def change(self) -> Change:
        """The file with all of it."""
        return Change(self._source.path, self._source, edited(self._source.text, self._edits))

    def _behind(self, offset: int, margin: str, lines: Sequence[str]) -> None:
        written = (f"{margin}{part}".rstrip(" ") for one in lines for part in one.split("\n"))
        self._edits.append(behind(self._source, offset, "\n".join(written)))
