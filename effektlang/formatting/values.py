"""Pass: values in the form that they are to be written in. Free text is left as the planner wrote it."""

import re

from effektlang.characters import QUOTES, folded, visible
from effektlang.formatting.item import Item, Line
from effektlang.formatting.value_text import written_value
from effektlang.syntax.ast import Declaration, LinkReference, Property, Reading, Reference, References
from effektlang.syntax.tables import PATTERNS
from effektlang.text import Language
from effektlang.words.word import Choice
from effektlang.words.word import Value as ValueForm

_BLANKS = re.compile(r"[ \t]*(?:  |\t)[ \t]*")
_ARROW = re.compile(rf"[ \t]*(?:{PATTERNS['_ARROW']})[ \t]*")
_SINGLE = re.compile(r"[\w.-]+")
_TABLE = ".csv"
_GROUP = ValueForm("measure")


def with_values(item: Item, language: Language) -> Item:
    """The lines of an item's value, written as values of their form are."""
    node = item.node
    if isinstance(node, Declaration):
        texts = [_title(line.text, node) for line in item.lines]
    elif node.word is not None and node.word.is_prose:
        return item
    else:
        texts = [_value(line, node, language) for line in item.lines]
    if texts == [line.text for line in item.lines]:
        return item
    return item._replace(lines=tuple([line._replace(text=text) for line, text in zip(item.lines, texts, strict=True)]))


def _title(text: str, node: Declaration) -> str:
    if node.chain or node.about:
        return _ARROW.sub(" → ", visible(text)).strip(" ")
    return _BLANKS.sub(" ", text)


def _value(line: Line, node: Property, language: Language) -> str:
    value = node.value
    if isinstance(value, References):
        return line.text if _SINGLE.fullmatch(line.text) else _references(line, value)
    if not isinstance(value, Reading) or not line.text:
        return line.text
    if isinstance(value.value, Choice):
        return folded(line.text)
    form = node.word.form_of_value if node.word else _GROUP
    if isinstance(form, ValueForm) and not line.text.strip(QUOTES).lower().endswith(_TABLE):
        return written_value(form.rule, visible(line.text), language)
    return line.text


def _references(line: Line, references: References) -> str:
    """The references of one line, with a comma between; those that are not plainly written are left as they are."""
    items = [one for one in references.items if line.start <= one.start < line.end]
    if not items or any(_is_bare(one, line) for one in items):
        return line.text
    return ", ".join(map(_reference, items)) + ("," if line.text.endswith(",") else "")


def _is_bare(one: Reference | LinkReference, line: Line) -> bool:
    """Whether it is a name that lacks its quotation marks, or that holds some."""
    if isinstance(one, LinkReference) or not one.literal:
        return False
    written = line.text[one.start - line.start : one.end - line.start]
    return '"' in one.name.text or visible(written[1:-1]) != one.name.text


def _reference(one: Reference | LinkReference) -> str:
    if isinstance(one, LinkReference):
        return f"{one.source.text} → {one.target.text}"
    return f'"{one.name.text}"' if one.literal else one.name.text
