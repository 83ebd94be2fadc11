"""Which language the command line speaks, and how it says that something could not be done."""

import os
from typing import NoReturn

import click

from effektlang.text import Language, Refusal, Text

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


def tell(refusal: Refusal) -> None:
    """Say on standard error what could not be done, in the language of the environment."""
    for sentence in refusal.sentences(environment_language()):
        click.echo(f"effekt: {sentence}", err=True)


def refuse(text: Text, **arguments: object) -> NoReturn:
    """End with what could not be done and the exit code for misuse."""
    raise Refusal(text, **arguments)
