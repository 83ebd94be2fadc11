"""The abstract syntax tree: what a declaration says, and where. Offsets count from the declaration's start."""

from effektlang.quantities import Adoption, Amount, Bound, Duration, Period, Scale
from effektlang.record import record
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


ReadValue = Period | Amount | Bound | Scale | Duration | Adoption | Choice | int | tuple[str, ...] | str


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
    def end(self) -> int:
        """Where it ends, with all that qualifies it."""
        parts = (self.key, self.qualifier, self.value, *self.properties)
        return max(part.end for part in parts if part is not None)


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
    def head_end(self) -> int:
        """Where its first line says its last."""
        return max(part.end for part in (self.keyword, self.name, self.title) if part is not None)

    @property
    def end(self) -> int:
        """Where it ends, with its properties."""
        return max(self.head_end, *(item.end for item in self.properties), 0)


@record
class Placed:
    """A declaration in its file: its offsets are counted from `offset`."""

    declaration: Declaration
    offset: int

    @property
    def end(self) -> int:
        """Where its last letters end in the file."""
        return self.offset + self.declaration.end
