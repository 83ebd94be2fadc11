"""Finding words: what stands at the start of a line, and what was probably meant."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeVar

from effektlang.characters import BLANK, SPACES, folded
from effektlang.text import Language
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.kinds import KINDS
from effektlang.words.properties_of_all import PROPERTIES_OF_ALL
from effektlang.words.properties_of_answers import PROPERTIES_OF_ANSWERS
from effektlang.words.properties_of_chains import PROPERTIES_OF_CHAINS
from effektlang.words.properties_of_learning import PROPERTIES_OF_LEARNING
from effektlang.words.properties_of_measurement import PROPERTIES_OF_MEASUREMENT
from effektlang.words.properties_of_plans import PROPERTIES_OF_PLANS
from effektlang.words.properties_of_threats import PROPERTIES_OF_THREATS
from effektlang.words.word import Choice, Kind, Property, Word

PROPERTIES = (
    *PROPERTIES_OF_PLANS,
    *PROPERTIES_OF_CHAINS,
    *PROPERTIES_OF_MEASUREMENT,
    *PROPERTIES_OF_THREATS,
    *PROPERTIES_OF_ANSWERS,
    *PROPERTIES_OF_LEARNING,
    *PROPERTIES_OF_ALL,
)
"""Every property, in the order that a declaration tells them in."""

AnyWord = TypeVar("AnyWord", bound=Word)


def _spellings(words: Iterable[AnyWord]) -> dict[str, tuple[AnyWord, ...]]:
    table: dict[str, tuple[AnyWord, ...]] = {}
    for word in words:
        for spelling in dict.fromkeys((word.sv, word.en, *word.synonyms, *word.english_synonyms)):
            table[spelling.lower()] = (*table.get(spelling.lower(), ()), word)
    return table


KIND_OF: Mapping[str, Kind] = {spelling: words[0] for spelling, words in _spellings(KINDS).items()}
KIND_NAMED: Mapping[str, Kind] = {kind.name: kind for kind in KINDS}
PROPERTIES_OF: Mapping[str, tuple[Property, ...]] = _spellings(PROPERTIES)
_LONGEST = 3
_OFFERED = re.compile(r"Skriv `([^`]+)`")
"""What a choice says to write."""


class Head(NamedTuple):
    """The start of a line cut into the word it begins with and what follows; offsets in the head."""

    word: str
    end: int
    rest: int


def split_head(head: str, table: Mapping[str, object]) -> Head | None:
    """The longest word of the table that the head begins with, and where the rest begins."""
    whole = folded(head)
    if whole in table:
        return Head(whole, len(head), len(head))
    words = whole.split(" ")
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        word = " ".join(words[:count])
        if word in table:
            return _head_of(head, word, count)
    return None


def _head_of(head: str, word: str, count: int) -> Head:
    end = position = 0
    for _ in range(count):
        while head[position] in BLANK:
            position += 1
        while head[position] not in SPACES:
            position += 1
        end = position
    while head[position] in BLANK:
        position += 1
    return Head(word, end, position)


def is_form(word: Word, spelling: str) -> bool:
    """Whether a folded spelling is one of the word's own two forms, not a synonym."""
    return spelling in (word.sv.lower(), word.en.lower())


def languages_of(word: Word, spelling: str) -> tuple[Language, ...]:
    """The languages that a folded spelling or synonym belongs to; both where they are spelt alike."""
    forms: tuple[tuple[Language, tuple[str, ...]], ...] = (
        ("sv", (word.sv.lower(), *word.synonyms)),
        ("en", (word.en.lower(), *word.english_synonyms)),
    )
    return tuple(language for language, spellings in forms if spelling in spellings)


def counterpart(word: Word, spelling: str, language: Language) -> str:
    """What a folded spelling of a word is in a language: its form for its form, and for a synonym the like of it.

    Synonyms are listed alike in both languages, counted from the last: `årligen`, `varje år` and `yearly`, `every year`.
    """
    there = word.spellings(language)
    if spelling in there:
        return spelling
    here = word.spellings("en" if language == "sv" else "sv")
    from_last = len(here) - here.index(spelling)
    return there[0] if from_last == len(here) or len(there) == 1 else there[-min(from_last, len(there) - 1)]


def choice_of(words: tuple[Choice, ...], spelling: str) -> Choice | None:
    """The choice that a folded spelling names, by its form or a synonym."""
    for word in words:
        if is_form(word, spelling) or spelling in word.synonyms or spelling in word.english_synonyms:
            return word
    return None


def properties_for(kind: str | None, parent: str | None) -> list[Property]:
    """The rows that may stand directly under a kind, or qualify a property."""
    if parent is not None:
        return [row for row in PROPERTIES if parent in row.under]
    return [row for row in PROPERTIES if kind in row.kinds]


LIKENESS_OF_NAMES = 0.6
"""How alike a name that users have chosen is to be: there are fewer of them than of words, and they are longer."""


@lru_cache(maxsize=4096)
def nearest(spelling: str, known: tuple[str, ...], likeness: float = 0.7) -> str | None:
    """The known word that a misspelt one is closest to, None if none is as alike as asked for."""
    from difflib import get_close_matches  # no sound plan needs it

    close = get_close_matches(spelling, known, n=1, cutoff=likeness)
    return close[0] if close else None


def resembles_kind(spelling: str) -> str | None:
    """The kind that a folded word is a misspelling of, in the form that it is closest to."""
    return nearest(spelling, tuple(form.lower() for kind in KINDS for form in (kind.sv, kind.en)))


def kind_meant(spelling: str) -> str | None:
    """The word to write for a misspelt kind: the form it is closest to, or the one that a misspelt synonym stands for."""
    close = resembles_kind(spelling) or nearest(spelling, tuple(KIND_OF))
    if close is None or is_form(KIND_OF[close], close):
        return close
    return KIND_OF[close].form_for_synonym(close)


def kinds_meant(spelling: str) -> frozenset[str]:
    """The kinds, by name, that a word which is none of theirs may stand for: those there is a choice of, or the nearest."""
    if spelling in AMBIGUOUS:
        offered = _OFFERED.findall(AMBIGUOUS[spelling].sv)
        return frozenset(KIND_OF[word].name for word in offered if word in KIND_OF)
    nearest_one = kind_meant(spelling)
    return frozenset({KIND_OF[nearest_one].name}) if nearest_one is not None else frozenset()
