"""What may stand where someone is writing: kinds and skeletons at the margin, properties below, values behind."""

from collections.abc import Iterator

from effektlang.characters import BLANK, folded
from effektlang.document import Document
from effektlang.ide.completion_of_files import file_suggestions
from effektlang.ide.completion_of_kinds import from_within, kind_suggestions
from effektlang.ide.completion_of_values import qualifier_suggestions, value_suggestions
from effektlang.ide.cursor import Cursor, cursor_at, row_at
from effektlang.ide.skeletons import skeleton_for
from effektlang.ide.spot import declaration_at
from effektlang.ide.suggestion import Gap, Suggestion
from effektlang.syntax.ast import Property as Written
from effektlang.text import Language
from effektlang.words.lookup import KIND_OF, properties_for, split_head
from effektlang.words.properties_of_plans import ANY
from effektlang.words.word import Kind, Property, References
from effektlang.workspace import Workspace

_ASKED_LATER = 100
_NAMES_AS = {"chain": ("output", "leads_to"), "answer": ("follow_up", "covers")}
"""The kinds that name elements in their head, each with a property that names the same ones."""
_FOR_ANY = 200


def completion(document: Document, offset: int, workspace: Workspace, language: Language) -> list[Suggestion]:
    """Everything that may stand at a place, the likeliest first."""
    cursor = cursor_at(document, offset)
    found = (one for one in _suggestions(document, cursor, workspace, language) if _goes_on(document, cursor, one))
    return sorted(found, key=lambda one: one.rank)


def _goes_on(document: Document, cursor: Cursor, one: Suggestion) -> bool:
    """Whether what is written so far, where it is several words, is the beginning of a suggestion.

    Editors look for single letters in the right order, which several words all too easily have.
    """
    written = document.source.text[one.start : cursor.offset].lower().lstrip(BLANK)
    return " " not in written or one.sort not in ("kind", "skeleton") or one.label.lower().startswith(written)


def _suggestions(document: Document, cursor: Cursor, workspace: Workspace, language: Language) -> Iterator[Suggestion]:
    if cursor.in_text:
        return
    if (
        cursor.kind is None
        and cursor.start == document.source.line_starts[document.source.position(cursor.start).line - 1]
    ):
        yield from _at_the_margin(document, cursor, workspace, language)
    elif cursor.is_in_head:
        yield from _in_head(document, cursor, language)
    else:
        row, _ = row_at(document, cursor)
        if row is not None:
            yield from value_suggestions(document, cursor, row, workspace, language)


def _at_the_margin(
    document: Document, cursor: Cursor, workspace: Workspace, language: Language
) -> Iterator[Suggestion]:
    text = document.source.text
    if cursor.is_in_head:
        if not split_head(text[cursor.start : cursor.offset] + "x", KIND_OF):
            yield from kind_suggestions(document, cursor, language)
        return
    kind = split_head(text[cursor.start : cursor.colon], KIND_OF)
    name = KIND_OF[kind.word].name if kind is not None else None
    if name in _NAMES_AS:
        kind_with_row, row_name = _NAMES_AS[name]
        row = next(one for one in properties_for(kind_with_row, None) if one.name == row_name)
        yield from value_suggestions(document, cursor, row, workspace, language)
    elif name in ("builds_on", "follows_up"):
        yield from file_suggestions(document, cursor, workspace, ".eff")


def _in_head(document: Document, cursor: Cursor, language: Language) -> Iterator[Suggestion]:
    row, is_behind_key = row_at(document, cursor)
    if row is not None and is_behind_key and row.qualifier != "none":
        yield from qualifier_suggestions(document, cursor, row, language)
        return
    if cursor.parent is None:
        yield from from_within(document, cursor, language)
    before = _names_written(document, cursor)
    asked = _asked(cursor.kind)
    for rank, one in enumerate(properties_for(cursor.kind.name if cursor.kind else None, _parent(cursor))):
        if one.name not in before or one.repeats or one.qualifier == "period" or _adds(one):
            is_asked = one.name in asked and one.name not in before
            place = (
                asked.index(one.name)
                if is_asked
                else rank + (_FOR_ANY if len(one.kinds) >= len(ANY) - 1 else _ASKED_LATER)
            )
            yield _property(document, cursor, one, language, place)


def _asked(kind: Kind | None) -> list[str]:
    skeleton = skeleton_for(kind.name) if kind is not None else None
    return [name for name, _ in skeleton.properties] if skeleton is not None else []


def _adds(row: Property) -> bool:
    """Whether another line of the same property adds to the first; where one line does, it is not offered again."""
    return isinstance(row.form_of_value, References) and row.repeats


def _parent(cursor: Cursor) -> str | None:
    return cursor.parent.name if cursor.parent is not None else None


def _names_written(document: Document, cursor: Cursor) -> set[str]:
    """The properties that stand beside the line already, apart from the one that is being written."""
    placed = declaration_at(document, cursor.start)
    if placed is None:
        return set()
    beside: tuple[Written, ...] = placed.declaration.properties
    if cursor.parent is not None:
        above = [one for one in beside if one.word == cursor.parent and placed.span(one).start < cursor.start]
        beside = above[-1].properties if above else ()
    others = (one for one in beside if placed.span(one).start != cursor.start)
    return {one.word.name for one in others if one.word is not None}


def _property(document: Document, cursor: Cursor, row: Property, language: Language, rank: int) -> Suggestion:
    form = row.form(language)
    needs_period = row.qualifier in ("period", "needs period")
    has_colon = cursor.colon >= 0
    ending = "" if has_colon else ": "
    qualifier: tuple[str | Gap, ...] = (" ", Gap(_year(document))) if needs_period and not has_colon else ()
    if row.qualifier == "rule" and not has_colon:
        qualifier, ending = (" ",), ""
    insert = (form, *qualifier, ending)
    return Suggestion(
        sort="property", label=form, insert=tuple(part for part in insert if part != ""), start=cursor.start,
        end=cursor.colon if has_colon else _head_end(document, cursor), rank=rank, detail=row.meaning.say(language),
        matches=" ".join((form, *map(folded, row.synonyms))), goes_on=True,
    )  # fmt: skip


def _head_end(document: Document, cursor: Cursor) -> int:
    """Where the word ends that is being written."""
    text, end = document.source.text, cursor.offset
    while end < cursor.end and text[end] not in BLANK:
        end += 1
    return end


def _year(document: Document) -> str:
    """A year to begin with: that in which the plan's period begins."""
    period = document.model.plan.period
    return str(period.first.year) if period is not None else ""
