"""Ids made of titles: the title itself where it is short, else the beginning of it that is whole on its own."""

import re

from effektlang.model.ids import FreeIds, slug

_SHORT = 25
_LONGEST = 45
_LEAST_TELLING = 2
_NUMBERING = re.compile(r"\s*(?:\d+(?:\.\d+)+\.?|\d+[.)])\s+")
_PAUSE = re.compile(r"[,;:()]|\s[–—-]\s")
_ARTICLES = frozenset(("en", "ett", "den", "det", "de", "att", "a", "an", "the"))
_OPENING = frozenset((
    "av", "att", "bland", "efter", "från", "för", "före", "genom", "hos", "i", "inom", "med", "mellan", "mot", "när",
    "och", "om", "per", "på", "samt", "som", "så", "till", "under", "utan", "vid", "var", "varje", "över",
    "about", "across", "among", "and", "around", "as", "at", "before", "between", "by", "during", "for", "from", "in",
    "of", "on", "over", "so", "that", "to", "when", "where", "who", "with", "within", "without",
))  # fmt: skip
"""What a new phrase begins with: a title may end before these."""
_LEADING_ON = frozenset((
    *_ARTICLES, *_OPENING,
    "alla", "deras", "er", "får", "har", "ingen", "inga", "kan", "mer", "mindre", "ska", "sig", "sin", "sina",
    "vara", "är", "all", "are", "had", "has", "have", "is", "less", "more", "no", "their", "will",
))  # fmt: skip
"""What nothing ends with, for more is to come."""


def id_for(title: str, ids: FreeIds, otherwise: str) -> str:
    """A free id for what has a title; it is made of another word where the title has no letters."""
    return ids.free(id_of_title(title) or slug(otherwise))


def id_of_title(title: str) -> str:
    """A short title whole, else its first phrases that together say something; nothing if it has no letters.

    What a title is numbered with is left out, and so is an article before it.
    """
    words, ends = _phrases(_NUMBERING.sub("", title, count=1))
    if _length(words) <= _SHORT:
        return "-".join(words)
    telling = [end for end in ends if _is_telling(words[:end]) and _length(words[:end]) <= _LONGEST]
    return "-".join(words[: telling[0]]) if telling else _cut(words, ends)


def _phrases(title: str) -> tuple[list[str], list[int]]:
    """The words of a title, and the numbers of words after which it may end."""
    words: list[str] = []
    pauses: set[int] = set()
    for part in _PAUSE.split(title):
        words += filter(None, map(slug, part.split()))
        pauses.add(len(words))
    if len(words) > 1 and words[0] in _ARTICLES and words[1] not in _LEADING_ON:
        words, pauses = words[1:], {pause - 1 for pause in pauses}
    before = {number for number, word in enumerate(words) if word in _OPENING}
    ends = {end for end in pauses | before if end > 0 and words[end - 1] not in _LEADING_ON}
    return words, sorted(ends | {len(words)})


def _is_telling(words: list[str]) -> bool:
    return sum(word not in _LEADING_ON for word in words) >= _LEAST_TELLING


def _length(words: list[str]) -> int:
    return len("-".join(words))


def _cut(words: list[str], ends: list[int]) -> str:
    """The longest beginning that there is room for, at the end of a phrase if it can be."""
    fitting = [end for end in ends if _length(words[:end]) <= _LONGEST]
    if fitting:
        return "-".join(words[: fitting[-1]])
    while len(words) > 1 and (_length(words) > _LONGEST or words[-1] in _LEADING_ON):
        words = words[:-1]
    return "-".join(words)[:_LONGEST].strip("-_")
