"""Whether a title tells what is done, by its first verb and not by any word."""

from collections.abc import Collection
from functools import lru_cache

from effektlang.rules.titles.title import Title
from effektlang.rules.titles.vague import vague_words
from effektlang.rules.titles.words import Form

_FIRST: tuple[Form, ...] = ("base", "present", "gerund", "noun")
_LONG = 6
_FAR = 4
_NOUNS = ("kamera", "opera", "cholera", "etcetera")


@lru_cache(maxsize=4096)
def is_doing(title: Title) -> bool:
    """Whether it says what the organisation does: begins with it, or is a sentence about it."""
    if not title.words or vague_words(title):
        return False
    return begins_with_doing(title) or _begins_with_noun_of_doing(title) or _is_sentence_of_doing(title)


def begins_with_doing(title: Title) -> bool:
    """Whether the first word is a verb for what an organisation does, or a noun made of one."""
    if _doing(title, 0, ("noun",)) and title.word(1) in title.table.of:
        return not title.is_sentence_from(1)
    if _doing(title, 0, _FIRST[:3]):
        return _is_verb_here(title)
    return _is_unknown_infinitive(title)


def _is_unknown_infinitive(title: Title) -> bool:
    """Whether the first word can only be an infinitive, and tells neither change nor how someone is."""
    first = title.word(0)
    if not first.endswith(title.table.always_infinitives) or len(first) < _LONG:
        return False
    return first not in _NOUNS and len(title.words) > 1 and not title.verb(0, title.table.no_doing, ("base",))


def _is_verb_here(title: Title) -> bool:
    """Whether the first word is a verb where it may as well be a noun or a name for an activity."""
    first, following = title.word(0), title.word(1)
    if following in title.table.articles:
        return True
    is_gerund = _doing(title, 0, ("gerund",)) is not None
    if first not in title.table.also_nouns and not is_gerund:
        return True
    if following in title.table.and_:
        return _doing(title, 2, ("base", "gerund")) is not None or first not in title.table.also_nouns
    if first in title.table.also_nouns and (not following or following in title.table.small):
        return False
    return not title.is_sentence_from(1)


def _begins_with_noun_of_doing(title: Title) -> bool:
    """`Training of …`, unless something is said to change by it."""
    is_of_it = title.word(1) in ("av", "of") and title.verb(0, title.table.doing, ("result",)) is not None
    if not is_of_it and (title.word(0) not in title.table.nouns_of_doing or title.word(1) not in title.table.of):
        return False
    return not title.is_sentence_from(2) and not title.is_comparing()


def _is_sentence_of_doing(title: Title) -> bool:
    """Whether the first verb of a sentence is for what the organisation does, or demands it, or is done to someone."""
    for index in title.main_clause():
        if title.word(index) in title.table.must:
            return _is_demand(title, index)
        if _is_done(title, index):
            return True
        if index and title.is_own(index) and _is_done_by_us(title, index):
            return True
        if index and title.is_finite(index) and title.word(index) not in title.table.passive:
            return _has_been_done(title, index)
    return False


def _is_done_by_us(title: Title, index: int) -> bool:
    """Whether a verb tells what the organisation does, and not how well; `we` may be the whole of society."""
    table = title.table
    forms: tuple[Form, ...] = ("base", "present") if "base" in table.in_sentences else ("present",)
    verbs = table.done_to if title.word(0) in table.we else table.doing
    return _doing(title, index, forms, verbs) is not None and not title.has(table.well)


def _is_demand(title: Title, index: int) -> bool:
    """Whether `shall` is followed by something to do, or by something to have done."""
    table = title.table
    verbs = table.doing if title.is_own(index) else table.plainly_doing
    for place in range(index + 1, min(index + 5, len(title.words))):
        if place <= index + 2 and _doing(title, place, ("base",), verbs):
            return True
        if _is_done(title, place):
            return True
        if title.is_finite(place):
            return False
    return False


def _has_been_done(title: Title, index: int) -> bool:
    """Whether it has been done, or the organisation has done it: `the council has drawn up …`."""
    if title.word(index) not in title.table.perfect:
        return False
    if title.is_own(index) and _doing(title, index + 1, ("past",)):
        return True
    return any(_is_done(title, place) for place in (index + 1, index + 2))


def _is_done(title: Title, index: int) -> bool:
    """Whether a word tells that something is done, and nothing tells that it is done better than before."""
    verbs = title.table.done_to
    passive = _doing(title, index, ("passive",), verbs)
    if not passive and any(word in title.table.passive for word in title.words[max(0, index - 2) : index]):
        passive = _doing(title, index, ("participle",), verbs)
    return bool(passive) and not (title.is_comparing() or title.has(title.table.well))


def _doing(title: Title, index: int, forms: tuple[Form, ...], verbs: Collection[str] | None = None) -> str | None:
    """The verb for what an organisation does, if a word is one, also with something before it: `vidareutbilda`."""
    verbs = title.table.doing if verbs is None else verbs
    verb = title.verb(index, verbs, forms)
    if verb is None:
        return _compound(title, index, forms, verbs)
    particles = title.table.particles.get(verb)
    return verb if particles is None or particles.intersection(title.near(index, _FAR)) else None


def _compound(title: Title, index: int, forms: tuple[Form, ...], verbs: Collection[str]) -> str | None:
    if len(title.word(index)) < 2 * _LONG:
        return None
    for verb, form in title.table.readings(title.word(index)):
        if form in forms and form != "result":
            parts = (verb[at:] for at in range(3, len(verb) - _LONG))
            if any(part in verbs and part not in title.table.particles for part in parts):
                return verb
    return None
