"""`effekt export`: writes what a plan means, for other programs."""

import click

from effektlang.cli.found_option import OutputOption
from effektlang.cli.plans import open_sound_plan
from effektlang.cli.speech import say
from effektlang.cli.writing import STANDARD_STREAM, write_and_name
from effektlang.model.model import Model
from effektlang.outputs.registry import for_name
from effektlang.text import Text

SECTION = "show"

_HELP = Text("Skriv ut planens innehåll för andra program.", "Write what a plan means for other programs.")
_OUT = Text("Fil att skriva. - är standard ut.", "File to write. - is standard output.")
_FORMAT = Text("Format.", "Format.")


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path(readable=False))
@click.option(
    "--format", "format_", cls=OutputOption, takes=Model, default="json", help=say(_FORMAT), show_default=True
)
@click.option("-o", "--output", default=STANDARD_STREAM, metavar="FILE", help=say(_OUT))
def command(path: str, format_: str, output: str) -> None:
    """Export a plan."""
    document = open_sound_plan(path)
    made_by = for_name((Model,), format_)
    assert made_by is not None
    write_and_name(made_by.write(document.model), output)
