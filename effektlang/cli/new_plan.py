"""A plan that is made anew: which file it is to stand in, and how much `effekt check` has to say of it."""

import sys
from pathlib import Path

import click

from effektlang.cli.asking import Asked, answers
from effektlang.cli.screen import broken
from effektlang.cli.speech import refuse
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.diagnostics import Diagnostic, Severity
from effektlang.report.text import counts
from effektlang.text import Language, Text, listed
from effektlang.workspace import SUFFIX

_NOTHING = Text("Planen står i {path}. Den har inga fel, och `effekt check` har inga frågor om den.",
                "The plan is in {path}. It has no errors, and `effekt check` has no questions about it.")  # fmt: skip
_QUESTIONS = Text("Planen står i {path}. Den har inga fel. Kör `effekt check {named}` för att se {found}.",
                  "The plan is in {path}. It has no errors. Run `effekt check {named}` to see {found}.")  # fmt: skip
_ERRORS = Text("Planen står i {path}, men har fel att rätta. Kör `effekt check {named}` för att se {found}.",
               "The plan is in {path}, but has errors to mend. Run `effekt check {named}` to see {found}.")  # fmt: skip
_OTHER_ENDING = Text("En plan ska sluta på .eff. Menar ni ”{guess}”?",
                     "A plan is to end in .eff. Do you mean “{guess}”?")  # fmt: skip


def plan_file(given: str) -> str:
    """The file that a plan is to stand in: with the ending of plans, which is added where there is none."""
    path = Path(given)
    if given == STANDARD_STREAM or path.suffix.lower() == SUFFIX:
        return given
    if path.suffix[1:].isalpha():
        refuse(_OTHER_ENDING, guess=path.with_suffix(SUFFIX))
    return f"{given}{SUFFIX}"


def tell_of_new_plan(path: str, language: Language) -> None:
    """Say on standard error what a first check of the plan at a path finds."""
    found = [one for answer in answers((path,), Asked(language)) for one in answer.checked.diagnostics]
    told = {"path": path, "named": _as_argument(path), "found": listed(counts(found, language), language)}
    line = _text(found).say(language, told)
    click.echo(broken(line) if sys.stderr.isatty() else line, err=True)


def _text(found: list[Diagnostic]) -> Text:
    if any(one.severity is Severity.ERROR for one in found):
        return _ERRORS
    return _QUESTIONS if found else _NOTHING


def _as_argument(path: str) -> str:
    """A path as it is written in a command: in quotes if it has spaces in it."""
    return f'"{path}"' if " " in path else path
