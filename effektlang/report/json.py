"""Findings for a program, as JSON. Lines and columns start at 1 and count code points; ends are exclusive."""

import json
from collections.abc import Sequence

from effektlang.characters import harmless
from effektlang.diagnostics import Diagnostic, Fix, Label
from effektlang.report.finding import Checked, message, way_out, why
from effektlang.source import Source
from effektlang.text import Language, Text

VERSION = 1
ABOUT = Text("allt, för egna program", "everything, for your own programs")


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """The report as JSON."""
    plans = [
        {
            "path": harmless(plan.path),
            "language": plan.language,
            "findings": [_finding(one, plan.language) for one in plan.diagnostics],
        }
        for plan in checked
    ]
    return json.dumps({"version": VERSION, "plans": plans}, ensure_ascii=False, indent=2) + "\n"


def _finding(diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    return {
        "code": diagnostic.fault.code,
        "name": diagnostic.fault.name.say(language),
        "severity": diagnostic.severity.name.lower(),
        "message": message(diagnostic, language),
        "why": why(diagnostic, language),
        "way_out": way_out(diagnostic, language),
        "place": _label(diagnostic.place, language),
        "other_places": [_label(label, language) for label in diagnostic.labels[1:]],
        "fixes": [_fix(fix, diagnostic.place.source, language) for fix in diagnostic.fixes],
    }


def _label(label: Label, language: Language) -> dict[str, object]:
    place = {"path": harmless(label.source.path), **_range(label.source, label.start, label.end)}
    return place | ({"text": label.text.say(language)} if label.text else {})


def _fix(fix: Fix, source: Source, language: Language) -> dict[str, object]:
    edits = [{**_range(source, edit.start, edit.end), "replacement": edit.replacement} for edit in fix.edits]
    return {"title": fix.title.say(language), "safe": fix.safe, "edits": edits}


def _range(source: Source, start: int, end: int) -> dict[str, object]:
    first, last = source.position(start), source.position(end)
    return {
        "start": {"line": first.line, "column": first.column, "offset": start},
        "end": {"line": last.line, "column": last.column, "offset": end},
    }
