"""The passes, and one declaration sent through them."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import is_

from effektlang.formatting.air import with_air
from effektlang.formatting.gather import gathered
from effektlang.formatting.item import Item
from effektlang.formatting.order import in_order
from effektlang.formatting.placing import in_place
from effektlang.formatting.values import with_values
from effektlang.formatting.words import with_words
from effektlang.formatting.write import written
from effektlang.record import record
from effektlang.syntax.ast import Declaration
from effektlang.syntax.parse import parse_declaration
from effektlang.text import Language
from effektlang.words.word import Kind

Pass = Callable[[Item, Language], Item]

WORDING: Sequence[Pass] = (with_words, with_values)
"""What is done, in this order, to what each line says."""

PLACING: Sequence[Pass] = (in_order, in_place, with_air)
"""What is then done, in this order, to where lines stand: nothing to one that stands alone."""

_KEPT = 65_536


@record
class Shaped:
    """A declaration as it is to be written, with the comments and blank lines after it; None if it is left as it is."""

    lines: tuple[str, ...] | None
    after: tuple[str, ...] = ()
    kind: Kind | None = None


@lru_cache(maxsize=_KEPT)
def shaped(text: str, language: Language) -> Shaped:
    """A declaration after all the passes. The same text is never shaped twice while it is kept."""
    item, after = gathered(text, parse_declaration(text))
    if item is None:
        return Shaped(None)
    assert isinstance(item.node, Declaration)
    return Shaped(written(_through_passes(item, language)), after, item.node.kind)


def _through_passes(item: Item, language: Language) -> Item:
    """A declaration or a property after the passes, and everything under it after them."""
    for change in WORDING:
        item = change(item, language)
    if item.is_alone:
        return item
    for change in PLACING:
        item = change(item, language)
    items = [_through_passes(one, language) for one in item.items]
    return item if all(map(is_, items, item.items)) else item._replace(items=tuple(items))
