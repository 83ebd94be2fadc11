"""`effekt document`: the plan as a whole governing document."""

import click

from effektlang.cli.held_settings import held_settings
from effektlang.cli.papers import write_paper
from effektlang.cli.plans import open_sound_plan
from effektlang.cli.speech import say
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.papers.governing import governing_document
from effektlang.picturing.in_documents import chain_diagram, laid_out
from effektlang.text import Language, Text

SECTION = "show"

_HELP = Text(
    "Gör planen till ett helt dokument, med bild, tabeller och undantag med skäl.",
    "Make the plan a whole document, with its picture, tables, and exceptions with their reasons.",
)
_OUT = Text(
    "Fil att skriva; ändelsen säger vad det blir: docx, html, md eller pdf. - är standard ut.",
    "File to write; its ending says what it becomes: docx, html, md or pdf. - is standard output.",
)
_LANGUAGE = Text(
    "Språk i dokumentet: sv eller en. Annars planens eget.",
    "Language of the document: sv or en. Else the plan's own.",
)


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN")
@click.option("-o", "--output", default=STANDARD_STREAM, metavar="FILE", help=say(_OUT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(path: str, output: str, language: Language | None) -> None:
    """Write the governing document of a plan."""
    document = open_sound_plan(path)
    settings = held_settings(document)
    picture = laid_out(chain_diagram(document.model, language, settings))
    write_paper(governing_document(document.model, picture, language), settings, output)
