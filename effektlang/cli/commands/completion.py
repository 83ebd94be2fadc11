"""`effekt completion`: the script that lets a shell complete commands."""

import click

from effektlang.cli.powershell import offer
from effektlang.cli.speech import say
from effektlang.text import Text

SECTION = "program"

_HELP = Text(
    "Låt terminalen fylla i kommandon. Lägg det som skrivs ut i skalets inställningar, för bash till exempel med: "
    "effekt completion bash >> ~/.bashrc",
    "Let the terminal complete commands. Put what is printed into the settings of your shell, for bash with: "
    "effekt completion bash >> ~/.bashrc",
)
_VARIABLE = "_EFFEKT_COMPLETE"


@click.command(help=say(_HELP))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the script."""
    from click.shell_completion import get_completion_class

    offer()
    completer = get_completion_class(shell)
    assert completer is not None
    assert isinstance(context.find_root().command, click.Group)
    click.echo(completer(context.find_root().command, {}, "effekt", _VARIABLE).source())
