"""`effekt explain`: what a question is about, why it is asked and what to do."""

import click

from effektlang.cli.speech import environment_language, refuse, say
from effektlang.rules.catalogue import catalogue, find
from effektlang.rules.page import page
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Language, Text
from effektlang.words.lookup import nearest

SECTION = "ask"

_HELP = Text("Förklara en fråga, med kod eller namn.", "Explain a question, by code or name.")
_LANGUAGE = Text("Språk: sv eller en.", "Language: sv or en.")
_UNKNOWN = Text("Det finns ingen fråga som heter ”{name}”.{guess} Alla finns i `effekt rules`.",
                "There is no question called “{name}”.{guess} All are listed by `effekt rules`.")  # fmt: skip


@click.command(help=say(_HELP))
@click.argument("name", metavar="CODE")
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(name: str, language: Language | None) -> None:
    """Print the page of a fault or rule."""
    fault = find(name)
    if fault is None:
        names = {text.lower(): text for one in catalogue() for text in (one.code, one.name.sv, one.name.en)}
        guess = names.get(nearest(name.lower(), tuple(names)) or "")
        refuse(_UNKNOWN, name=name, guess=did_you_mean(guess))
    spoken = language or ("en" if name.lower() == fault.name.en else environment_language())
    click.echo(page(fault, spoken), nl=False)
