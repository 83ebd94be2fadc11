"""What has changed between two versions of a plan, for other programs."""

import json

from effektlang.comparing.change import Change
from effektlang.comparing.telling import ChangeReport
from effektlang.outputs.output import Output
from effektlang.text import Language, Text

OUTPUT = Output(
    name="json",
    suffixes=(".json",),
    about=Text("ändringarna för andra program", "the changes for other programs"),
)


def write(report: ChangeReport) -> str:
    """Every change with its parts, and what rests on them."""
    said = {
        "plan": report.plan,
        "about": "follow_up" if report.is_follow_up else "plan",
        "before": report.before,
        "after": report.after,
        "changes": [
            _change(told.change, told.sentence, report.language)
            for section in report.sections
            for told in section.changes
        ],
        "to_review": [
            {"id": one.id, "name": one.name, "reasons": list(resting.reasons)}
            for resting in report.to_review
            for one in resting.places
        ],
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _change(change: Change, sentence: str, language: Language) -> dict[str, object]:
    subject = change.subject
    parts: dict[str, object] = {
        "section": change.section,
        "action": change.action,
        "element": subject.element if subject is not None else None,
        "target": subject.target if subject is not None else None,
        "property": change.property,
        "before": _said(change.before, language),
        "after": _said(change.after, language),
    }
    return {name: value for name, value in parts.items() if value is not None} | {"message": sentence}


def _said(value: Text | None, language: Language) -> str | None:
    return value.say(language) if value is not None else None
