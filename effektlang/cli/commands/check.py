"""`effekt check`: asks the questions that a good process leader would ask of a plan."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from effektlang.cli.plans import open_plans
from effektlang.cli.speech import environment_language, say
from effektlang.diagnostics import Severity
from effektlang.report.finding import Checked
from effektlang.text import Language, Text

_HELP = Text("Ställ frågor till en eller flera planer.", "Ask questions of one or more plans.")
_LANGUAGE = Text(
    "Språk för frågorna: sv eller en. Annars planens eget.", "Language of the questions: sv or en. Else the plan's own."
)
_FORMAT = Text("text för människor, json för program.", "text for people, json for programs.")
_FAIL_ON = Text(
    "Avsluta med kod 1 när något väger minst så här tungt.",
    "Exit with code 1 when something weighs at least this much.",
)
_COLOUR = Text("Färger: auto, always eller never.", "Colours: auto, always or never.")

_THRESHOLDS = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO, "never": None}
_WIDEST = 110


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, metavar="[PATHS]…")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help=say(_FORMAT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--fail-on", type=click.Choice(list(_THRESHOLDS)), default="error", help=say(_FAIL_ON), show_default=True)
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help=say(_COLOUR))
@click.pass_context
def command(
    context: click.Context, paths: Sequence[str], format_: str, language: Language | None, fail_on: str, color: str
) -> None:
    """Check plans and report what was found."""
    gc.disable()
    checked = [
        Checked(document.source.path, document.diagnostics, language or document.language)
        for document in open_plans(paths or ["."])
    ]
    spoken = language or (checked[0].language if checked else environment_language())
    render = import_module(f"effektlang.report.{format_}").render
    found = [one.severity for plan in checked for one in plan.diagnostics]
    text = render(checked, spoken, colour=_wants_colour(color), width=_width() if found else _WIDEST)
    click.echo(text, nl=False, color=_wants_colour(color))
    threshold = _THRESHOLDS[fail_on]
    context.exit(1 if threshold is not None and any(one >= threshold for one in found) else 0)


def _wants_colour(choice: str) -> bool:
    if choice == "auto":
        return sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return choice == "always"


def _width() -> int:
    from shutil import get_terminal_size  # noqa: PLC0415 - brings in zip, bz2 and lzma

    return min(get_terminal_size((100, 24)).columns, _WIDEST)
