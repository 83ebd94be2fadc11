"""What SARIF tells of a rule apart from its findings: what it asks, why and what to do, as text and as Markdown."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Language, Text

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_TEXT = "{question}\n\n{why}\n\n{way_out}"
_MARKDOWN = Text(
    "**{question}**\n\n## Varför\n\n{why}\n\n## Gör så här\n\n{way_out}",
    "**{question}**\n\n## Why\n\n{why}\n\n## What to do\n\n{way_out}",
)
_ASKED_OF = Text("Får frågan", "Is asked")
_SILENT = Text("Får den inte", "Is not asked")


def descriptor(fault: Fault, language: Language) -> dict[str, object]:
    """A rule as a `reportingDescriptor`."""
    said = {
        "question": fault.message.outline(language),
        "why": fault.why.outline(language),
        "way_out": fault.way_out.outline(language),
    }
    return {
        "id": fault.code,
        "name": fault.name.say(language),
        "shortDescription": {"text": said["question"]},
        "fullDescription": {"text": said["why"], "markdown": said["why"]},
        "help": {
            "text": _TEXT.format_map(said),
            "markdown": _MARKDOWN.say(language, said) + _examples(fault, language),
        },
        "defaultConfiguration": {"level": LEVELS[fault.severity]},
        "properties": {"problem.severity": _PROBLEMS[fault.severity]},
    }


def _examples(fault: Fault, language: Language) -> str:
    """The rule's own examples, each with carets under the letters that it asks about."""
    blocks: list[str] = []
    for heading, examples in ((_ASKED_OF, fault.bad), (_SILENT, fault.good)):
        if examples:
            blocks += [f"## {heading.say(language)}", *(f"```effekt\n{example.rstrip()}\n```" for example in examples)]
    return "".join(f"\n\n{block}" for block in blocks)
