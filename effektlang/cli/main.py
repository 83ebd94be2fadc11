"""The command `effekt`."""

import atexit
import gc
import os

import click

from effektlang import __version__
from effektlang.cli.group import Commands
from effektlang.cli.speech import environment_language, say
from effektlang.cli.streams import write_plainly
from effektlang.cli.swedish import in_swedish, speak_swedish
from effektlang.text import Text

_ABOUT = Text(
    "Effektlang: skriv effektkedjor som text, få frågor om dem, rita dem och följ upp dem.",
    "Effektlang: write effect chains as text, be asked about them, draw them and follow them up.",
)
_VERSION = Text("Visa vilken version det är.", "Show which version this is.")


@click.command(cls=Commands, help=say(_ABOUT), context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="effekt", message="%(prog)s %(version)s", help=say(_VERSION))
def main() -> None:
    """Run a command."""
    # Python ends by looking for garbage in all that has been made, which takes longer than to check a small plan.
    atexit.register(gc.freeze)


write_plainly()
if environment_language() == "sv":
    speak_swedish()
    in_swedish(main)
if os.environ.get("_EFFEKT_COMPLETE", "").startswith("powershell"):
    from effektlang.cli.powershell import offer

    offer()
