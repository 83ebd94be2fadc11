"""`effekt check`: asks the questions that a good process leader would ask of a plan."""

import gc
import os
import sys
from collections.abc import Sequence

import click

from effektlang.cli.asking import Answer, Asked, answers
from effektlang.cli.formats import FormatOption, is_for_people, load
from effektlang.cli.plans import STANDARD_STREAM
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.diagnostics import Severity
from effektlang.report.finding import Checked
from effektlang.rules.rule import Stage
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
    "`{option}` är till för människor och går inte ihop med formatet {format}.",
    "`{option}` is for people and does not go with the format {format}.",
)
_STATUS = Text(
    "Fråga som om planen vore draft (utkast), adopted (beslutad) eller followed_up (uppföljd).",
    "Ask as if the plan were draft, adopted or followed_up.",
)
_STRICT = Text("Ställ alla frågor som finns.", "Ask every question there is.")
_BASELINE = Text("Visa bara det som är nytt sedan en sparad körning.", "Show only what is new since a recorded run.")
_WRITE_BASELINE = Text("Spara körningen, att jämföra med senare.", "Record the run, to compare with later.")
_SHOW_EXCEPTIONS = Text("Visa planernas undantag med skäl.", "Show the exceptions of the plans with their reasons.")
_FIX = Text(
    "Rätta det som går att rätta utan att ändra innebörden.", "Mend what can be mended without changing the meaning."
)
_UNSAFE = Text("Rätta även där det gäller att gissa.", "Mend even where it is a guess.")
_DIFF = Text("Visa rättningarna utan att skriva dem.", "Show the mends without writing them.")
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
@click.option("--show-exceptions", is_flag=True, help=say(_SHOW_EXCEPTIONS))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--status", type=click.Choice(["draft", "adopted", "followed_up"]), help=say(_STATUS))
@click.option("--strict", is_flag=True, help=say(_STRICT))
@click.option("--baseline", metavar="FILE", help=say(_BASELINE))
@click.option("--write-baseline", metavar="FILE", help=say(_WRITE_BASELINE))
@click.option("--fix", is_flag=True, help=say(_FIX))
@click.option("--unsafe", is_flag=True, help=say(_UNSAFE))
@click.option("--diff", is_flag=True, help=say(_DIFF))
@click.option("--fail-on", type=click.Choice(list(_THRESHOLDS)), help=say(_FAIL_ON))
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help=say(_COLOUR))
@click.pass_context
def command(
    context: click.Context,
    paths: Sequence[str],
    format_: str,
    output_file: str,
    language: Language | None,
    status: Stage | None,
    baseline: str | None,
    write_baseline: str | None,
    fail_on: str | None,
    color: str,
    *,
    statistics: bool,
    show_exceptions: bool,
    strict: bool,
    fix: bool,
    unsafe: bool,
    diff: bool,
) -> None:
    """Check plans and report what was found."""
    gc.disable()
    _demand_people(format_, **{"--statistics": statistics, "--show-exceptions": show_exceptions})
    render = load("statistics").statistics if statistics else load(format_).render
    asked = Asked(language, status, strict)
    found = list(answers(paths or ["."], asked))
    if fix or diff:
        found = _mended(found, paths, asked, unsafe=unsafe, diff=diff)
    checked = _compared([one.checked for one in found], baseline, write_baseline)
    spoken = language or (checked[0].language if checked else environment_language())
    is_shown = output_file == STANDARD_STREAM
    colour = color == "always" or (color == "auto" and is_shown and _takes_colour())
    has_findings = any(one.diagnostics for one in checked)
    text = render(checked, spoken, colour=colour, width=_width() if has_findings and is_shown else _WIDEST)
    if show_exceptions:
        text = _exceptions(found, spoken) + text
    if not diff:
        _put(text, output_file, is_plain=is_shown and is_for_people(format_), colour=colour)
    context.exit(1 if _fails(checked, found, fail_on) else 0)


def _fails(checked: Sequence[Checked], found: Sequence[Answer], fail_on: str | None) -> bool:
    """Whether something weighs as much as the command line, or else each plan's settings, say that it may not."""
    for plan, answer in zip(checked, found, strict=True):
        threshold = _THRESHOLDS[fail_on or answer.settings.fail_on]
        if threshold is not None and any(one.severity >= threshold for one in plan.diagnostics):
            return True
    return False


def _compared(checked: list[Checked], baseline: str | None, write_baseline: str | None) -> list[Checked]:
    """The findings less those of a recorded run; the run is recorded first if that is asked for."""
    if baseline is None and write_baseline is None:
        return checked
    from effektlang.cli.baselines import compared, record  # noqa: PLC0415 - seldom asked for

    if write_baseline is not None:
        record(checked, write_baseline)
        baseline = baseline or write_baseline
    return compared(checked, baseline or "")


def _mended(found: list[Answer], paths: Sequence[str], asked: Asked, *, unsafe: bool, diff: bool) -> list[Answer]:
    """The plans after their fixes, checked again; with `diff` the fixes are only shown."""
    from effektlang.cli.mending import mend  # noqa: PLC0415 - seldom asked for

    is_changed = mend([one.document for one in found], unsafe=unsafe, diff=diff)
    return list(answers(paths or ["."], asked)) if is_changed and not diff else found


def _exceptions(found: Sequence[Answer], language: Language) -> str:
    from effektlang.report.exceptions import told  # noqa: PLC0415 - seldom asked for
    from effektlang.rules.exceptions import placed_exceptions  # noqa: PLC0415

    plans = [one.document.resolved for one in found if one.document.unreadable is None]
    return told([pair for plan in plans for pair in placed_exceptions(plan.model, plan.origins)], language)


def _demand_people(format_: str, **options: bool) -> None:
    """End with exit code 2 where an option that writes for people is given with a format for programs."""
    for option, is_given in options.items():
        if is_given and not is_for_people(format_):
            refuse(_NOT_FOR_PEOPLE, option=option, format=format_)


def _put(text: str, target: str, *, is_plain: bool, colour: bool) -> None:
    """Write a report; what a program is to read is UTF-8 whatever the terminal is set to."""
    if is_plain:
        click.echo(text, nl=False, color=colour)
        return
    from effektlang.cli.writing import write_out  # noqa: PLC0415 - brings in tempfile, random and shutil

    write_out(text, target)
    if target != STANDARD_STREAM:
        click.echo(target, err=True)


def _takes_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _width() -> int:
    from shutil import get_terminal_size  # noqa: PLC0415 - brings in zip, bz2 and lzma

    return min(get_terminal_size((100, 24)).columns, _WIDEST)
