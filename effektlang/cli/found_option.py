"""An option whose choices are found and not listed: looked up only when they are needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class FoundOption(click.Option):
    """An option that looks up its choices only for help, for completion and for a value that it does not know."""

    def __init__(self, *args: Any, choices: Callable[[], list[str]], **attributes: Any) -> None:  # noqa: ANN401 - click's
        super().__init__(*args, **attributes)
        self._choices = choices

    def is_choice(self, value: str) -> bool:
        """Whether a value may be chosen, where that is known without looking up the others."""
        return value in self._choices()

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of help, with the choices."""
        self._look_up()
        return super().get_help_record(ctx)

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:  # noqa: ANN401 - click's form
        """A value that may be chosen; click tells which there are if it is not."""
        if not self.is_choice(str(value)):
            self._look_up()
        return super().type_cast_value(ctx, value)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """The choices that begin so."""
        self._look_up()
        return super().shell_complete(ctx, incomplete)

    def _look_up(self) -> None:
        self.type = click.Choice(self._choices())
        self.metavar = None  # the choices stand in its place


class OutputOption(FoundOption):
    """An option for the outputs that can be made of something; `takes` is the type of that."""

    def __init__(self, *args: Any, takes: type, **attributes: Any) -> None:  # noqa: ANN401 - click's form
        super().__init__(*args, choices=lambda: _outputs_of(takes), **attributes)


def _outputs_of(takes: type) -> list[str]:
    from effektlang.outputs.registry import names  # most commands make nothing of a plan

    return names((takes,))
