"""The command `effekt`. Each command is a file in `commands/`, found and not listed, loaded when it is asked for."""

import atexit
import gc
from importlib import import_module
from pathlib import Path

import click

from effektlang import __version__
from effektlang.cli.speech import environment_language, say
from effektlang.cli.swedish import in_swedish, speak_swedish
from effektlang.text import Text

_IS_SWEDISH = environment_language() == "sv"
_COMMANDS = Path(__file__).parent / "commands"
_ABOUT = Text(
    "Effektlang: skriv effektkedjor som text, få frågor om dem, rita dem och följ upp dem.",
    "Effektlang: write effect chains as text, be asked about them, draw them and follow them up.",
)


class Commands(click.Group):
    """The commands, each imported only when it is run or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's form
        """The names of the commands."""
        return sorted(path.stem for path in _COMMANDS.glob("*.py") if path.stem != "__init__")

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"effektlang.cli.commands.{cmd_name}").command
        assert isinstance(command, click.Command)
        return in_swedish(command) if _IS_SWEDISH else command


@click.command(cls=Commands, help=say(_ABOUT), context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="effekt", message="%(prog)s %(version)s")
def main() -> None:
    """Run a command."""
    # Python ends by looking for garbage in all that has been made, which takes longer than to check a small plan.
    atexit.register(gc.freeze)


if _IS_SWEDISH:
    speak_swedish()
    in_swedish(main)
