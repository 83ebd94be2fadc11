"""`effekt check`: asks the questions that a good process leader would ask of a plan."""

import gc
import os
import sys
from collections.abc import Sequence

import click

from effektlang.cli.asking import Answer, Asked, answers
from effektlang.cli.check_options import Options, declared
from effektlang.cli.formats import is_for_people, load
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, write_and_name
from effektlang.diagnostics import Severity
from effektlang.report.finding import Checked
from effektlang.text import Language, Text

SECTION = "ask"

_HELP = Text("Ställ frågor till en eller flera planer.", "Ask questions of one or more plans.")
_NOT_FOR_PEOPLE = Text(
    "`{option}` är till för människor och går inte ihop med formatet {format}.",
    "`{option}` is for people and does not go with the format {format}.",
)

_THRESHOLDS = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO, "never": None}
_WIDEST = 110


@click.command(help=say(_HELP))
@declared
@click.pass_context
def command(context: click.Context, /, **given: object) -> None:
    """Check plans and report what was found."""
    gc.disable()
    options = Options(**given)  # type: ignore[arg-type]  # click gives what is declared
    _demand_people(options)
    found = _found(options)
    checked = _compared([one.checked for one in found], options)
    if not options.diff:
        _report(checked, found, options)
    context.exit(1 if _fails(checked, found, options.fail_on) else 0)


def _found(options: Options) -> list[Answer]:
    """The plans with what is found in them, after their fixes if those are asked for."""
    asked = Asked(options.language, options.status, options.strict, options.since)
    paths = options.paths or (".",)
    found = list(answers(paths, asked))
    if options.fix or options.diff:
        from effektlang.cli.mending import mend

        is_changed = mend([one.document for one in found], unsafe=options.unsafe, diff=options.diff)
        return list(answers(paths, asked)) if is_changed and not options.diff else found
    return found


def _report(checked: Sequence[Checked], found: Sequence[Answer], options: Options) -> None:
    """Write the report in the form that is asked for."""
    render = load("statistics").statistics if options.statistics else load(options.format).render
    spoken = options.language or (checked[0].language if checked else environment_language())
    is_shown = options.output_file == STANDARD_STREAM
    colour = options.color == "always" or (options.color == "auto" and is_shown and _takes_colour())
    has_findings = any(one.diagnostics for one in checked)
    text = render(checked, spoken, colour=colour, width=_width() if has_findings and is_shown else _WIDEST)
    if options.show_exceptions:
        text = _exceptions(found, spoken) + text
    _put(text, options.output_file, is_plain=is_shown and is_for_people(options.format), colour=colour)


def _fails(checked: Sequence[Checked], found: Sequence[Answer], fail_on: str | None) -> bool:
    """Whether something weighs as much as the command line, or else each plan's settings, say that it may not."""
    for plan, answer in zip(checked, found, strict=True):
        threshold = _THRESHOLDS[fail_on or answer.settings.fail_on]
        if threshold is not None and any(one.severity >= threshold for one in plan.diagnostics):
            return True
    return False


def _compared(checked: list[Checked], options: Options) -> list[Checked]:
    """The findings less those of a recorded run; the run is recorded first if that is asked for."""
    if options.baseline is None and options.write_baseline is None:
        return checked
    from effektlang.cli.baselines import compared, record

    if options.write_baseline is not None:
        record(checked, options.write_baseline)
    return compared(checked, options.baseline or options.write_baseline or "")


def _exceptions(found: Sequence[Answer], language: Language) -> str:
    from effektlang.report.exceptions import told
    from effektlang.rules.exceptions import placed_exceptions

    plans = [one.document.resolved for one in found if one.document.unreadable is None]
    return told([pair for plan in plans for pair in placed_exceptions(plan.model, plan.origins)], language)


def _demand_people(options: Options) -> None:
    """End with exit code 2 where an option that writes for people is given with a format for programs."""
    for option, is_given in (("--statistics", options.statistics), ("--show-exceptions", options.show_exceptions)):
        if is_given and not is_for_people(options.format):
            refuse(_NOT_FOR_PEOPLE, option=option, format=options.format)


def _put(text: str, target: str, *, is_plain: bool, colour: bool) -> None:
    """Write a report; what a program is to read is UTF-8 whatever the terminal is set to."""
    if is_plain:
        click.echo(text, nl=False, color=colour)
        return
    write_and_name(text, target)


def _takes_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _width() -> int:
    from shutil import get_terminal_size  # brings in zip, bz2 and lzma

    return min(get_terminal_size((100, 24)).columns, _WIDEST)
