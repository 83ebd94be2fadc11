"""What a word of the language is: its two forms, what it answers to and what it means."""

from dataclasses import field
from typing import Literal

from effektlang.record import record
from effektlang.text import Language, Text


@record
class Word:
    """A word in both languages. `name` is what the code and the exported model call it."""

    name: str
    sv: str
    en: str
    synonyms: tuple[str, ...] = ()
    meaning: Text = Text("", "")
    english_synonyms: tuple[str, ...] = field(default=(), kw_only=True)
    definite: str = field(default="", kw_only=True)
    """The Swedish noun as running text speaks of it, such as `målvärdet`; none where the word is no noun."""

    def form(self, language: Language) -> str:
        """The word as it is written in one language."""
        return self.sv if language == "sv" else self.en

    def form_for_synonym(self, synonym: str) -> str:
        """The form to write instead of a synonym, in the synonym's own language."""
        return self.en if synonym in self.english_synonyms else self.sv

    def spellings(self, language: Language) -> tuple[str, ...]:
        """Its form in one language, and the synonyms that belong to it."""
        return (self.form(language), *(self.synonyms if language == "sv" else self.english_synonyms))

    @property
    def text(self) -> Text:
        """The word as a text in both languages, to be named in messages."""
        return Text(self.sv, self.en)


@record
class Kind(Word):
    """A word that starts a declaration. `level` is its column in the chain, None outside it."""

    level: int | None = None
    takes_name: bool = True


Qualifier = Literal["none", "period", "needs period", "rule"]


@record
class Choice(Word):
    """One of the words that a property lets the planner choose between."""


@record
class Form:
    """How a property's value is written; the subclasses say which way."""


@record
class Prose(Form):
    """Free text: every deeper line belongs to it."""


@record
class Line(Form):
    """Text on one line: deeper lines are properties."""


@record
class References(Form):
    """One or more ids of elements of these kinds; `literal` lets a quoted text stand for a name.

    `links` also lets `a → b` name the links between two elements.
    """

    kinds: frozenset[str] = frozenset()
    literal: bool = False
    links: bool = False


@record
class Choices(Form):
    """One of these words."""

    words: tuple[Choice, ...]


@record
class Grade(Form):
    """Low, medium or high, or a whole number from 1 to 5."""

    words: tuple[Choice, ...]


@record
class Value(Form):
    """A value read by a start rule of the grammar: a number, a period, a target."""

    rule: str


@record
class Property(Word):
    """A word that says something about the element it stands under.

    `kinds` are the kinds that have it and `under` the properties that it may qualify. The form
    belongs to the row: one word may have rows with different forms for different kinds.
    """

    form_of_value: Form = Prose()
    kinds: frozenset[str] = frozenset()
    under: frozenset[str] = frozenset()
    qualifier: Qualifier = "none"
    repeats: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether deeper lines are text, wherever the word stands."""
        return isinstance(self.form_of_value, Prose)
