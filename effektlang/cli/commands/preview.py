"""`effekt preview`: shows the picture of a plan in the browser while the plan is being written."""

from pathlib import Path
from typing import Any

import click

from effektlang.cli.file_trouble import reason_of
from effektlang.cli.picture_options import picture_options
from effektlang.cli.plans import open_plan, warn_of_faults
from effektlang.cli.serving import CHANGES, Made, Server, Watched
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.outputs import html
from effektlang.outputs.svg_parts.markup import escaped, tag
from effektlang.picturing.choices import Choices
from effektlang.picturing.pictures import nothing_in, pictures
from effektlang.settings.places import FILE, nearest
from effektlang.text import Refusal, Text
from effektlang.workspace import Workspace

SECTION = "show"

_HELP = Text(
    "Visa bilden av en plan i webbläsaren medan ni skriver. Den ritas om varje gång planen sparas.",
    "Show the picture of a plan in the browser while you write. It is drawn anew each time the plan is saved.",
)
_PORT = Text("Port på den egna datorn; annars en som är ledig.", "Port on this machine; else any that is free.")
_NO_BROWSER = Text("Öppna inte webbläsaren.", "Do not open the browser.")
_TAKEN = Text("Port {port} går inte att använda: {reason}", "Port {port} cannot be used: {reason}")
_SHOWN = Text("{path} visas på {address} – avsluta med Ctrl+C", "{path} is shown at {address} – end with Ctrl+C")


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path(readable=False))
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="NUMBER", help=say(_PORT))
@click.option("--no-browser", "stays_closed", is_flag=True, help=say(_NO_BROWSER))
@picture_options()
def command(path: str, port: int, *, stays_closed: bool, **chosen: Any) -> None:  # noqa: ANN401 - as `Choices` has it
    """Show a plan until the user ends it."""
    choices = Choices(**chosen)
    try:
        server = Server(Watched(lambda: made_of(path, choices)), port)
    except OSError as error:
        refuse(_TAKEN, port=port, reason=reason_of(error))
    try:
        click.echo(say(_SHOWN, path=path, address=server.address), err=True)
        if not stays_closed:
            click.launch(server.address)
        server.serve_forever()
    except KeyboardInterrupt:
        server.watched.end()


def made_of(path: str, choices: Choices) -> Made:
    """The page of a plan as it is now, or what stands in its way."""
    workspace = Workspace()
    try:
        document = open_plan(path, workspace)
        warn_of_faults(document)
        picture = next(pictures(document, choices))
        if picture.is_empty:
            raise nothing_in(document, picture)
        page = html.write(picture.layout, CHANGES)
    except Refusal as refusal:
        page = _apology(refusal.say(environment_language()))
    folder = Path(path).resolve().parent
    return Made(page, (Path(path), nearest(folder) or folder / FILE, *workspace.files))


def _apology(said: str) -> str:
    script = tag("script", html.reloading(CHANGES))
    return f"<!doctype html>\n<html lang={environment_language()}><title>effekt</title><p>{escaped(said)}</p>{script}</html>\n"
