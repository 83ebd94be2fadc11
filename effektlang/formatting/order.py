"""Pass: properties in the order of the words table. Comments never pass one another."""

from collections.abc import Sequence

from effektlang.formatting.item import Item
from effektlang.syntax.ast import Property
from effektlang.text import Language
from effektlang.words.lookup import PROPERTIES

_RANK = {id(row): rank for rank, row in enumerate(PROPERTIES)}
_GROUPS = len(_RANK)


def in_order(item: Item, _: Language) -> Item:
    """What stands under an item, in order. One with a comment never comes before one with a comment above it."""
    if not item.items:
        return item
    own = [_rank(one) for one in item.items]
    if own == sorted(own):
        return item
    ranks = _ranks(item.items, own)
    places = sorted(range(len(ranks)), key=ranks.__getitem__)
    return item._replace(items=tuple([item.items[place] for place in places]))


def _ranks(items: Sequence[Item], ranks_of_words: Sequence[int]) -> list[int]:
    """What each item is sorted by: no less than an earlier one's if both have comments, or are of the same word."""
    ranks: list[int] = []
    of_comments = 0
    of_words: dict[int, int] = {}
    for one, own in zip(items, ranks_of_words, strict=True):
        rank = max(own, of_words.get(own, own), of_comments if one.has_comments else own)
        of_words[own] = rank
        of_comments = rank if one.has_comments else of_comments
        ranks.append(rank)
    return ranks


def _rank(item: Item) -> int:
    """The place of a property in the words table; groups of a value come last, as they stand."""
    assert isinstance(item.node, Property)
    return _GROUPS if item.node.word is None else _RANK[id(item.node.word)]
