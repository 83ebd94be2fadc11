"""Every place in a declaration where an element is named."""

from collections.abc import Iterator

from effektlang.document import Document
from effektlang.model.resolve.names import id_of
from effektlang.record import record
from effektlang.syntax.ast import LinkReference, Phrase, Placed, Property, Reference, References
from effektlang.words.kinds import NOT_ELEMENTS

_MAY_NAME = ("assumptions", "assumption", "occasion")


@record
class Naming:
    """A name where it stands, counted from the file's start, and the property that it is a value of.

    Where a declaration has no id written, its title stands for the name: `is_written` is then false.
    """

    name: str
    start: int
    end: int
    item: Property | None = None
    declares: bool = False
    is_written: bool = True


def namings(document: Document) -> Iterator[Naming]:
    """Every name in a plan, in the order of the declarations."""
    for placed in document.file.declarations:
        yield from namings_in(placed)


def namings_in(placed: Placed) -> Iterator[Naming]:
    """Every name in one declaration: its own, then those that its properties or its chain refer to."""
    declaration = placed.declaration
    place = declaration.name or declaration.title
    is_element = declaration.kind is not None and declaration.kind.name not in NOT_ELEMENTS
    if is_element and place is not None:
        is_written = declaration.name is not None
        yield Naming(id_of(declaration), *placed.span(place), declares=True, is_written=is_written)
    if declaration.about is not None:
        yield from _in_reference(declaration.about, None, placed)
    for phrase in declaration.chain:
        yield Naming(phrase.text, *placed.span(phrase))
    for item in declaration.properties:
        yield from _in_property(item, placed)


def _in_property(item: Property, placed: Placed) -> Iterator[Naming]:
    if isinstance(item.value, References):
        for one in item.value.items:
            yield from _in_reference(one, item, placed)
    elif isinstance(item.value, Phrase) and _may_name(item, item.value.text):
        yield Naming(item.value.text, *placed.span(item.value), item)
    for inner in item.properties:
        yield from _in_property(inner, placed)


def _may_name(item: Property, text: str) -> bool:
    """Whether a text may be the id of an element, such as a declared assumption under a link."""
    return item.word_name in _MAY_NAME and " " not in text


def _in_reference(one: Reference | LinkReference, item: Property | None, placed: Placed) -> Iterator[Naming]:
    if isinstance(one, LinkReference):
        yield Naming(one.source.text, *placed.span(one.source), item)
        yield Naming(one.target.text, *placed.span(one.target), item)
    elif not one.literal:
        yield Naming(one.name.text, *placed.span(one.name), item)
