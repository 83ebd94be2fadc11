"""A title as words, and the small questions that the rules on wording put to it."""

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache

from effektlang.record import record
from effektlang.rules.titles.words import Form, Words
from effektlang.text import Language

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*|[#%]")
_MARKS = frozenset('"”“»')
_QUOTED = r"[\"”“»][^\"”“«]*[\"”«]"
_GOOD_AT_THE_END = ("effektiv", "hållbar", "främjande", "jämställd", "jämlik", "friendly", "efficient")
FINITE: tuple[Form, ...] = ("present", "past")
_IN_SENTENCE: tuple[Form, ...] = (*FINITE, "passive")


@record
class Title:
    """The words of a title in lower case, without quoted ones, and an `att` or `by 2030` before the first of them."""

    words: tuple[str, ...]
    table: Words

    def word(self, index: int) -> str:
        """A word, or none after the last."""
        return self.words[index] if index < len(self.words) else ""

    def near(self, index: int, reach: int = 2) -> tuple[str, ...]:
        """The words that follow one."""
        return self.words[index + 1 : index + 1 + reach]

    def verb(self, index: int, verbs: Collection[str], forms: tuple[Form, ...]) -> str | None:
        """The infinitive of which a word is one of these forms, if it is one of these verbs."""
        return next(
            (one for one, form in self.table.readings(self.word(index)) if form in forms and one in verbs), None
        )

    def has(self, words: Collection[str]) -> bool:
        """Whether any of these words is in it."""
        return any(word in words for word in self.words)

    def is_comparing(self) -> bool:
        """Whether it has a comparative or a word that tells which way."""
        return self.has(self.table.comparing) or self.has(self.table.telling)

    def is_good(self) -> bool:
        """Whether it has an adjective for what is wanted, in any form."""
        good, endings = self.table.good, self.table.good_endings
        stems = {word.removesuffix(end) for word in self.words for end in endings}
        return not good.isdisjoint(stems.union(self.words)) or any(stem.endswith(_GOOD_AT_THE_END) for stem in stems)

    def is_finite(self, index: int) -> bool:
        """Whether a word is a verb that makes a sentence: of change, or of how someone is or does."""
        table = self.table
        if self.word(index) in table.must:
            return True
        return any(self.verb(index, verbs, _IN_SENTENCE) for verbs in (table.changing, table.being))

    def is_sentence_from(self, index: int) -> bool:
        """Whether there is such a verb from a word on, and not in a clause within the sentence."""
        return any(self.is_finite(place) or self._is_plural(place) for place in self.main_clause() if place >= index)

    def _is_plural(self, index: int) -> bool:
        """Whether a word is a verb of change that looks like an infinitive and is none: `results improve`."""
        table = self.table
        if "base" not in table.in_sentences or self.word(index - 1) in table.small | table.and_ | set(table.before):
            return False
        return self.verb(index, table.changing, ("base",)) is not None

    def main_clause(self) -> Iterator[int]:
        """The places of the words up to a clause within the sentence."""
        for index, word in enumerate(self.words):
            if word in self.table.that:
                return
            yield index

    def is_own(self, index: int) -> bool:
        """Whether what stands right before a verb is the organisation itself; `we` may stand further off."""
        own, table = self.word(index - 1), self.table
        if self.word(0) in table.we or (index > 1 and self.word(index - 2) in table.named):
            return True
        before = self.words[max(0, index - 3) : index - 1]
        return (own in table.own or own.endswith(table.own_endings)) and table.small.isdisjoint(before)


def _is_year(word: str = "") -> bool:
    return len(word) == len("2030") and word.isdecimal()


@cache
def words_of(language: Language) -> Words:
    """The words of a language; the other language's are not loaded."""
    if language == "sv":
        from effektlang.rules.titles.swedish import Swedish

        return Swedish()
    from effektlang.rules.titles.english import English

    return English()


@lru_cache(maxsize=4096)
def read(title: str, language: Language) -> Title:
    """A title as words."""
    table = words_of(language)
    text = title.lower()
    found = [] if _MARKS.isdisjoint(text) else _WORD.findall(re.sub(_QUOTED, " ", text))
    found = found or _WORD.findall(text)
    if found[:1] and found[0] in table.by_when and _is_year(*found[1:2]):
        found = found[2:]
    return Title(tuple(found[1:] if found[0:1] and found[0] in table.before else found), table)
