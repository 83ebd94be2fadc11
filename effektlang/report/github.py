"""Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.

GitHub shows ten errors, ten warnings and ten notices of a step. The log holds them all, but none of their properties:
therefore each ends with its place.
"""

from collections.abc import Sequence

from effektlang.diagnostics import Diagnostic, Label, Severity
from effektlang.report.finding import Checked, spot, told
from effektlang.report.paths import from_here
from effektlang.text import Language, Text

ABOUT = Text("kommentarer i GitHub Actions", "annotations in GitHub Actions")

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = _IN_MESSAGES | str.maketrans({":": "%3A", ",": "%2C"})


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """One workflow command for each finding."""
    return "".join(_command(one, plan.language) for plan in checked for one in plan.diagnostics)


def _command(diagnostic: Diagnostic, language: Language) -> str:
    title = f"{diagnostic.fault.code} {diagnostic.fault.name.say(language)}"
    properties = _place(diagnostic.place) | {"title": title}
    written = ",".join(f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items())
    said = "\n".join((*told(diagnostic, language), spot(diagnostic.place))).translate(_IN_MESSAGES)
    return f"::{_COMMANDS[diagnostic.severity]} {written}::{said}\n"


def _place(label: Label) -> dict[str, object]:
    """Where a label is; GitHub refuses columns for what reaches over several lines."""
    start, end = label.source.position(label.start), label.source.position(label.end)
    place: dict[str, object] = {"file": from_here(label.source.path), "line": start.line}
    if start.line == end.line:
        place["col"] = start.column
    place["endLine"] = end.line
    if start.line == end.line:
        place["endColumn"] = end.column
    return place
