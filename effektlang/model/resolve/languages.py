"""Which language the words of a file are written in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from effektlang.characters import folded
from effektlang.diagnostics import Label
from effektlang.source import Source
from effektlang.syntax.ast import Phrase, Placed, Property, Reading
from effektlang.text import Language
from effektlang.words.word import Choice, Word

WrittenWord = tuple[Word, Phrase | Reading, Placed]
"""A keyword, a key or a choice, its letters, and the declaration that they stand in."""


@dataclass(frozen=True)
class Languages:
    """The words of one file by their language. Those that are spelt alike in both, and synonyms, belong to neither."""

    source: Source
    declarations: tuple[Placed, ...]

    @property
    def most(self) -> Language:
        """The language of most words; Swedish where they are as many."""
        return "en" if len(self.words["en"]) > len(self.words["sv"]) else "sv"

    @cached_property
    def words(self) -> Mapping[Language, list[WrittenWord]]:
        """The words of each language, in the order written."""
        gathering = _Gathering(self.source.text)
        for placed in self.declarations:
            declaration = placed.declaration
            if declaration.kind is not None:
                keyword = declaration.keyword
                gathering.take(folded(keyword.text), (declaration.kind, keyword, placed))
            gathering.properties(declaration.properties, placed)
        return {"sv": gathering.swedish, "en": gathering.english}

    def place(self, written: WrittenWord) -> Label:
        """The letters of a word."""
        _, letters, placed = written
        return Label(self.source, *placed.span(letters))


class _Gathering:
    """The words of one text that have been found so far."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.swedish: list[WrittenWord] = []
        self.english: list[WrittenWord] = []

    def properties(self, properties: tuple[Property, ...], placed: Placed) -> None:
        """Take in the keys and choices of some properties and of those that qualify them; no language's own name."""
        for item in properties:
            word, key, value = item.word, item.key, item.value
            if word is None:
                continue
            self.take(key.text, (word, key, placed))
            if isinstance(value, Reading) and isinstance(value.value, Choice) and word.name != "language":
                spelling = folded(placed.span(value).within(self._text))
                self.take(spelling, (value.value, value, placed))
            if item.properties:
                self.properties(item.properties, placed)

    def take(self, spelling: str, written: WrittenWord) -> None:
        """Take in a word, if its spelling is its form in one language only."""
        word = written[0]
        if spelling == word.sv:
            if spelling != word.en:
                self.swedish.append(written)
        elif spelling == word.en:
            self.english.append(written)
