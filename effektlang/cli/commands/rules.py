"""`effekt rules`: every question that a plan can be asked."""

from collections.abc import Iterator

import click

from effektlang.cli.speech import environment_language, say
from effektlang.diagnostics import Fault
from effektlang.rules.catalogue import catalogue
from effektlang.rules.page import words_by_stage
from effektlang.rules.rule import Rule
from effektlang.text import Language, Text

SECTION = "ask"

_HELP = Text("Visa alla frågor som en plan kan få.", "List every question that a plan can be asked.")
_LANGUAGE = Text("Språk: sv eller en.", "Language: sv or en.")
_ALL = Text("Ta med även fel i hur planen är skriven.", "Include errors in how the plan is written.")
_HEADINGS = (
    Text("Kod", "Code"),
    Text("Namn", "Name"),
    Text("Utkast", "Draft"),
    Text("Beslutad", "Adopted"),
    Text("Uppföljd", "Followed up"),
    Text("", ""),
)
_ON_REQUEST = Text("med --strict", "with --strict")
_ON_REQUEST_AT_FIRST = Text("utkast: med --strict", "draft: with --strict")


@click.command(help=say(_HELP))
@click.option("--all", "all_", is_flag=True, help=say(_ALL))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(*, all_: bool, language: Language | None) -> None:
    """List the rules, with how much each weighs at each stage of a plan."""
    spoken = language or environment_language()
    shown = [one for one in catalogue() if all_ or isinstance(one, Rule)]
    rows = [tuple(heading.say(spoken) for heading in _HEADINGS), *(tuple(_cells(one, spoken)) for one in shown)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _cells(fault: Fault, language: Language) -> Iterator[str]:
    yield fault.code
    yield fault.name.say(language)
    yield from words_by_stage(fault, language).values()
    if isinstance(fault, Rule) and not fault.is_usual("followed_up"):
        yield _ON_REQUEST.say(language)
    elif isinstance(fault, Rule) and not fault.is_usual("draft"):
        yield _ON_REQUEST_AT_FIRST.say(language)
    else:
        yield ""
