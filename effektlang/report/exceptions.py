"""The exceptions that plans have made, with their reasons: information about the plan, shown when it is asked for."""

from collections.abc import Iterable

from effektlang.diagnostics import Label
from effektlang.model.element import RuleException
from effektlang.text import Language, Text

_HEADING = Text("Undantag", "Exceptions")
_NONE = Text("Inga undantag.", "No exceptions.")


def told(exceptions: Iterable[tuple[RuleException, Label]], language: Language) -> str:
    """Every exception with the place where it stands, the rule and the reason."""
    lines = [f"  {_place(label)}  {one.rule}\n      {one.reason}" for one, label in exceptions]
    return "\n".join([_HEADING.say(language), *(lines or [f"  {_NONE.say(language)}"]), "", ""])


def _place(label: Label) -> str:
    return f"{label.source.path}:{label.source.position(label.start).line}"
