"""`effekt followup`: makes the sheets that a plan is followed up with."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from effektlang.cli.chain_picture import chain_picture
from effektlang.cli.plans import open_sound_plan
from effektlang.cli.speech import refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_to_replace, write_out
from effektlang.document import Document
from effektlang.followup.build import follow_up_sheet
from effektlang.followup.occasion import Occasion
from effektlang.followup.occasions import occasion_for, occasions
from effektlang.followup.scope import Scope, those_responsible
from effektlang.followup.sheet import FollowUpSheet
from effektlang.model.resolve.names import slug
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.settings.holding import settings_of
from effektlang.text import Language, Text
from effektlang.today import today

SECTION = "follow"

_HELP = Text("Gör mallar för att följa upp en plan.", "Make templates for following up a plan.")
_OUT = Text("Fil att skriva; ändelsen säger vad det blir. - är standard ut.",
            "File to write; its ending says what it becomes. - is standard output.")  # fmt: skip
_OCCASION = Text("Vad som följs upp: en uppföljnings id, en tid som 2026-T1, eller nästa.",
                 "What is followed up: the id of a follow-up, a time such as 2026-T1, or next.")  # fmt: skip
_PER = Text("Gör en mall för varje ansvarig: ansvarig.", "Make a template for each one responsible: responsible.")
_LANGUAGE = Text(
    "Språk i mallen: sv eller en. Annars planens eget.", "Language of the template: sv or en. Else the plan's own."
)
_FORCE = Text("Ersätt en fil som redan finns.", "Replace a file that is there already.")
_UNKNOWN = Text("”{path}” har ingen ändelse för en mall. Välj någon av {suffixes}.",
                "“{path}” has no ending for a template. Choose one of {suffixes}.")  # fmt: skip
_NO_OCCASION = Text("Planen har ingen uppföljning ”{wanted}”. Skriv en tid, som 2026-T1, eller någon av: {known}.",
                    "The plan has no follow-up “{wanted}”. Write a time, such as 2026-T1, or one of: {known}.")  # fmt: skip
_ONE_STREAM = Text("Flera mallar ryms inte på standard ut. Ange en fil med -o.",
                   "Several templates do not fit on standard output. Give a file with -o.")  # fmt: skip
_NO_ONE = Text("utan-ansvarig", "no-one-responsible")

TAKES = (FollowUpSheet,)


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path())
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--occasion", metavar="ID|TIME", help=say(_OCCASION))
@click.option("--per", type=click.Choice(["ansvarig", "responsible"]), help=say(_PER))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--force", is_flag=True, help=say(_FORCE))
def command(
    path: str, outputs: Sequence[str], occasion: str | None, per: str | None, language: Language | None, *, force: bool
) -> None:
    """Write a template, or one for each responsible, into each file asked for."""
    targets = [(target, _output_for(target)) for target in outputs or (STANDARD_STREAM,)]
    if per is not None and STANDARD_STREAM in dict(targets):
        refuse(_ONE_STREAM)
    document = open_sound_plan(path)
    has_picture = any(output.output.has_picture for _, output in targets)
    made = list(_sheets(document, occasion, language, is_per_responsible=per is not None, has_picture=has_picture))
    to_write = [
        (_file_of(sheet, target) if per is not None else target, output, sheet)
        for target, output in targets
        for sheet in made
    ]
    for file, _, _ in to_write:
        refuse_to_replace(file, force=force)
    for file, output, sheet in to_write:
        write_out(output.write(sheet), file)
        if file != STANDARD_STREAM:
            click.echo(file, err=True)


def _sheets(
    document: Document, wanted: str | None, language: Language | None, *, is_per_responsible: bool, has_picture: bool
) -> Iterator[FollowUpSheet]:
    spoken = language or document.language
    settings, _ = settings_of(document)
    occasion = _occasion(document, wanted, spoken)
    picture = chain_picture(document.model, spoken, settings) if has_picture else None
    whole = Scope(model=document.model, occasion=occasion, language=spoken, scales=settings.scales)
    for scope in those_responsible(whole) if is_per_responsible else (whole,):
        yield follow_up_sheet(scope, file=Path(document.source.path).name, picture=picture)


def _occasion(document: Document, wanted: str | None, language: Language) -> Occasion:
    found = occasion_for(document.model, wanted, today(), language)
    if found is None:
        known = tuple(dict.fromkeys(one.id for one in occasions(document.model, today(), language)))
        refuse(_NO_OCCASION, wanted=wanted, known=(*known, Text("nästa", "next")))
    return found


def _file_of(sheet: FollowUpSheet, target: str) -> str:
    """The file of one responsible: the occasion, then who it is for, so that the files sort."""
    path = Path(target)
    who = slug(sheet.about.responsible) or _NO_ONE.say(sheet.language)
    return str(path.with_name(f"{path.stem}-{slug(sheet.occasion.id)}-{who}{path.suffix}"))


def _output_for(target: str) -> Registered:
    output = for_name(TAKES, "markdown") if target == STANDARD_STREAM else for_suffix(TAKES, Path(target).suffix)
    if output is None:
        refuse(_UNKNOWN, path=target, suffixes=suffixes(TAKES))
    return output
