"""`effekt rules`: every question that a plan can be asked."""

import click

from effektlang.cli.speech import environment_language, say
from effektlang.rules.catalogue import catalogue
from effektlang.rules.page import weight
from effektlang.rules.rule import Rule
from effektlang.text import Language, Text

_HELP = Text("Visa alla frågor som en plan kan få.", "List every question that a plan can be asked.")
_LANGUAGE = Text("Språk: sv eller en.", "Language: sv or en.")
_ALL = Text("Ta med även fel i hur planen är skriven.", "Include errors in how the plan is written.")


@click.command(help=say(_HELP))
@click.option("--all", "all_", is_flag=True, help=say(_ALL))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(*, all_: bool, language: Language | None) -> None:
    """List the rules."""
    spoken = language or environment_language()
    shown = [one for one in catalogue() if all_ or isinstance(one, Rule)]
    width = max(len(one.name.say(spoken)) for one in shown)
    for one in shown:
        click.echo(f"{one.code}  {one.name.say(spoken):<{width}}  {weight(one, spoken)}")
