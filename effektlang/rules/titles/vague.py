"""Words in a title that say neither what is done nor what changes."""

from functools import lru_cache

from effektlang.rules.titles.title import FINITE, Title
from effektlang.rules.titles.words import Form

_FIRST: tuple[Form, ...] = ("base", "present", "gerund", "noun")
_REACH = 3


@lru_cache(maxsize=4096)
def vague_words(title: Title) -> str | None:
    """The vague words that the title's first verb is made of."""
    if not title.words:
        return None
    found = _vague(title, 0, _FIRST) or _vague_with(title, 0, _FIRST)
    if found or title.verb(0, title.table.telling_first, ("base",)):
        return found
    for index in title.main_clause():
        if index and (found := _in_sentence(title, index)):
            return found
        if index and title.is_finite(index) and title.word(index) not in title.table.must:
            return None
    return None


def _in_sentence(title: Title, index: int) -> str | None:
    """What the verb of a sentence says, if it is vague; some verbs are so only when the organisation does them."""
    after_must = title.word(index - 1) in title.table.must
    if not (after_must or title.is_own(index)):
        return _vague(title, index, ("passive",))
    forms: tuple[Form, ...] = ("base", "passive", *FINITE)
    return _vague(title, index, forms) or _vague_with(title, index, forms)


def _vague(title: Title, index: int, forms: tuple[Form, ...]) -> str | None:
    return title.word(index) if title.verb(index, title.table.vague, forms) else None


def _vague_with(title: Title, index: int, forms: tuple[Form, ...]) -> str | None:
    """`work for`, `give … opportunities`."""
    verb = title.verb(index, title.table.vague_with, forms)
    near = title.near(index, _REACH)
    companion = next((word for word in near if verb and word in title.table.vague_with[verb]), None)
    return f"{title.word(index)} {companion}" if companion else None
