"""Words inside values: at least, between, tertial, June … in both languages.

Each row is a terminal of the grammar that is declared there without a pattern of its own.
"""

import re
from collections.abc import Mapping
from functools import cache

from effektlang.text import Language
from effektlang.words.word import Word

_AT_LEAST, _AT_MOST = (">=", "≥"), ("<=", "≤", "max")

VALUE_WORDS: Mapping[str, Word] = {
    word.name: word
    for word in (
        Word("AT_LEAST", "minst", "at least", _AT_LEAST, english_synonyms=_AT_LEAST),
        Word("AT_MOST", "högst", "at most", _AT_MOST, english_synonyms=_AT_MOST),
        Word("EXACTLY", "exakt", "exactly", ("precis",)),
        Word("BETWEEN", "mellan", "between"),
        Word("AND", "och", "and"),
        Word("OPEN", "tills vidare", "until further notice"),
        Word("TERTIAL", "tertial", "tertial", ("t",), english_synonyms=("t",)),
        Word("QUARTER", "kvartal", "quarter", ("kv", "q"), english_synonyms=("q",)),
        Word("HALF", "halvår", "half-year", ("h",), english_synonyms=("h",)),
        Word("WEEK", "vecka", "week", ("v",), english_synonyms=("w",)),
        Word("SPRING", "vt", "spring", ("vårterminen",), english_synonyms=("spring term",)),
        Word("AUTUMN", "ht", "autumn", ("höstterminen",), english_synonyms=("autumn term",)),
        Word("SCHOOL_YEAR", "läsår", "school year", ("läsåret",)),
        Word("DAYS", "dagar", "days", ("dag",), english_synonyms=("day",)),
        Word("WEEKS", "veckor", "weeks", ("vecka",), english_synonyms=("week",)),
        Word("MONTHS", "månader", "months", ("månad",), english_synonyms=("month",)),
        Word("YEARS", "år", "years", english_synonyms=("year",)),
    )
}

CONNECTIVES: Mapping[str, tuple[str, ...]] = {
    word.name: tuple(dict.fromkeys((word.sv, word.en, *word.synonyms, *word.english_synonyms)))
    for word in VALUE_WORDS.values()
}

MONTHS = (
    Word("JANUARY", "januari", "january", ("jan",), english_synonyms=("jan",)),
    Word("FEBRUARY", "februari", "february", ("feb",), english_synonyms=("feb",)),
    Word("MARCH", "mars", "march", ("mar",), english_synonyms=("mar",)),
    Word("APRIL", "april", "april", ("apr",), english_synonyms=("apr",)),
    Word("MAY", "maj", "may"),
    Word("JUNE", "juni", "june", ("jun",), english_synonyms=("jun",)),
    Word("JULY", "juli", "july", ("jul",), english_synonyms=("jul",)),
    Word("AUGUST", "augusti", "august", ("aug",), english_synonyms=("aug",)),
    Word("SEPTEMBER", "september", "september", ("sep", "sept"), english_synonyms=("sep", "sept")),
    Word("OCTOBER", "oktober", "october", ("okt",), english_synonyms=("oct",)),
    Word("NOVEMBER", "november", "november", ("nov",), english_synonyms=("nov",)),
    Word("DECEMBER", "december", "december", ("dec",), english_synonyms=("dec",)),
)

MONTH_NUMBERS = {
    spelling: number
    for number, word in enumerate(MONTHS, start=1)
    for spelling in (word.sv, word.en, *word.synonyms, *word.english_synonyms)
}

_OF_TIMES = ("OPEN", "TERTIAL", "QUARTER", "HALF", "WEEK", "SPRING", "AUTUMN", "SCHOOL_YEAR")
_IN_TIMES = (*(VALUE_WORDS[name] for name in _OF_TIMES), *MONTHS, Word("TO", "till", "to"))
_WORD = re.compile(r"[^\W\d]+")
_SPOKEN = re.compile(r"vt|ht|(?<=-)v|tills vidare")
_TERMINAL = {"vt": "SPRING", "ht": "AUTUMN", "tills vidare": "OPEN"}


def period_in(text: str, language: Language) -> str:
    """A period in its first form, as it is written in a language: `2025-v07` is `2025-W07` in English."""
    if language == "sv":
        return text
    return _SPOKEN.sub(lambda word: VALUE_WORDS[_TERMINAL[word[0]]].en if word[0] in _TERMINAL else "W", text)


def unit_of_time(terminal: str, language: Language, *, is_one: bool) -> str:
    """The unit of a duration: `månad` for one, `månader` for more."""
    word = VALUE_WORDS[terminal]
    singular = word.synonyms if language == "sv" else word.english_synonyms
    return singular[0] if is_one and singular else word.form(language)


def speaks(text: str, language: Language) -> bool:
    """Whether a time or a stretch has a word in it that is of one language alone: `juni 2026` is Swedish."""
    own = _words_in_times(language) - _words_in_times("en" if language == "sv" else "sv")
    return not own.isdisjoint(_WORD.findall(text.lower()))


@cache
def _words_in_times(language: Language) -> frozenset[str]:
    """Every word that times are written with in a language, each by itself."""
    spellings = (spelling for word in _IN_TIMES for spelling in word.spellings(language))
    return frozenset(part for spelling in spellings for part in _WORD.findall(spelling))
