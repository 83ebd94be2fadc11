"""The formats of reports: found in `effektlang/report` and not listed, each loaded only when it is asked for."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import click

from effektlang import report
from effektlang.cli.speech import say
from effektlang.text import Text

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_FOLDER = Path(report.__path__[0])
_LOOK = Text("Rapportens form; annars text.", "Form of the report; else text.")


def load(name: str) -> ModuleType:
    """The module of a format: what it is `ABOUT`, and its `render`; `FOR_PEOPLE` if it is read as it stands."""
    return import_module(f"{report.__name__}.{name}")


def is_for_people(name: str) -> bool:
    """Whether a format is read as it stands, and not by a program."""
    return getattr(load(name), "FOR_PEOPLE", False)


def formats() -> list[str]:
    """The names of the formats."""
    return sorted(path.stem for path in _FOLDER.iterdir() if path.suffix == ".py" and _is_format(path))


def _is_format(path: Path) -> bool:
    return path.is_file() and "\ndef render(" in path.read_text("utf-8")


class FormatOption(click.Option):
    """An option whose choices are looked up only for help, completion and a name that is not one of them."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of help, with what each format is about."""
        self._look_up()
        self.help = "\n".join(("\b", say(_LOOK), *self._told()))
        return super().get_help_record(ctx)

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:  # noqa: ANN401 - click's form
        """A name that is a format's; click tells which there are if it is not."""
        if not (str(value).isidentifier() and _is_format(_FOLDER / f"{value}.py")):
            self._look_up()
        return super().type_cast_value(ctx, value)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """The formats whose names begin so."""
        self._look_up()
        return super().shell_complete(ctx, incomplete)

    def _look_up(self) -> None:
        self.type = click.Choice(formats())

    def _told(self) -> Iterator[str]:
        names = formats()
        width = max(map(len, names))
        for name in names:
            yield f"{name:<{width}}  {say(load(name).ABOUT)}"
