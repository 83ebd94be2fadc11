"""Whether a title tells what someone was given, or counts what was delivered."""

from collections.abc import Iterable

from effektlang.rules.titles.title import Title
from effektlang.rules.titles.words import Form

_ANY: tuple[Form, ...] = ("base", "gerund", "noun", "present", "past", "participle", "passive")
_REACH = 5


def is_received(title: Title) -> bool:
    """Whether it says that someone was trained, or got something, and not of what use it was."""
    if title.has(title.table.wanted):
        return False
    return any(_is_reached(title, index) or _gets(title, index) for index in range(1, len(title.words)))


def _is_reached(title: Title, index: int) -> bool:
    """`trained`, `har utbildats`; in Swedish not `utbildas`, which is what is done."""
    table = title.table
    ends = title.word(index).endswith(table.reached_endings)
    return ends and title.verb(index, table.reached, (table.reached_form,)) is not None


def _gets(title: Title, index: int) -> bool:
    """`received training`, `har fått stöd`."""
    table, near = title.table, title.near(index, _REACH)
    verb = title.verb(index, table.getting, (*table.in_sentences, "participle", "passive"))
    if verb is None or (verb in table.only_passive and not title.verb(index, (verb,), ("passive",))):
        return False
    if title.verb(index, (verb,), ("present", "base")) and table.support.intersection(near):
        return False
    if verb not in table.taking_part:
        return _names_what_is_given(title, near)
    return not table.taking_part[verb].isdisjoint(near[:1]) and _names_what_is_given(title, near[1:])


def _names_what_is_given(title: Title, near: Iterable[str]) -> bool:
    """Whether what follows, up to a small word such as `in`, is something to be given."""
    for word in near:
        if word.endswith(title.table.given):
            return True
        if word in title.table.that or (word in title.table.of and word not in _OF):
            return False
    return False


_OF = ("of", "av")


def counts_deliveries(title: Title) -> bool:
    """Whether it begins with a count of what is delivered by the piece, that is not to become smaller."""
    table, places = title.table, range(len(title.words))
    place = next((at for at in places[:3] if title.word(at) in table.count), None)
    if place is None or not all(_may_come_before_count(title, at) for at in range(place)):
        return False
    if any(title.verb(at, table.shrinking, _ANY) for at in places):
        return False
    following = place + 2 if title.word(place + 1) in _OF else place + 1
    return _is_delivered(title, following, is_more=title.word(place) in table.more_of)


def _may_come_before_count(title: Title, at: int) -> bool:
    return title.word(at) in title.table.before_count or title.verb(at, title.table.growing, _ANY) is not None


def _is_delivered(title: Title, place: int, *, is_more: bool) -> bool:
    """Whether what is counted, perhaps after an adjective, is a delivery."""
    table, first, second = title.table, title.word(place), title.word(place + 1)
    if first.endswith(table.delivered) or f"{first} {second}".endswith(table.delivered):
        return True
    if not is_more and _counts_what_was_done(title, place):
        return True
    return not title.is_finite(place + 1) and first.endswith(table.adjectives) and second.endswith(table.delivered)


def _counts_what_was_done(title: Title, place: int) -> bool:
    """Whether it counts talks, those who were trained, or those who were at something that was given."""
    table, following = title.table, title.near(place + 1, 2)
    if title.word(place) in table.taking_part_in or _has_been_done(title, place):
        return True
    return title.word(place + 1) in table.at and any(word.endswith(table.given) for word in following)


def _has_been_done(title: Title, place: int) -> bool:
    return title.verb(place, title.table.done_to, ("participle",)) is not None
