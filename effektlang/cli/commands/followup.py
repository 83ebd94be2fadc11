"""`effekt followup`: makes the sheet that a plan is followed up with."""

from collections.abc import Sequence
from pathlib import Path

import click

from effektlang.cli.plans import open_sound_plan
from effektlang.cli.speech import refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_to_replace, write_out
from effektlang.followup.build import follow_up_sheet
from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.text import Language, Text

_HELP = Text("Gör en mall för att följa upp en plan.", "Make a template for following up a plan.")
_OUT = Text("Fil att skriva. - är standard ut.", "File to write. - is standard output.")
_LANGUAGE = Text(
    "Språk i mallen: sv eller en. Annars planens eget.", "Language of the template: sv or en. Else the plan's own."
)
_FORCE = Text("Ersätt en fil som redan finns.", "Replace a file that is there already.")
_UNKNOWN = Text("”{path}” har ingen ändelse för en mall. Välj någon av {suffixes}.",
                "“{path}” has no ending for a template. Choose one of {suffixes}.")  # fmt: skip

TAKES = (FollowUpSheet,)


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN")
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--force", is_flag=True, help=say(_FORCE))
def command(path: str, outputs: Sequence[str], language: Language | None, *, force: bool) -> None:
    """Write the template into each file asked for."""
    document = open_sound_plan(path)
    sheet = follow_up_sheet(document.model, language)
    for target in outputs or (STANDARD_STREAM,):
        output = _output_for(target)
        refuse_to_replace(target, force=force)
        write_out(output.write(sheet), target)
        if target != STANDARD_STREAM:
            click.echo(target, err=True)


def _output_for(target: str) -> Registered:
    output = for_name(TAKES, "markdown") if target == STANDARD_STREAM else for_suffix(TAKES, Path(target).suffix)
    if output is None:
        refuse(_UNKNOWN, path=target, suffixes=suffixes(TAKES))
    return output
