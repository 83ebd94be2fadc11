"""`effekt report`: what came out of a follow-up."""

import click

from effektlang.cli.held_settings import held_settings
from effektlang.cli.papers import write_paper
from effektlang.cli.plans import open_sound_plan
from effektlang.cli.speech import say
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.diagram.alternative import sentences
from effektlang.papers.follow_up import follow_up_paper
from effektlang.picturing.assessed import assessed_chain, report_of
from effektlang.picturing.in_documents import laid_out
from effektlang.text import Language, Text

SECTION = "follow"

_HELP = Text(
    "Gör en rapport av en uppföljning: vad värdena säger, hur ni bedömer, varför och vad ni gör nu.",
    "Make a report of a follow-up: what the values say, how you judge, why, and what you do now.",
)
_OUT = Text(
    "Fil att skriva; ändelsen säger vad det blir: docx, html, md eller pdf. - är standard ut.",
    "File to write; its ending says what it becomes: docx, html, md or pdf. - is standard output.",
)
_OCCASION = Text(
    "Vad som följs upp: en uppföljnings id, en tid som 2026-T1, eller nästa.",
    "What is followed up: the id of a follow-up, a time such as 2026-T1, or next.",
)
_LANGUAGE = Text(
    "Språk i rapporten: sv eller en. Annars planens eget.", "Language of the report: sv or en. Else the plan's own."
)


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path(readable=False))
@click.option("--occasion", metavar="ID|TIME", help=say(_OCCASION))
@click.option("-o", "--output", default=STANDARD_STREAM, metavar="FILE", help=say(_OUT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(path: str, occasion: str | None, output: str, language: Language | None) -> None:
    """Write the report of a follow-up."""
    document = open_sound_plan(path)
    made = report_of(document, occasion, language or document.language)
    settings = held_settings(document)
    diagram = assessed_chain(made, settings)
    words = " ".join(sentences(diagram)) if diagram is not None else ""
    write_paper(follow_up_paper(made, laid_out(diagram), words), settings, output)
