"""`effekt dialog`: makes material for a group to talk about a plan with."""

from collections.abc import Sequence

import click

from effektlang.cli.held_settings import held_settings
from effektlang.cli.house_look import look_of
from effektlang.cli.plans import open_sound_plan
from effektlang.cli.sheet_files import output_for, write_sheet
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_to_replace
from effektlang.followup.dialog import Dialog
from effektlang.followup.dialog_registry import dialog_named, dialogs
from effektlang.followup.dialog_sheet import dialog_sheet
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Language, Text
from effektlang.words.lookup import nearest

SECTION = "follow"

_HELP = Text("Gör underlag för ett samtal om en plan. Utan namn: visa vilka som finns.",
             "Make material for a talk about a plan. Without a name: list those there are.")  # fmt: skip
_OUT = Text("Fil att skriva; ändelsen säger vad det blir. - är standard ut.",
            "File to write; its ending says what it becomes. - is standard output.")  # fmt: skip
_LANGUAGE = Text("Språk: sv eller en. Annars planens eget.", "Language: sv or en. Else the plan's own.")
_FORCE = Text("Ersätt en fil som redan finns.", "Replace a file that is there already.")
_UNKNOWN = Text("Det finns inget samtal som heter ”{name}”.{guess} Kör `effekt dialog` för att se vilka som finns.",
                "There is no dialogue called “{name}”.{guess} Run `effekt dialog` to see which there are.")  # fmt: skip
_NO_PLAN = Text("Vilken plan gäller det? Skriv till exempel: effekt dialog {name} plan.eff",
                "Which plan is it about? Write for instance: effekt dialog {name} plan.eff")  # fmt: skip


@click.command(help=say(_HELP))
@click.argument("name", metavar="[NAME]", required=False)
@click.argument("path", metavar="PLAN", type=click.Path(readable=False), required=False)
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--force", is_flag=True, help=say(_FORCE))
def command(
    name: str | None, path: str | None, outputs: Sequence[str], language: Language | None, *, force: bool
) -> None:
    """Write the material into each file asked for."""
    if name is None:
        for line in _listed(language or environment_language()):
            click.echo(line)
        return
    dialog = _named(name)
    if path is None:
        refuse(_NO_PLAN, name=name)
    targets = [(target, output_for(target)) for target in outputs or (STANDARD_STREAM,)]
    document = open_sound_plan(path)
    made = dialog_sheet(dialog, document.model, language or document.language, look_of(held_settings(document)))
    for target, _ in targets:
        refuse_to_replace(target, force=force)
    for target, output in targets:
        write_sheet(made, output, target)


def _named(name: str) -> Dialog:
    found = dialog_named(name)
    if found is None:
        known = tuple(form for one in dialogs() for form in one.name)
        refuse(_UNKNOWN, name=name, guess=did_you_mean(nearest(name.lower(), known)))
    return found


def _listed(language: Language) -> list[str]:
    width = max(len(one.name.say(language)) for one in dialogs())
    return [f"{one.name.say(language):{width}}  {one.about.say(language)}" for one in dialogs()]
