"""`effekt import`: makes a plan of an effect chain in a spreadsheet."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import click

from effektlang.characters import folded
from effektlang.cli.column_options import refuse_what_is_not_there, wanted
from effektlang.cli.new_plan import plan_file, tell_of_new_plan
from effektlang.cli.plans import bytes_of
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_to_replace, write_plan
from effektlang.drafting.importing.choosing import is_known, mapping_in
from effektlang.drafting.importing.heading_rows import lone_heading
from effektlang.drafting.importing.imported import Imported, imported
from effektlang.drafting.importing.mapping import Mapping
from effektlang.drafting.importing.sheet import Sheet, letter
from effektlang.drafting.importing.telling import columns_told, counted, title_of
from effektlang.drafting.importing.workbook import KINDS, NotASheet, sheets
from effektlang.outputs import imported_plan
from effektlang.text import Language, Text, quoted
from effektlang.workspace import SUFFIX

SECTION = "write"

_HELP = Text(
    "Gör en plan av ett kalkylblad (.xlsx eller .csv).\n\n"
    "Rubrikerna säger vad kolumnerna är: mål, mått, aktivitet och liknande. En cell som är tom har värdet ovanför. "
    "Hur kolumnerna tolkas visas, och går att ändra med `--map`.",
    "Make a plan of a spreadsheet (.xlsx or .csv).\n\n"
    "The headings say what the columns are: goal, measure, activity and so on. An empty cell has the value above. "
    "How the columns are read is shown, and can be changed with `--map`.",
)
_OUT = Text("Fil att skriva. - är standard ut. Annars bredvid kalkylbladet.",
            "File to write. - is standard output. Else beside the sheet.")  # fmt: skip
_MAP = Text(
    "Vad en kolumn är: ”Rubrik=effekt” eller ”C=målvärde 2028”. ”Rubrik=-” lämnar den utanför. Kan ges flera gånger.",
    "What a column is: “Heading=effect” or “C=target 2028”. “Heading=-” leaves it out. May be given several times.",
)
_HEADINGS = Text("Raden som rubrikerna står på, eller två rader som 3-4. 0 om bladet inte har några.",
                 "The row that the headings are on, or two rows as 3-4. 0 if the sheet has none.")  # fmt: skip
_SHEET = Text("Blad att läsa. Annars det första som har rubriker.", "Sheet to read. Else the first that has headings.")
_DRY = Text("Visa bara hur kolumnerna tolkas.", "Show only how the columns are read.")
_LANGUAGE = Text("Planens språk: sv eller en.", "The language of the plan: sv or en.")
_FORCE = Text("Ersätt en fil som redan finns.", "Replace a file that is there already.")

_UNREADABLE = Text("”{path}” går inte att läsa: {reason}", "“{path}” cannot be read: {reason}")
_IS_A_PLAN = Text("”{path}” är redan en plan. `effekt import` läser kalkylblad: .xlsx eller .csv.",
                  "“{path}” is a plan already. `effekt import` reads spreadsheets: .xlsx or .csv.")  # fmt: skip
_NO_SUCH_SHEET = Text("Det finns inget blad som heter ”{name}”. Bladen är: {names}.",
                      "There is no sheet called “{name}”. The sheets are: {names}.")  # fmt: skip
_NO_HEADINGS = Text(
    'Inga rubriker känns igen. Säg vad kolumnerna är, till exempel: --map "A=slutmål" --map "B=aktivitet".',
    'No headings are known. Say what the columns are, for instance: --map "A=goal" --map "B=activity".',
)
_ONE_HEADING = Text(
    'Bara ”{heading}” på rad {row} känns igen. Är det rubriker? Säg vad de andra kolumnerna är, till exempel: --headings {row} --map "{other}=aktivitet".',
    'Only “{heading}” on row {row} is known. Is that a row of headings? Say what the other columns are, for instance: --headings {row} --map "{other}=activity".',
)
_OTHER_SHEET = Text('Boken har också bladet {names}. Det läses inte. Välj det med --sheet "{name}".',
                    'The workbook also has the sheet {names}. It is not read. Choose it with --sheet "{name}".')  # fmt: skip
_OTHER_SHEETS = Text('Boken har också bladen {names}. De läses inte. Välj ett med --sheet, som --sheet "{name}".',
                     'The workbook also has the sheets {names}. They are not read. Choose one with --sheet, such as --sheet "{name}".')  # fmt: skip
_IS_NO_SHEET = Text("”{path}” är inget kalkylblad som går att läsa. Spara det som .xlsx, .csv eller .txt och försök igen.",
                    "“{path}” is no spreadsheet that can be read. Save it as .xlsx, .csv or .txt and try again.")  # fmt: skip
_EMPTY = Text("Det står ingenting i kalkylbladet.", "There is nothing in the spreadsheet.")
_NO_ELEMENTS = Text(
    "Ingen kolumn är ett mål, en effekt, en prestation, en aktivitet eller en indikator, så det blir ingen plan. Säg vad någon av dem är med --map.",
    "No column is a goal, an effect, an output, an activity or an indicator, so there is no plan. Say what one of them is with --map.",
)
_ONE_LEFT = Text("En cell gick inte att placera. Den står som kommentar sist i planen.",
                 "One cell could not be placed. It stands as a comment at the end of the plan.")  # fmt: skip
_LEFT = Text("{count} celler gick inte att placera. De står som kommentarer sist i planen.",
             "{count} cells could not be placed. They stand as comments at the end of the plan.")  # fmt: skip


@click.command(help=say(_HELP))
@click.argument("path", metavar="FILE", type=click.Path(readable=False))
@click.option("-o", "--output", metavar="FILE", help=say(_OUT))
@click.option("--map", "maps", multiple=True, metavar="TEXT", help=say(_MAP))
@click.option("--headings", "headings", metavar="NUMBER", help=say(_HEADINGS))
@click.option("--sheet", "name", metavar="NAME", help=say(_SHEET))
@click.option("--dry-run", is_flag=True, help=say(_DRY))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--force", is_flag=True, help=say(_FORCE))
def command(
    path: str,
    output: str | None,
    maps: Sequence[str],
    headings: str | None,
    name: str | None,
    language: Language | None,
    *,
    dry_run: bool,
    force: bool,
) -> None:
    """Read the sheet, show how, and write the plan."""
    spoken = language or environment_language()
    stem = Path(path).stem if path != STANDARD_STREAM else "plan"
    target = plan_file(output) if output else _beside(path)
    found = _sheets(path, stem)
    mapping = mapping_in(_chosen(found, name), wanted(maps, headings))
    if mapping is None:
        refuse(_EMPTY)
    refuse_what_is_not_there(mapping, maps)
    if dry_run or target != STANDARD_STREAM:
        for line in (*columns_told(mapping, spoken), *_others(found if name is None else (), mapping, spoken)):
            click.echo(line, err=not dry_run)
    if not is_known(mapping):
        _refuse_unknown(mapping)
    if dry_run:
        return
    refuse_to_replace(target, force=force)
    made = imported(mapping, title_of(mapping, stem), spoken)
    if not made.model.elements:
        refuse(_NO_ELEMENTS)
    write_plan(imported_plan.write(made), target)
    if target != STANDARD_STREAM:
        _tell(made, target, spoken)


def _beside(path: str) -> str:
    return STANDARD_STREAM if path == STANDARD_STREAM else str(Path(path).with_suffix(SUFFIX))


def _others(found: tuple[Sheet, ...], mapping: Mapping, language: Language) -> Iterator[str]:
    """What else there is in the workbook, and how to read that instead."""
    names = [sheet.name for sheet in found if sheet.rows and sheet is not mapping.sheet]
    if names:
        text = _OTHER_SHEET if len(names) == 1 else _OTHER_SHEETS
        yield text.say(language, {"names": quoted(names, language), "name": names[0]})


def _refuse_unknown(mapping: Mapping) -> NoReturn:
    """Say how to tell what the columns are, from what little is known of them."""
    lone = None if mapping.is_row_said else lone_heading(mapping.sheet)
    if lone is None:
        refuse(_NO_HEADINGS)
    other = next((column.index for column in mapping.columns if column.index != lone.column), lone.column + 1)
    refuse(_ONE_HEADING, heading=lone.text, row=lone.row + 1, other=letter(other))


def _tell(made: Imported, target: str, language: Language) -> None:
    click.echo("\n" + counted(made.model, language), err=True)
    if made.left:
        text = _ONE_LEFT if len(made.left) == 1 else _LEFT
        click.echo(text.say(language, {"count": len(made.left)}), err=True)
    tell_of_new_plan(target, language)


def _sheets(path: str, name: str) -> tuple[Sheet, ...]:
    if Path(path).suffix.lower() == SUFFIX:
        refuse(_IS_A_PLAN, path=path)
    data = bytes_of(path)
    if path != STANDARD_STREAM and Path(path).suffix.lower() not in KINDS:
        refuse(_IS_NO_SHEET, path=path)
    try:
        return sheets(data, name, Path(path).suffix.lower())
    except NotASheet as error:
        refuse(_UNREADABLE, path=path, reason=error.text)


def _chosen(found: tuple[Sheet, ...], name: str | None) -> tuple[Sheet, ...]:
    if name is None:
        return found
    chosen = tuple(sheet for sheet in found if folded(sheet.name) == folded(name))
    if not chosen:
        refuse(_NO_SUCH_SHEET, name=name, names=tuple(sheet.name for sheet in found))
    return chosen
