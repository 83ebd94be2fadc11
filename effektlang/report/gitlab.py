"""Findings as GitLab's Code Quality report, which a merge request shows as better or worse than before."""

import json
from collections.abc import Sequence

from effektlang.diagnostics import Diagnostic, Label, Severity
from effektlang.report.finding import Checked, message
from effektlang.report.fingerprint import fingerprinted
from effektlang.report.paths import from_here
from effektlang.text import Language, Text

ABOUT = Text("Code Quality i GitLab", "GitLab Code Quality")

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """The report as one JSON array."""
    issues = [_issue(one, fingerprint, plan.language) for plan, one, fingerprint in fingerprinted(checked)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(diagnostic: Diagnostic, fingerprint: str, language: Language) -> dict[str, object]:
    """One finding. A merge request shows only the description, so the code to look up stands in it."""
    fault = diagnostic.fault
    return {
        "description": f"{message(diagnostic, language)} [{fault.code} {fault.name.say(language)}]",
        "check_name": fault.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[diagnostic.severity],
        "location": _location(diagnostic.place),
    }


def _location(label: Label) -> dict[str, object]:
    start, end = label.source.position(label.start), label.source.position(label.end)
    positions = {"begin": start._asdict(), "end": end._asdict()}
    return {"path": from_here(label.source.path), "positions": positions}
