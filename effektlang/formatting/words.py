"""Pass: the words of the language, as they stand in its table. Each keeps the language that it is written in."""

from effektlang.characters import folded, plain
from effektlang.formatting.item import Item
from effektlang.formatting.value_text import written_period
from effektlang.syntax.ast import Declaration, Property
from effektlang.text import Language


def with_words(item: Item, language: Language) -> Item:
    """The head in lower case and without needless blanks, its period in the first form."""
    node = item.node
    if isinstance(node, Declaration):
        head = _declaration(node)
    elif node.word is None:
        head = plain(item.head)
    else:
        head = _property(node, language)
    return item if head == item.head else item._replace(head=head)


def _declaration(node: Declaration) -> str:
    keyword = folded(node.keyword.text)
    return f"{keyword} {node.name.text}" if node.name else keyword


def _property(node: Property, language: Language) -> str:
    key = node.key.text
    if node.qualifier is None:
        return key
    qualifier = node.qualifier.text
    return f"{key} {written_period(qualifier, language) if node.period else qualifier}"
