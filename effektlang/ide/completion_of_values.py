"""What may stand behind a colon, or between a word and its colon."""

from collections import Counter
from collections.abc import Iterator

from effektlang.document import Document
from effektlang.ide.completion_of_files import file_suggestions
from effektlang.ide.cursor import Cursor, item_start, items_before
from effektlang.ide.elements import used_plan, uses
from effektlang.ide.fit import Fit
from effektlang.ide.spot import declaration_at
from effektlang.ide.suggestion import Sort, Suggestion
from effektlang.model.model import AnyElement
from effektlang.naming import namings_in
from effektlang.rules.registry import registered
from effektlang.rules.rule import Rule
from effektlang.syntax.ast import Phrase, Property, Reference, References
from effektlang.text import Language, Text
from effektlang.words.lookup import KIND_NAMED
from effektlang.words.word import Choices, Grade, Kind, Prose, Value
from effektlang.words.word import Property as Row
from effektlang.words.word import References as ReferencesForm
from effektlang.workspace import Workspace

_OF_ONE_RANK = 100_000
_OF_OTHER_PLANS = 100 * _OF_ONE_RANK
_LITERALS = 2 * _OF_OTHER_PLANS
_LONGEST = 60
_UNITS = (
    Text("%", "%"),
    Text("personer", "people"),
    Text("kronor", "kronor"),
    Text("dagar", "days"),
    Text("poäng", "points"),
)
_ONES_OWN = ("description", "purpose", "background", "scope", "exceptions", "mechanism")


def value_suggestions(
    document: Document, cursor: Cursor, row: Row, workspace: Workspace, language: Language
) -> Iterator[Suggestion]:
    """The values that a property may have."""
    match row.form_of_value:
        case ReferencesForm() as form:
            yield from _references(document, cursor, row, form, workspace, language)
        case Choices(words) | Grade(words):
            yield from (_plain("choice", cursor, word.form(language), number) for number, word in enumerate(words))
        case Value("period"):
            yield from _periods(document, cursor)
        case Value("measure") if row.name == "actuals":
            yield from file_suggestions(document, cursor, workspace, ".csv")
        case Prose():
            yield from _said_before(document, cursor, row, language)


def qualifier_suggestions(document: Document, cursor: Cursor, row: Row, language: Language) -> Iterator[Suggestion]:
    """What may stand between a word and its colon: a period, or the name of a rule."""
    start = _qualifier_start(document, cursor, row)
    if row.qualifier == "rule":
        yield from _rules(document, cursor, start, language)
    else:
        yield from _periods(document, cursor, start)


def _plain(
    sort: Sort, cursor: Cursor, label: str, rank: int, *, start: int | None = None, detail: str = ""
) -> Suggestion:
    first = _value_start(cursor) if start is None else start
    return Suggestion(sort=sort, label=label, insert=(label,), start=first, end=max(first, cursor.offset), rank=rank,
                      detail=detail, matches=f"{label} {detail}".rstrip())  # fmt: skip


def _value_start(cursor: Cursor) -> int:
    return min(cursor.colon + 2, cursor.offset)


def _references(
    document: Document, cursor: Cursor, row: Row, form: ReferencesForm, workspace: Workspace, language: Language
) -> Iterator[Suggestion]:
    text = document.source.text
    start = item_start(text, cursor.colon + 1, cursor.offset)
    taken = {*items_before(text, cursor.colon + 1, start), *_own(document, cursor, row)}
    fit = Fit(document.model, row, cursor.kind or _last_kind(document, items_before(text, cursor.colon + 1, start)))
    for number, element in enumerate(document.model.elements):
        is_right = not form.kinds or element.kind in form.kinds
        if is_right and element.from_plan is None and element.id not in taken and not fit.is_backwards(element):
            yield _element(cursor, start, element, element.id, fit.rank(element) * _OF_ONE_RANK + number, language)
    for use in uses(document):
        other = used_plan(use, workspace)
        for element in other.model.elements if other is not None else ():
            if (not form.kinds or element.kind in form.kinds) and element.from_plan is None:
                name = f"{use.name}.{element.id}".lstrip(".")
                yield _element(cursor, start, element, name, _OF_OTHER_PLANS, language)
    if form.literal:
        names = (f'"{name}"' for name in _literals(document) if f'"{name}"' not in taken)
        yield from (_plain("name", cursor, name, _LITERALS + number, start=start) for number, name in enumerate(names))


def _last_kind(document: Document, items: tuple[str, ...]) -> Kind | None:
    """The kind of the element that a chain has come to."""
    element = document.model.by_id.get(items[-1]) if items else None
    return KIND_NAMED[element.kind] if element is not None else None


def _element(cursor: Cursor, start: int, element: AnyElement, name: str, rank: int, language: Language) -> Suggestion:
    kind = KIND_NAMED[element.kind].form(language)
    return Suggestion(sort="element", label=name, insert=(name,), start=start, end=cursor.offset, rank=rank,
                      detail=f"{kind} · {element.title}", matches=f"{name} {element.title}")  # fmt: skip


def _own(document: Document, cursor: Cursor, row: Row) -> set[str]:
    """The declaration's own id, and what the same property refers to on other lines."""
    placed = declaration_at(document, cursor.start)
    if placed is None:
        return set()
    others = (
        naming.name
        for naming in namings_in(placed)
        if naming.declares or (naming.item is not None and naming.item.word == row and naming.end < cursor.start)
    )
    return set(others)


def _properties(properties: tuple[Property, ...]) -> Iterator[Property]:
    for item in properties:
        yield item
        yield from _properties(item.properties)


def _all_properties(document: Document) -> Iterator[Property]:
    for placed in document.file.declarations:
        yield from _properties(placed.declaration.properties)


def _literals(document: Document) -> list[str]:
    """The names in quotes that the plan holds, the most usual first."""
    written = (item.value.items for item in _all_properties(document) if isinstance(item.value, References))
    names = Counter(one.name.text for items in written for one in items if isinstance(one, Reference) and one.literal)
    return [name for name, _ in names.most_common()]


def _said_before(document: Document, cursor: Cursor, row: Row, language: Language) -> Iterator[Suggestion]:
    """What other elements say in the same place; and declared assumptions where one may be named."""
    if row.name == "assumptions":
        for element in document.model.elements:
            if element.kind == "assumption":
                yield _element(cursor, _value_start(cursor), element, element.id, 0, language)
    if row.name in _ONES_OWN:
        return
    values = (item.value for item in _all_properties(document) if item.word_name == row.name)
    said = Counter(value.text for value in values if isinstance(value, Phrase) and 0 < len(value.text) <= _LONGEST)
    usual = [unit.say(language) for unit in _UNITS] if row.name == "unit" else []
    said.update(dict.fromkeys(usual, 0))
    current = document.source.text[_value_start(cursor) : cursor.end].strip()
    for number, (value, count) in enumerate(said.most_common(12)):
        if value != current or count != 1:
            yield _plain("unit", cursor, value, number + 1)


def _periods(document: Document, cursor: Cursor, start: int | None = None) -> Iterator[Suggestion]:
    """The periods that the plan speaks of, the most usual first."""
    periods: Counter[str] = Counter()
    for item in _all_properties(document):
        if item.period is not None:
            periods[item.period.text] += 1
    period = document.model.plan.period
    if period is not None:
        last = period.last.year if period.last is not None else period.first.year
        periods.update(str(year) for year in range(period.first.year, min(last, period.first.year + 20) + 1))
    for number, (label, _) in enumerate(periods.most_common(20)):
        yield _plain("period", cursor, label, number, start=start)


def _qualifier_start(document: Document, cursor: Cursor, row: Row) -> int:
    head = document.source.text[cursor.start : cursor.offset].lower()
    form = next(
        form for form in sorted((row.sv, row.en, *row.synonyms), key=len, reverse=True) if head.startswith(form)
    )
    start = cursor.start + len(form)
    return min(start + 1, cursor.offset)


def _rules(document: Document, cursor: Cursor, start: int, language: Language) -> Iterator[Suggestion]:
    """The names of rules; those that ask something of this element now come first."""
    placed = declaration_at(document, cursor.start)
    first = placed.offset if placed is not None else 0
    here = {
        one.fault.code
        for one in document.diagnostics
        if isinstance(one.fault, Rule) and first <= one.place.start <= cursor.end
    }
    for number, one in enumerate(registered()):
        rank = number if one.rule.code in here else number + _OF_OTHER_PLANS
        label, detail = one.rule.name.say(language), one.rule.code
        ending = "" if cursor.colon >= 0 else ": "
        yield Suggestion(sort="rule", label=label, insert=(label + ending,), start=start, end=cursor.offset, rank=rank,
                         detail=detail, documentation=one.rule.message.outline(language),
                         matches=f"{label} {detail}")  # fmt: skip
