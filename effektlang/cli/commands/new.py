"""`effekt new`: starts a plan by asking the few questions that matter."""

import sys
from pathlib import Path

import click

from effektlang.cli.new_plan import plan_file, tell_of_new_plan
from effektlang.cli.plans import bytes_of
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_unwritable, write_plan
from effektlang.drafting.starting.answers import Answer
from effektlang.drafting.starting.file import answers_in
from effektlang.drafting.starting.interview import interview
from effektlang.drafting.starting.plan import plan_of
from effektlang.model.model import Model
from effektlang.outputs import plan_text
from effektlang.source import Source
from effektlang.syntax.file_faults import NOT_UTF8
from effektlang.syntax.reading import decode
from effektlang.text import Language, Refusal, Text

SECTION = "write"

_HELP = Text(
    "Börja på en plan: svara på några frågor, baklänges från målet.\n\n"
    "Varje svar går att hoppa över, och < går tillbaka. Utan PLAN får filen namn efter planens titel.",
    "Start a plan: answer a few questions, backwards from the goal.\n\n"
    "Every answer may be skipped, and < goes back. Without PLAN, the file is named after the plan's title.",
)
_ANSWERS = Text(
    "Ta svaren från en fil, en rad för varje: ett ord, kolon och svaret. - är standard in.",
    "Take the answers from a file, a line each: a word, a colon and the answer. - is standard input.",
)
_LANGUAGE = Text("Planens språk: sv eller en.", "The language of the plan: sv or en.")
_EXISTS = Text(
    "”{path}” finns redan och rörs inte. Ange en annan fil: `effekt new annan.eff`.",
    "“{path}” is there already and is left alone. Give another file: `effekt new other.eff`.",
)
_UNREADABLE = Text("”{path}” går inte att läsa: {reason}", "“{path}” cannot be read: {reason}")
_BAD_LINE = Text("{path}, rad {line}: {reason}", "{path}, line {line}: {reason}")
_NOT_WRITTEN = Text(
    "Ingen plan är skriven. Rätta raderna och kör igen.", "No plan has been written. Correct the lines and run again."
)
_WORDS = Text("Det går att svara med: {words}.", "These are the words to answer with: {words}.")
_NO_ANSWERS = Text("Inga svar, så ingen plan är skriven.", "No answers, so no plan has been written.")
_STOPPED = Text("Avbrutet. Inget är sparat.", "Stopped. Nothing has been saved.")


@click.command(help=say(_HELP))
@click.argument("path", metavar="[PLAN]", required=False, type=click.Path(readable=False))
@click.option("--answers", metavar="FILE", help=say(_ANSWERS))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(path: str | None, answers: str | None, language: Language | None) -> None:
    """Ask, and write the plan."""
    spoken = language or environment_language()
    given = plan_file(path) if path is not None else None
    if given is not None:
        _refuse_to_replace(given)
        refuse_unwritable(given)
    found = _answers(answers, spoken)
    if not found:
        refuse(_NO_ANSWERS)
    model = plan_of(found, spoken)
    target = given or _named_after(model)
    _write(plan_text.write(model), target)
    if target != STANDARD_STREAM:
        tell_of_new_plan(target, spoken)


def _answers(path: str | None, language: Language) -> tuple[Answer, ...]:
    if path is None and sys.stdin.isatty():
        return _from_keyboard(language)
    source = _source(path or STANDARD_STREAM)
    found = answers_in(source)
    for one in found.bad:
        reason = one.refused.text.say(language, one.refused.arguments)
        click.echo(_BAD_LINE.say(language, {"path": source.path, "line": one.number, "reason": reason}), err=True)
    if found.words:
        click.echo(_WORDS.say(language, {"words": found.words}), err=True)
    if found.bad:
        refuse(_NOT_WRITTEN)
    return found.answers


def _from_keyboard(language: Language) -> tuple[Answer, ...]:
    from effektlang.cli.interviewing import Keyboard  # a pipe has no keyboard

    try:
        return interview(Keyboard(language))
    except KeyboardInterrupt:
        click.echo(err=True)
        refuse(_STOPPED)


def _source(path: str) -> Source:
    source, slip = decode(path, bytes_of(path))
    if slip is not None:
        way_out = f" {say(slip.fault.way_out)}" if slip.fault is NOT_UTF8 else ""
        refuse(_UNREADABLE, path=path, reason=say(slip.fault.message, **slip.arguments) + way_out)
    return source


def _named_after(model: Model) -> str:
    from effektlang.model.ids import slug  # only for a plan without a name of its own

    return f"{slug(model.plan.title) or 'plan'}.eff"


def _write(text: str, target: str) -> None:
    """Write the plan; to standard output where the file cannot be written, so that no answer is lost."""
    try:
        _refuse_to_replace(target)
        write_plan(text, target)
    except Refusal:
        click.echo(text, nl=False)
        raise


def _refuse_to_replace(path: str) -> None:
    if path != STANDARD_STREAM and Path(path).exists():
        refuse(_EXISTS, path=path)
