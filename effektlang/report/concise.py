"""Findings one to a line, to be searched, sorted and jumped to from an editor."""

from collections.abc import Sequence

from effektlang.diagnostics import SEVERITY_WORDS, Diagnostic
from effektlang.report.finding import Checked, message, spot
from effektlang.report.text import COLOURS
from effektlang.text import Language, Text

ABOUT = Text("en rad per fynd", "one line for each finding")
FOR_PEOPLE = True


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """One line for each finding: `path:line:column: severity code message`."""
    return "".join(_line(one, plan.language, colour=colour) for plan in checked for one in plan.diagnostics)


def _line(diagnostic: Diagnostic, language: Language, *, colour: bool) -> str:
    word = SEVERITY_WORDS[diagnostic.severity].say(language)
    if colour:
        word = f"\x1b[1;{COLOURS[diagnostic.severity]}m{word}\x1b[0m"
    return f"{spot(diagnostic.place)}: {word} {diagnostic.fault.code} {message(diagnostic, language)}\n"
