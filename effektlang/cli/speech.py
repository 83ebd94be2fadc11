"""Which language the command line speaks, and how it says that something could not be done."""

import os
from collections.abc import Mapping
from typing import IO, Any, NoReturn

import click

from effektlang.text import Language, Text

MISUSE = 2


def environment_language() -> Language:
    """The language of the environment: English where it says so, else Swedish."""
    for variable in ("EFFEKT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")
        if value and value.split(".")[0] not in ("C", "POSIX"):
            return "en" if value.lower().startswith("en") else "sv"
    return "sv"


def say(text: Text, **arguments: object) -> str:
    """A text in the language of the environment."""
    return text.say(environment_language(), arguments)


class Refused(click.ClickException):
    """What could not be done: told on standard error, with the exit code for misuse."""

    exit_code = MISUSE

    def __init__(self, text: Text, arguments: Mapping[str, object]) -> None:
        super().__init__(say(text, **arguments))
        self._text = text
        self._arguments = arguments

    def show(self, file: IO[Any] | None = None) -> None:
        """Tell it in the language of the environment."""
        click.echo(f"effekt: {self.message}", file, err=True)

    def say(self, language: Language) -> str:
        """It in one language, for those who tell it elsewhere."""
        return self._text.say(language, self._arguments)


def refuse(text: Text, **arguments: object) -> NoReturn:
    """End with what could not be done and the exit code for misuse."""
    raise Refused(text, arguments)
