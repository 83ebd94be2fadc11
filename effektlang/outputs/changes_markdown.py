"""What has changed between two versions of a plan, as Markdown: for a case document or a merge request."""

from collections.abc import Iterator

from effektlang.comparing.telling import ChangeReport, ToldChange
from effektlang.outputs import changes_words as words
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="markdown",
    suffixes=(".md",),
    about=Text("ändringarna som Markdown", "the changes as Markdown"),
)

_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "*_<>[]|\\"})


def write(report: ChangeReport) -> str:
    """The changes under their headings, and last what rests on them."""
    return "\n".join(_lines(report)).rstrip("\n") + "\n"


def _lines(report: ChangeReport) -> Iterator[str]:
    language = report.language
    yield from ("# " + _escaped(words.title(report)), "")
    yield _escaped(words.VERSIONS.say(language, {"before": report.before, "after": report.after}))
    if not report.sections:
        yield from ("", words.nothing(report))
    for section in report.sections:
        yield from ("", f"## {section.heading}", "")
        for told in section.changes:
            yield from _change(told, report)
    if report.to_review:
        yield from ("", f"## {words.TO_REVIEW.say(language)}", "", words.WHY_REVIEW.say(language))
        for resting in report.to_review:
            yield from ("", _escaped(" ".join(resting.reasons)), "")
            yield from (f"- [ ] {_escaped(one.name)} (`{one.id}`)" for one in resting.places)


def _change(told: ToldChange, report: ChangeReport) -> Iterator[str]:
    yield f"- {_escaped(told.sentence)}"
    for label, text in ((words.BEFORE, told.before), (words.NOW, told.after)):
        if text:
            yield f"  - {label.say(report.language)}: {_escaped(' '.join(text.split()))}"


def _escaped(text: str) -> str:
    """Text without what Markdown would read as its own; what stands within backticks is kept."""
    parts = text.split("`")
    return "`".join(part if place % 2 else part.translate(_MARKS) for place, part in enumerate(parts))
