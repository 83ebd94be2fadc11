"""The formats of reports: found in `effektlang/report` and not listed, each loaded only when it is asked for."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from effektlang import report
from effektlang.cli.found_option import FoundOption
from effektlang.cli.speech import say
from effektlang.found import names_in
from effektlang.text import Text

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
    return [name for name in names_in(report.__name__) if _is_format(name)]


def _is_format(name: str) -> bool:
    path = _FOLDER / f"{name}.py"
    return path.is_file() and "\ndef render(" in path.read_text("utf-8")


class FormatOption(FoundOption):
    """The option that chooses the format of a report."""

    def __init__(self, *args: Any, **attributes: Any) -> None:  # noqa: ANN401 - click's form
        super().__init__(*args, choices=formats, **attributes)

    def is_choice(self, value: str) -> bool:
        """Whether there is a format of a name."""
        return value.isidentifier() and _is_format(value)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of help, with what each format is about."""
        self.help = "\n".join(("\b", say(_LOOK), *self._told()))
        return super().get_help_record(ctx)

    def _told(self) -> Iterator[str]:
        names = formats()
        width = max(map(len, names))
        for name in names:
            yield f"{name:<{width}}  {say(load(name).ABOUT)}"
