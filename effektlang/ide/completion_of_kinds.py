"""What may begin a declaration: the words for kinds, and whole skeletons to fill in."""

from collections.abc import Iterator

from effektlang.characters import BLANK
from effektlang.document import Document
from effektlang.ide.cursor import Cursor
from effektlang.ide.skeletons import SKELETONS, skeleton_for, written
from effektlang.ide.suggestion import Gap, Suggestion
from effektlang.text import Language, Text
from effektlang.words.kinds import KINDS
from effektlang.words.word import Kind

_NEW = Text("ny {kind}", "new {kind}")
_NEW_WORDS = ("ny ", "new ")
_BEHIND_WORDS = 2 * len(SKELETONS)


def kind_suggestions(document: Document, cursor: Cursor, language: Language) -> Iterator[Suggestion]:
    """The kinds of declarations, each as its word; then as a skeleton."""
    for rank, kind in enumerate(_kinds(document)):
        yield _word(cursor, kind, language, rank)
        yield from _skeleton(cursor, kind, language, rank, start=cursor.start)


def from_within(document: Document, cursor: Cursor, language: Language) -> Iterator[Suggestion]:
    """Skeletons for a line that stands further in and begins with `ny`: they go out to the margin."""
    source = document.source
    if not source.text[cursor.start : cursor.offset].lower().startswith(_NEW_WORDS):
        return
    number = source.position(cursor.start).line
    is_apart = number == 1 or not source.line(number - 1).strip(BLANK)
    for rank, kind in enumerate(_kinds(document)):
        yield from _skeleton(
            cursor, kind, language, rank, start=source.line_starts[number - 1], before="" if is_apart else "\n"
        )


def _kinds(document: Document) -> list[Kind]:
    """The kinds that there may be one more of."""
    declared = {one.declaration.kind.name for one in document.file.declarations if one.declaration.kind}
    return [kind for kind in KINDS if not (kind.name == "plan" and "plan" in declared)]


def _word(cursor: Cursor, kind: Kind, language: Language, rank: int) -> Suggestion:
    form = kind.form(language)
    ending = " " if kind.takes_name else ": "
    return Suggestion(sort="kind", label=form, insert=(form + ending,), start=cursor.start, end=cursor.offset,
                      rank=rank, detail=kind.meaning.say(language),
                      matches=" ".join((form, *kind.synonyms)))  # fmt: skip


def _skeleton(
    cursor: Cursor, kind: Kind, language: Language, rank: int, *, start: int, before: str = ""
) -> Iterator[Suggestion]:
    skeleton = skeleton_for(kind.name)
    if skeleton is None:
        return
    label = _NEW.say(language, {"kind": kind.form(language)})
    parts = written(skeleton, language)
    insert: tuple[str | Gap, ...] = (before, *parts) if before else parts
    yield Suggestion(sort="skeleton", label=label, insert=insert, start=start, end=cursor.offset,
                     rank=rank + _BEHIND_WORDS, detail=kind.meaning.say(language), matches=label)  # fmt: skip
