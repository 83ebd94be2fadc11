"""`effekt check`: asks the questions that a good process leader would ask of a plan."""

import gc
import os
import sys
from collections.abc import Callable, Sequence

import click

from effektlang.cli.formats import FormatOption, is_for_people, load
from effektlang.cli.plans import open_plans
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.diagnostics import Severity
from effektlang.report.finding import Checked
from effektlang.text import Language, Text

_HELP = Text("Ställ frågor till en eller flera planer.", "Ask questions of one or more plans.")
_LANGUAGE = Text(
    "Språk för frågorna: sv eller en. Annars planens eget.", "Language of the questions: sv or en. Else the plan's own."
)
_OUTPUT_FILE = Text("Skriv rapporten till en fil.", "Write the report to a file.")
_STATISTICS = Text(
    "Visa hur många fynd det är av varje slag, i stället för fynden.",
    "Show how many findings there are of each kind, instead of the findings.",
)
_NOT_FOR_PEOPLE = Text(
    "`--statistics` är till för människor och går inte ihop med formatet {format}.",
    "`--statistics` is for people and does not go with the format {format}.",
)
_FAIL_ON = Text(
    "Avsluta med kod 1 när något väger minst så här tungt.",
    "Exit with code 1 when something weighs at least this much.",
)
_COLOUR = Text("Färger: auto, always eller never.", "Colours: auto, always or never.")

_THRESHOLDS = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO, "never": None}
_WIDEST = 110


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, metavar="[PATHS]…")
@click.option("--format", "format_", cls=FormatOption, default="text")
@click.option("--output-file", metavar="FILE", default=STANDARD_STREAM, help=say(_OUTPUT_FILE))
@click.option("--statistics", is_flag=True, help=say(_STATISTICS))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--fail-on", type=click.Choice(list(_THRESHOLDS)), default="error", help=say(_FAIL_ON), show_default=True)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help=say(_COLOUR))
@click.pass_context
def command(
    context: click.Context,
    paths: Sequence[str],
    format_: str,
    output_file: str,
    language: Language | None,
    fail_on: str,
    color: str,
    *,
    statistics: bool,
) -> None:
    """Check plans and report what was found."""
    gc.disable()
    render = _renderer(format_, statistics=statistics)
    checked = [
        Checked(document.source.path, document.diagnostics, language or document.language)
        for document in open_plans(paths or ["."])
    ]
    spoken = language or (checked[0].language if checked else environment_language())
    found = [one.severity for plan in checked for one in plan.diagnostics]
    is_shown = output_file == STANDARD_STREAM
    colour = color == "always" or (color == "auto" and is_shown and _takes_colour())
    text = render(checked, spoken, colour=colour, width=_width() if found and is_shown else _WIDEST)
    _put(text, output_file, is_plain=is_shown and is_for_people(format_), colour=colour)
    threshold = _THRESHOLDS[fail_on]
    context.exit(1 if threshold is not None and any(one >= threshold for one in found) else 0)


def _renderer(format_: str, *, statistics: bool) -> Callable[..., str]:
    if not statistics:
        render: Callable[..., str] = load(format_).render
        return render
    if not is_for_people(format_):
        refuse(_NOT_FOR_PEOPLE, format=format_)
    counting: Callable[..., str] = load("statistics").statistics
    return counting


def _put(text: str, target: str, *, is_plain: bool, colour: bool) -> None:
    """Write a report; what a program is to read is UTF-8 whatever the terminal is set to."""
    if is_plain:
        click.echo(text, nl=False, color=colour)
        return
    write_out(text, target)
    if target != STANDARD_STREAM:
        click.echo(target, err=True)


def _takes_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _width() -> int:
    from shutil import get_terminal_size  # noqa: PLC0415 - brings in zip, bz2 and lzma

    return min(get_terminal_size((100, 24)).columns, _WIDEST)
