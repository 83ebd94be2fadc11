"""Findings in reviewdog's own format (`rdjson`), which becomes comments and suggestions on any code host.

Its columns count the bytes of UTF-8, and a suggestion is one stretch: edits of one fix are joined with what is between.
Other places stand in the message, for reviewdog before 0.18 refuses fields that it does not know.
"""

import json
from collections.abc import Iterator, Sequence

from effektlang.diagnostics import Diagnostic, Edit, Fix, Severity
from effektlang.report.finding import Checked, told
from effektlang.report.paths import from_here
from effektlang.source import Source
from effektlang.text import Language, Text

ABOUT = Text("kommentarer med reviewdog", "comments by reviewdog")

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """The report as one `DiagnosticResult`."""
    diagnostics = [_diagnostic(one, plan.language) for plan in checked for one in plan.diagnostics]
    return json.dumps({"source": {"name": "effekt"}, "diagnostics": diagnostics}, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    place = diagnostic.place
    suggestions = [_suggestion(place.source, fix) for fix in diagnostic.fixes if fix.edits]
    return {
        "message": "\n".join(told(diagnostic, language)),
        "location": {"path": from_here(place.source.path), "range": _range(place.source, place.start, place.end)},
        "severity": _SEVERITIES[diagnostic.severity],
        "code": {"value": diagnostic.fault.code},
        **({"suggestions": suggestions} if suggestions else {}),
    }


def _suggestion(source: Source, fix: Fix) -> dict[str, object]:
    edits = sorted(fix.edits, key=lambda edit: (edit.start, edit.end))
    return {"range": _range(source, edits[0].start, edits[-1].end), "text": "".join(_joined(source, edits))}


def _joined(source: Source, edits: Sequence[Edit]) -> Iterator[str]:
    """The text that the edits leave from the start of the first to the end of the last."""
    reached = edits[0].start
    for edit in edits:
        yield source.text[reached : edit.start] + edit.replacement
        reached = edit.end


def _range(source: Source, start: int, end: int) -> dict[str, object]:
    return {"start": _position(source, start), "end": _position(source, end)}


def _position(source: Source, offset: int) -> dict[str, int]:
    line, column = source.position(offset)
    before = source.text[source.line_starts[line - 1] :][: column - 1]
    return {"line": line, "column": len(before.encode("utf-8", "replace")) + 1}
