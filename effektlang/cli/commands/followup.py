"""`effekt followup`: makes the sheets that a plan is followed up with."""

from collections.abc import Sequence
from pathlib import Path

import click

from effektlang.cli.plans import open_sound_plan
from effektlang.cli.sheet_files import output_for, write_sheet
from effektlang.cli.sheets import Asked, sheets
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_to_replace, write_out
from effektlang.followup.sheet import FollowUpSheet
from effektlang.model.ids import slug
from effektlang.text import Language, Text

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
_TEMPLATE = Text(
    "Er egen Wordmall. Annars den i inställningarna.", "Your own Word template. Else the one in the settings."
)
_EJECT = Text("Skriv en Wordmall att göra till er egen. En fil som finns skrivs aldrig över.",
              "Write a Word template to make your own. A file that is there is never replaced.")  # fmt: skip
_FORCE = Text("Ersätt en fil som redan finns.", "Replace a file that is there already.")
_ONE_STREAM = Text("Flera mallar ryms inte på standard ut. Ange en fil med -o.",
                   "Several templates do not fit on standard output. Give a file with -o.")  # fmt: skip
_NO_PLAN = Text("Vilken plan gäller det? Skriv till exempel: effekt followup plan.eff",
                "Which plan is it about? Write for instance: effekt followup plan.eff")  # fmt: skip
_SHIPPED = Text("uppföljningsmall.docx", "follow-up-template.docx")
_EJECTED = Text('{path} är er att ändra. Skriv sedan i effekt.toml: followup-template = "{path}"',
                '{path} is yours to change. Then write in effekt.toml: followup-template = "{path}"')  # fmt: skip
_NO_ONE = Text("utan-ansvarig", "no-one-responsible")


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path(readable=False), required=False)
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--occasion", metavar="ID|TIME", help=say(_OCCASION))
@click.option("--per", type=click.Choice(["ansvarig", "responsible"]), help=say(_PER))
@click.option("--template", type=click.Path(), metavar="FILE", help=say(_TEMPLATE))
@click.option("--eject", is_flag=True, help=say(_EJECT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--force", is_flag=True, help=say(_FORCE))
def command(
    path: str | None,
    outputs: Sequence[str],
    occasion: str | None,
    per: str | None,
    template: str | None,
    language: Language | None,
    *,
    eject: bool,
    force: bool,
) -> None:
    """Write a template, or one for each responsible, into each file asked for."""
    if eject:
        _eject(outputs, language or environment_language())
        return
    if path is None:
        refuse(_NO_PLAN)
    targets = [(target, output_for(target)) for target in outputs or (STANDARD_STREAM,)]
    if per is not None and STANDARD_STREAM in dict(targets):
        refuse(_ONE_STREAM)
    asked = Asked(
        occasion=occasion,
        language=language,
        template=template,
        is_per_responsible=per is not None,
        has_picture=any(output.output.has_picture for _, output in targets),
        takes_template=any(output.output.takes_template for _, output in targets),
    )
    made = list(sheets(open_sound_plan(path), asked))
    to_write = [
        (_file_of(sheet, target) if per is not None else target, output, sheet)
        for target, output in targets
        for sheet in made
    ]
    for file, _, _ in to_write:
        refuse_to_replace(file, force=force)
    for file, output, sheet in to_write:
        write_sheet(sheet, output, file)


def _eject(outputs: Sequence[str], language: Language) -> None:
    """Write the shipped Word template, to be changed as the organisation wants it."""
    from effektlang.outputs.word_parts.shipped import template

    for target in outputs or (_SHIPPED.say(language),):
        refuse_to_replace(target, force=False)
        write_out(template(language), target)
        if target != STANDARD_STREAM:
            click.echo(_EJECTED.say(language, {"path": target}), err=True)


def _file_of(sheet: FollowUpSheet, target: str) -> str:
    """The file of one responsible: the occasion, then who it is for, so that the files sort."""
    path = Path(target)
    who = slug(sheet.about.responsible) or _NO_ONE.say(sheet.language)
    return str(path.with_name(f"{path.stem}-{slug(sheet.occasion.id)}-{who}{path.suffix}"))
