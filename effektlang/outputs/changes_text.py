"""What has changed between two versions of a plan, for a terminal."""

from collections.abc import Iterator
from textwrap import fill

from effektlang.characters import harmless
from effektlang.comparing.telling import ChangeReport, ToldChange
from effektlang.outputs import changes_words as words
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="text",
    suffixes=(".txt",),
    about=Text("ändringarna som text", "the changes as text"),
)

_WIDTH = 90


def write(report: ChangeReport) -> str:
    """The changes under their headings, and last what rests on them."""
    return "\n".join(_lines(report)).rstrip("\n") + "\n"


def _lines(report: ChangeReport) -> Iterator[str]:
    language = report.language
    yield from (words.title(report), _versions(report), "")
    if not report.sections:
        yield words.nothing(report)
    for section in report.sections:
        yield section.heading
        for told in section.changes:
            yield from _change(told, report)
        yield ""
    if report.to_review:
        yield from (words.TO_REVIEW.say(language), _wrapped(words.WHY_REVIEW.say(language), "  ", "  "))
        for resting in report.to_review:
            yield ""
            yield from (_wrapped(reason, "  ", "  ") for reason in resting.reasons)
            yield from (_wrapped(f"{one.name} ({one.id})", "    - ", "      ") for one in resting.places)


def _versions(report: ChangeReport) -> str:
    return words.VERSIONS.say(report.language, {"before": report.before, "after": report.after})


def _change(told: ToldChange, report: ChangeReport) -> Iterator[str]:
    yield _wrapped(told.sentence, "  - ", "    ")
    for label, text in ((words.BEFORE, told.before), (words.NOW, told.after)):
        if text:
            yield _wrapped(f"{label.say(report.language)}: {text}", "      ", "        ")


def _wrapped(text: str, first: str, rest: str) -> str:
    on_one_line = " ".join(filter(None, text.splitlines()))
    return fill(harmless(on_one_line), _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False,
                break_on_hyphens=False)  # fmt: skip
