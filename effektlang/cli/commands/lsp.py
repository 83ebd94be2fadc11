"""`effekt lsp`: the language server, for editors."""

import gc

import click

from effektlang.cli.speech import refuse, say
from effektlang.text import Text

SECTION = "program"

_HELP = Text(
    "Språkservern som er editor startar. Den talar på standard in och ut, eller på en port.",
    "The language server, which your editor starts. It speaks on standard input and output, or on a port.",
)
_PORT = Text("Porten att lyssna på, för editorer som ansluter sig.", "The port to listen on, for editors that connect.")
_HOST = Text("Adressen att lyssna på.", "The address to listen on.")
_STDIO = Text("Tala på standard in och ut. Det är så ändå.", "Speak on standard input and output, as it does anyway.")
_MISSING = Text(
    "Språkservern behöver mer än som är installerat. Kör: pip install 'effektlang[lsp]'",
    "The language server needs more than is installed. Run: pip install 'effektlang[lsp]'",
)


@click.command(help=say(_HELP))
@click.option("--port", type=click.IntRange(1, 65535), help=say(_PORT))
@click.option("--host", default="127.0.0.1", show_default=True, help=say(_HOST))
@click.option("--stdio", is_flag=True, help=say(_STDIO))
def command(port: int | None, host: str, *, stdio: bool) -> None:
    """Serve one editor until it says goodbye."""
    del stdio
    try:
        from effektlang.lsp.server import server  # the extra `lsp`
    except ModuleNotFoundError:
        refuse(_MISSING)
    # A tree of a large plan is made anew at every keystroke: looking for garbage more seldom saves a quarter of the time.
    gc.set_threshold(200_000, 20, 100)
    made = server()
    if port is None:
        made.start_io()
    else:
        made.start_tcp(host, port)
