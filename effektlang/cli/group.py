"""The commands of `effekt`. Each is a file in `commands/`, found and not listed, loaded when it is asked for."""

import errno
import gc
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

import click

from effektlang.cli.file_trouble import reason_of
from effektlang.cli.speech import MISUSE, environment_language, say, tell
from effektlang.cli.swedish import in_swedish
from effektlang.found import names_in
from effektlang.text import Refusal, Text

_COMMANDS = "effektlang.cli.commands"
_TROUBLE = Text("”{path}” går inte att använda: {reason}.", "“{path}” cannot be used: {reason}.")
SECTIONS: Mapping[str, Text] = {
    "write": Text("Skriv planen", "Write the plan"),
    "ask": Text("Få frågor", "Be asked"),
    "show": Text("Visa planen för andra", "Show the plan to others"),
    "follow": Text("Följ upp", "Follow up"),
    "program": Text("Om programmet", "About the program"),
}
"""What a command is for, by the `SECTION` of its module, in the order that a plan is worked on."""


class Commands(click.Group):
    """The commands, each imported only when it is run or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's form
        """The names of the commands."""
        return names_in(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = _module(cmd_name).command
        assert isinstance(command, click.Command)
        return in_swedish(command) if environment_language() == "sv" else command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named first; one that there is not is guessed at, though none is loaded for it."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            raise click.exceptions.NoSuchCommand(
                error.command_name, possibilities=self.list_commands(ctx), ctx=ctx
            ) from error

    def invoke(self, ctx: click.Context) -> object:
        """Run a command. What it refuses is told on standard error, and ends with the exit code for misuse."""
        try:
            return super().invoke(ctx)
        except Refusal as refusal:
            tell(refusal)
        except OSError as error:
            if error.errno == errno.EPIPE or error.filename is None:
                raise
            tell(Refusal(_TROUBLE, path=error.filename, reason=reason_of(error)))
        return ctx.exit(MISUSE)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands in help, by what they are for."""
        for section, heading in SECTIONS.items():
            names = [name for name in self.list_commands(ctx) if section_of(name) == section]
            if not names:
                continue
            with formatter.section(say(heading)):
                formatter.write_dl([(name, self._about(ctx, name)) for name in names], col_max=14)

    def _about(self, ctx: click.Context, name: str) -> str:
        command = self.get_command(ctx, name)
        assert command is not None
        return command.get_short_help_str(limit=90)


def section_of(name: str) -> str:
    """What a command is for, a key of `SECTIONS`."""
    section = _module(name).SECTION
    assert section in SECTIONS, section
    return str(section)


def _module(name: str) -> ModuleType:
    """A command's module. What importing makes stays, so Python need not look for garbage in it meanwhile."""
    looks_for_garbage = gc.isenabled()
    gc.disable()
    try:
        return import_module(f"{_COMMANDS}.{name}")
    finally:
        if looks_for_garbage:
            gc.enable()
