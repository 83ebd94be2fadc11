"""What `effekt check` can be asked for, and how its help puts it."""

from collections.abc import Callable

import click

from effektlang.cli.formats import FormatOption
from effektlang.cli.speech import say
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.record import record
from effektlang.rules.rule import Stage
from effektlang.text import Language, Text

_LANGUAGE = Text(
    "Språk för frågorna: sv eller en. Annars planens eget.", "Language of the questions: sv or en. Else the plan's own."
)
_OUTPUT_FILE = Text("Skriv rapporten till en fil.", "Write the report to a file.")
_STATISTICS = Text(
    "Visa hur många fynd det är av varje slag, i stället för fynden.",
    "Show how many findings there are of each kind, instead of the findings.",
)
_STATUS = Text(
    "Fråga som om planen vore draft (utkast), adopted (beslutad) eller followed_up (uppföljd).",
    "Ask as if the plan were draft, adopted or followed_up.",
)
_STRICT = Text("Ställ alla frågor som finns.", "Ask every question there is.")
_BASELINE = Text("Visa bara det som är nytt sedan en sparad körning.", "Show only what is new since a recorded run.")
_WRITE_BASELINE = Text("Spara körningen, att jämföra med senare.", "Record the run, to compare with later.")
_SHOW_EXCEPTIONS = Text("Visa planernas undantag med skäl.", "Show the exceptions of the plans with their reasons.")
_SINCE = Text(
    "Fråga också om det som har ändrats sedan en tidigare version i Git, eller i en fil.",
    "Ask also about what has changed since an earlier version in Git, or in a file.",
)
_FIX = Text(
    "Rätta det som går att rätta utan att ändra innebörden.", "Fix what can be fixed without changing the meaning."
)
_UNSAFE = Text("Rätta även där det gäller att gissa.", "Fix even where it is a guess.")
_DIFF = Text("Visa rättningarna utan att skriva dem.", "Show the fixes without writing them.")
_FAIL_ON = Text(
    "Avsluta med kod 1 när något väger minst så här tungt.",
    "Exit with code 1 when something weighs at least this much.",
)
_COLOUR = Text("Färger: auto, always eller never.", "Colours: auto, always or never.")


@record(kw_only=True)
class Options:
    """What the command line asks of a check."""

    paths: tuple[str, ...]
    format: str
    output_file: str
    statistics: bool
    show_exceptions: bool
    language: Language | None
    status: Stage | None
    strict: bool
    baseline: str | None
    write_baseline: str | None
    since: str | None
    fix: bool
    unsafe: bool
    diff: bool
    fail_on: str | None
    color: str


_DECLARED = (
    click.argument("paths", nargs=-1, metavar="[PATHS]…", type=click.Path(readable=False)),
    click.option("--format", cls=FormatOption, default="text"),
    click.option("--output-file", metavar="FILE", default=STANDARD_STREAM, help=say(_OUTPUT_FILE)),
    click.option("--statistics", is_flag=True, help=say(_STATISTICS)),
    click.option("--show-exceptions", is_flag=True, help=say(_SHOW_EXCEPTIONS)),
    click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE)),
    click.option("--status", type=click.Choice(["draft", "adopted", "followed_up"]), help=say(_STATUS)),
    click.option("--strict", is_flag=True, help=say(_STRICT)),
    click.option("--baseline", metavar="FILE", help=say(_BASELINE)),
    click.option("--write-baseline", metavar="FILE", help=say(_WRITE_BASELINE)),
    click.option("--since", metavar="REV|FILE", help=say(_SINCE)),
    click.option("--fix", is_flag=True, help=say(_FIX)),
    click.option("--unsafe", is_flag=True, help=say(_UNSAFE)),
    click.option("--diff", is_flag=True, help=say(_DIFF)),
    click.option("--fail-on", type=click.Choice(["error", "warning", "info", "never"]), help=say(_FAIL_ON)),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help=say(_COLOUR)),
)


def declared(command: Callable[..., None]) -> Callable[..., None]:
    """A command that takes these options, in this order."""
    for option in reversed(_DECLARED):
        command = option(command)
    return command
