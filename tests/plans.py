"""Short ways to read a plan in a test and to tell what was found in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from effektlang.diagnostics import Diagnostic, Fix, Label, edited
from effektlang.document import Document
from effektlang.report.finding import Checked
from effektlang.report.text import render
from effektlang.rules.engine import run
from effektlang.source import Source
from effektlang.text import LANGUAGES

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.eff"))
EXAMPLES_IN_FOLDERS = sorted((Path(__file__).parent.parent / "examples").glob("*/*.eff"))
"""Those that use files beside them, and first drafts."""
TODAY = date(2026, 4, 15)
DATA = Path(__file__).parent / "data"


def document(text: str) -> Document:
    """A plan that stands in no file."""
    return Document(Source("plan.eff", text))


def letters(diagnostic: Diagnostic) -> str:
    """The letters that a finding points at."""
    place = diagnostic.place
    return place.source.text[place.start : place.end]


def pointed_out(diagnostics: Iterable[Diagnostic]) -> list[tuple[str, str]]:
    """The code of each finding and the letters it points at, in order of place."""
    return [(one.fault.code, letters(one)) for one in sorted(diagnostics, key=lambda one: one.order)]


def faults(text: str) -> list[tuple[str, str]]:
    """What is wrong with how a plan is written, apart from the plan itself being left out."""
    return [(code, where) for code, where in pointed_out(document(text).faults) if code != "N006"]


def carried_out(text: str, fix: Fix) -> str:
    """A text in which a fix has been made."""
    return edited(text, fix.edits)


def said(diagnostic: Diagnostic) -> list[str]:
    """Everything that a finding says, in both languages."""
    texts = (diagnostic.fault.message, diagnostic.fault.why, diagnostic.fault.way_out)
    titles = [fix.title.say(language) for fix in diagnostic.fixes for language in LANGUAGES]
    notes = [label.text.say(language) for label in diagnostic.labels if label.text for language in LANGUAGES]
    return [text.say(language, diagnostic.arguments) for text in texts for language in LANGUAGES] + titles + notes


def asked(plan: Document) -> list[Diagnostic]:
    """Everything that is found in a plan on a day that is the same whenever the tests are run."""
    found = [*plan.faults, *run(plan.resolved, today=TODAY)]
    return sorted(found, key=lambda one: one.order)


def report(plan: Document) -> str:
    """What is said of a plan at a terminal, without colours."""
    name = Path(plan.source.path).name
    found = [replace(one, labels=tuple(map(_without_folder, one.labels))) for one in asked(plan)]
    return render([Checked(name, tuple(found), plan.language)], plan.language, colour=False, width=100)


def _without_folder(label: Label) -> Label:
    return replace(label, source=Source(Path(label.source.path).name, label.source.text))
