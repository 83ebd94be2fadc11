"""`effekt schema`: the JSON Schema of what `effekt export` writes."""

import click

from effektlang.cli.speech import say
from effektlang.cli.writing import STANDARD_STREAM, write_and_name
from effektlang.text import Text

SECTION = "program"

_HELP = Text("Skriv ut JSON Schema för planer som exporterats.", "Write the JSON Schema of exported plans.")
_OUT = Text("Fil att skriva. - är standard ut.", "File to write. - is standard output.")


@click.command(help=say(_HELP))
@click.option("-o", "--output", default=STANDARD_STREAM, metavar="FILE", help=say(_OUT))
def command(output: str) -> None:
    """Write the schema."""
    from effektlang.model.exchange import schema

    write_and_name(schema(), output)
