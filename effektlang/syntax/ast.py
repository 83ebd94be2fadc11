"""The abstract syntax tree: what a declaration says, and where. Offsets count from the declaration's start."""

from effektlang.quantities import Adoption, Amount, Bound, Duration, Period, Scale
from effektlang.record import record
from effektlang.source import Letters, Span
from effektlang.words.word import Choice, Kind
from effektlang.words.word import Property as PropertyWord


@record
class Phrase:
    """A piece of the planner's text, cleaned, with its place in the text as written."""

    text: str
    start: int
    end: int


@record
class Reference:
    """An id, or a quoted name that refers to nothing."""

    name: Phrase
    literal: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.name.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.name.end


@record
class LinkReference:
    """`a → b` as a value."""

    source: Phrase
    target: Phrase

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.source.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.target.end


@record
class References:
    """What a property refers to, in the order written."""

    items: tuple[Reference | LinkReference, ...]
    start: int
    end: int


_Quantity = Period | Amount | Bound | Scale | Duration | Adoption
ReadValue = _Quantity | Choice | tuple[Choice, ...] | int | tuple[str, ...] | str


@record
class Reading:
    """A value that has been read into what it means."""

    value: ReadValue
    start: int
    end: int


Value = Phrase | References | Reading


@record
class Property:
    """A property and what qualifies it. `word` is None where the key is no word of the language."""

    word: PropertyWord | None
    key: Phrase
    qualifier: Phrase | None
    period: Period | None
    value: Value | None
    properties: tuple["Property", ...]

    @property
    def word_name(self) -> str | None:
        """The name of its word."""
        return self.word.name if self.word is not None else None

    @property
    def head(self) -> Span:
        """Its key with its qualifier."""
        return Span(self.key.start, (self.qualifier or self.key).end)

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.key.start

    @property
    def end(self) -> int:
        """Where it ends, with all that qualifies it."""
        parts = (self.key, self.qualifier, self.value, *self.properties)
        return max(part.end for part in parts if part is not None)

    def all(self, name: str) -> list["Property"]:
        """The properties of a name that qualify it."""
        return _all(self.properties, name)


@record
class Declaration:
    """One element of the plan. `kind` is None where the keyword is no kind; `name` where no id is written.

    `chain` is what a `kedja` links together, `about` what a `svar om` is about.
    """

    kind: Kind | None
    keyword: Phrase
    name: Phrase | None
    title: Phrase | None
    properties: tuple[Property, ...]
    chain: tuple[Phrase, ...] = ()
    about: Reference | LinkReference | None = None

    @property
    def kind_name(self) -> str | None:
        """The name of its kind."""
        return self.kind.name if self.kind is not None else None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.keyword.start

    @property
    def head_end(self) -> int:
        """Where its first line says its last."""
        return max(part.end for part in (self.keyword, self.name, self.title) if part is not None)

    @property
    def end(self) -> int:
        """Where it ends, with its properties."""
        return max(self.head_end, *(item.end for item in self.properties), 0)

    def all(self, name: str) -> list[Property]:
        """Its properties of a name."""
        return _all(self.properties, name)


@record
class Placed:
    """A declaration in its file: its offsets are counted from `offset`."""

    declaration: Declaration
    offset: int

    @property
    def start(self) -> int:
        """Where its first letter stands in the file."""
        return self.offset + self.declaration.start

    @property
    def end(self) -> int:
        """Where its last letters end in the file."""
        return self.offset + self.declaration.end

    def span(self, piece: Letters) -> Span:
        """Where a piece of the declaration stands in the file."""
        return Span(piece.start + self.offset, piece.end + self.offset)

    def is_a(self, kind: str) -> bool:
        """Whether it declares something of a kind."""
        return self.declaration.kind_name == kind


def _all(properties: tuple[Property, ...], name: str) -> list[Property]:
    return [item for item in properties if item.word_name == name]
