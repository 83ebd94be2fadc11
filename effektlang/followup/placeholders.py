"""What stands in an empty field. An answer that says only this is no answer."""

from collections.abc import Mapping

from effektlang.followup.sheet import FieldForm
from effektlang.text import Language, Text

PLACEHOLDERS: Mapping[FieldForm, Text] = {
    "line": Text("Skriv här", "Write here"),
    "text": Text("Skriv här", "Write here"),
    "number": Text("Tal", "Number"),
    "choice": Text("Välj", "Choose"),
    "date": Text("Datum", "Date"),
}


def placeholder(form: FieldForm, language: Language) -> str:
    """What an empty field of a form shows."""
    return PLACEHOLDERS[form].say(language)


def is_placeholder(text: str) -> bool:
    """Whether a text is what stands in an empty field, in either language."""
    shown = {said for one in PLACEHOLDERS.values() for said in one}
    return text.strip() in shown | {"", "…"}
