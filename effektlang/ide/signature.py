"""The shape of the line that is being written: its word, what may stand before the colon and what behind it."""

from effektlang.document import Document
from effektlang.ide.cursor import cursor_at, row_at
from effektlang.ide.word_help import example_of, form_of
from effektlang.record import record
from effektlang.text import Language, Text
from effektlang.words.word import Choices, Grade, Property, References, Value

_TIME = Text("tid", "time")
_RULE = Text("fråga", "question")
_SHAPES = {
    "period": Text("tid", "time"), "target": Text("minst, högst eller mellan", "at least, at most or between"),
    "measure": Text("tal", "number"), "amount": Text("tal och enhet", "number and unit"),
}  # fmt: skip
_IDS, _WORD, _TEXT, _VALUE = (
    Text("id, id …", "id, id …"),
    Text("ord", "word"),
    Text("text", "text"),
    Text("värde", "value"),
)
_TIMES = Text(
    "Tid: 2025, 2025-06, 2025-06-30, 2025-T1, 2025-Q3, 2025-H1 eller 2025-v07.",
    "Time: 2025, 2025-06, 2025-06-30, 2025-T1, 2025-Q3, 2025-H1 or 2025-W07.",
)


@record
class Signature:
    """A line's shape, its parts as stretches of the label, and which of them is being written."""

    label: str
    parts: tuple[tuple[int, int], ...]
    active: int
    documentation: str


def signature(document: Document, offset: int, language: Language) -> Signature | None:
    """The shape of the property at a place."""
    cursor = cursor_at(document, offset)
    if cursor.in_text or (cursor.kind is None and cursor.parent is None):
        return None
    row, _ = row_at(document, cursor)
    if row is None:
        return None
    qualifier = _qualifier(row, language)
    head = f"{row.form(language)} {qualifier}" if qualifier else row.form(language)
    value = _value(row).say(language)
    label = f"{head}: {value}"
    in_value = (len(head) + 2, len(label))
    in_head = (len(head) - len(qualifier), len(head))
    parts = (in_head, in_value) if qualifier else (in_value,)
    active = 0 if cursor.is_in_head else len(parts) - 1
    return Signature(label, parts, active, _documentation(row, language))


def _qualifier(row: Property, language: Language) -> str:
    match row.qualifier:
        case "period":
            return f"[{_TIME.say(language)}]"
        case "needs period":
            return _TIME.say(language)
        case "rule":
            return _RULE.say(language)
        case _:
            return ""


def _value(row: Property) -> Text:
    match row.form_of_value:
        case References():
            return _IDS
        case Choices() | Grade():
            return _WORD
        case Value(rule):
            return _SHAPES.get(rule, _VALUE)
        case _:
            return _TEXT


def _documentation(row: Property, language: Language) -> str:
    times = _TIMES.say(language) if "period" in row.qualifier or row.form_of_value == Value("period") else ""
    lines = (row.meaning.say(language), form_of(row, language), times, example_of(row, language))
    return "\n".join(line for line in lines if line)
