"""Proves that a text says the same as another: the same trees, and the same comments in the same order."""

from collections.abc import Callable, Iterator

from effektlang.characters import BLANK
from effektlang.syntax.ast import Declaration, LinkReference, Phrase, Property, Reading, Reference, References, Value
from effektlang.syntax.parse import File, ParsedDeclaration
from effektlang.text import Text
from effektlang.words.word import Property as PropertyWord

Said = tuple[object, ...]
CountsAs = Callable[[PropertyWord, object], object]

OTHER_TREE = Text("den skulle då betyda något annat", "it would then mean something else")
OTHER_COMMENTS = Text("en kommentar skulle då försvinna eller byta plats", "a comment would then be lost or moved")


def difference(before: File, after: File, counts_as: CountsAs = lambda _, said: said) -> tuple[int, Text] | None:
    """Where two files begin to say different things, as an offset in the first, and how; None if they do not.

    `counts_as` says what a qualifier or a value is compared as, for the word that it stands with.
    """
    offsets = [(offset, part) for offset, part in before.parts if part.declarations]
    others = [part for _, part in after.parts if part.declarations]
    for (offset, part), other in zip(offsets, others, strict=False):
        if part is not other and _meanings(part, counts_as) != _meanings(other, counts_as):
            return offset, OTHER_TREE
        if _new_faults(part, other):
            return offset, OTHER_TREE
    if len(offsets) != len(others):
        return 0, OTHER_TREE
    return None if _comments(before) == _comments(after) else (0, OTHER_COMMENTS)


def _new_faults(before: ParsedDeclaration, after: ParsedDeclaration) -> bool:
    codes = [slip.fault.code for slip in before.slips]
    return any(slip.fault.code not in codes for slip in after.slips)


def _comments(file: File) -> list[str]:
    return [comment.text.rstrip(BLANK) for _, part in file.parts for comment in part.trivia.comments]


def _meanings(part: ParsedDeclaration, counts_as: CountsAs) -> list[Said]:
    return [_meaning(declaration, counts_as) for declaration in part.declarations]


def _meaning(declaration: Declaration, counts_as: CountsAs) -> Said:
    return (
        declaration.kind,
        _text(declaration.name),
        [_text(one) for one in declaration.chain] or _about(declaration) or _text(declaration.title),
        *_all(declaration.properties, counts_as),
    )


def _all(properties: tuple[Property, ...], counts_as: CountsAs) -> Iterator[Said]:
    """What properties say; the order of those with different words is no part of it."""
    said = [_property(one, counts_as) for one in properties]
    return iter(sorted(said, key=lambda one: str(one[0])))


def _property(item: Property, counts_as: CountsAs) -> Said:
    word, qualifier, value = item.word, item.period or _text(item.qualifier), _value(item.value)
    inner = _all(item.properties, counts_as)
    if word is None:
        return (item.key.text, qualifier, value, *inner)
    return (word.name, word, counts_as(word, qualifier), counts_as(word, value), *inner)


def _about(declaration: Declaration) -> tuple[object, ...] | None:
    return None if declaration.about is None else _reference(declaration.about)


def _value(value: Value | None) -> object:
    match value:
        case References(items=items):
            return list(map(_reference, items))
        case Reading():
            return value.value
        case _:
            return _text(value)


def _reference(one: Reference | LinkReference) -> tuple[object, ...]:
    return (one.source.text, one.target.text) if isinstance(one, LinkReference) else (one.name.text, one.literal)


def _text(phrase: Phrase | None) -> str | None:
    return None if phrase is None else phrase.text
