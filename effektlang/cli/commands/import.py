"""`effekt import`: makes a plan of an effect chain in a spreadsheet."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from effektlang.characters import folded
from effektlang.cli.first_check import tell_of_new_plan
from effektlang.cli.plans import STANDARD_STREAM
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import refuse_to_replace, write_out
from effektlang.drafting.importing.choosing import is_known, mapping_in
from effektlang.drafting.importing.headings import Role, role_named
from effektlang.drafting.importing.imported import Imported, counts, imported
from effektlang.drafting.importing.mapping import Mapping, Wanted, unknown
from effektlang.drafting.importing.sheet import Sheet
from effektlang.drafting.importing.telling import columns_told, counted, title_of
from effektlang.drafting.importing.workbook import NotASheet, sheets
from effektlang.outputs import imported_plan
from effektlang.text import Language, Text
from effektlang.workspace import SUFFIX, Unreadable, bytes_on_disk

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
_HEADINGS = Text("Raden som rubrikerna står på. 0 om bladet inte har några.",
                 "The row that the headings are on. 0 if the sheet has none.")  # fmt: skip
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
_EMPTY = Text("Det står ingenting i kalkylbladet.", "There is nothing in the spreadsheet.")
_NO_ROW = Text("Bladet ”{name}” har {count} rader, så rubrikerna kan inte stå på rad {row}.",
               "The sheet “{name}” has {count} rows, so the headings cannot be on row {row}.")  # fmt: skip
_BAD_MAP = Text("”{said}” säger inte vad en kolumn är. Skriv ”Rubrik=ord”, som ”Nämndens mål=slutmål”.",
                "“{said}” does not say what a column is. Write “Heading=word”, such as “Board goal=goal”.")  # fmt: skip
_BAD_WORD = Text("”{word}” är inget som en kolumn kan vara. Skriv ett ord som slutmål, effekt, aktivitet, indikator eller målvärde 2028.",
                 "“{word}” is nothing that a column can be. Write a word such as goal, effect, activity, indicator or target 2028.")  # fmt: skip
_NO_COLUMN = Text("Bladet har ingen kolumn ”{name}”.", "The sheet has no column “{name}”.")
_NO_ELEMENTS = Text(
    "Ingen kolumn är ett mål, en effekt, en prestation, en aktivitet eller en indikator, så det blir ingen plan. Säg vad någon av dem är med --map.",
    "No column is a goal, an effect, an output, an activity or an indicator, so there is no plan. Say what one of them is with --map.",
)
_ONE_LEFT = Text("En cell gick inte att placera. Den står som kommentar sist i planen.",
                 "One cell could not be placed. It stands as a comment at the end of the plan.")  # fmt: skip
_LEFT = Text("{count} celler gick inte att placera. De står som kommentarer sist i planen.",
             "{count} cells could not be placed. They stand as comments at the end of the plan.")  # fmt: skip
_NOTHING = ("", "-")


@click.command(help=say(_HELP))
@click.argument("path", metavar="FILE", type=click.Path())
@click.option("-o", "--output", metavar="FILE", help=say(_OUT))
@click.option("--map", "maps", multiple=True, metavar="TEXT", help=say(_MAP))
@click.option("--headings", "heading_row", type=click.IntRange(min=0), metavar="NUMBER", help=say(_HEADINGS))
@click.option("--sheet", "name", metavar="NAME", help=say(_SHEET))
@click.option("--dry-run", is_flag=True, help=say(_DRY))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--force", is_flag=True, help=say(_FORCE))
def command(
    path: str,
    output: str | None,
    maps: Sequence[str],
    heading_row: int | None,
    name: str | None,
    language: Language | None,
    *,
    dry_run: bool,
    force: bool,
) -> None:
    """Read the sheet, show how, and write the plan."""
    spoken = language or environment_language()
    stem = Path(path).stem if path != STANDARD_STREAM else "plan"
    mapping = _mapping(_chosen(_sheets(path, stem), name), Wanted(_roles(maps), heading_row))
    target = output or (str(Path(path).with_suffix(".eff")) if path != STANDARD_STREAM else STANDARD_STREAM)
    if dry_run or target != STANDARD_STREAM:
        for line in columns_told(mapping, spoken):
            click.echo(line, err=not dry_run)
    if not is_known(mapping):
        refuse(_NO_HEADINGS)
    if dry_run:
        return
    refuse_to_replace(target, force=force)
    made = imported(mapping, title_of(mapping, stem), spoken)
    if not made.model.elements:
        refuse(_NO_ELEMENTS)
    write_out(imported_plan.write(made), target)
    if target != STANDARD_STREAM:
        _tell(made, target, spoken)


def _tell(made: Imported, target: str, language: Language) -> None:
    click.echo("\n" + counted(counts(made.model), language), err=True)
    if made.left:
        text = _ONE_LEFT if len(made.left) == 1 else _LEFT
        click.echo(text.say(language, {"count": len(made.left)}), err=True)
    tell_of_new_plan(target, language)


def _sheets(path: str, name: str) -> tuple[Sheet, ...]:
    if Path(path).suffix.lower() == SUFFIX:
        refuse(_IS_A_PLAN, path=path)
    try:
        data = sys.stdin.buffer.read() if path == STANDARD_STREAM else bytes_on_disk(Path(path))
        return sheets(data, name)
    except Unreadable as error:
        refuse(_UNREADABLE, path=path, reason=error.reason)
    except NotASheet as error:
        refuse(_UNREADABLE, path=path, reason=error.text)


def _chosen(found: tuple[Sheet, ...], name: str | None) -> tuple[Sheet, ...]:
    if name is None:
        return found
    chosen = tuple(sheet for sheet in found if folded(sheet.name) == folded(name))
    if not chosen:
        refuse(_NO_SUCH_SHEET, name=name, names=tuple(sheet.name for sheet in found))
    return chosen


def _mapping(found: tuple[Sheet, ...], wanted: Wanted) -> Mapping:
    """How the sheet is read that holds the plan."""
    mapping = mapping_in(found, wanted)
    if mapping is None:
        refuse(_EMPTY)
    rows = len(mapping.sheet.rows)
    if mapping.heading_row is not None and mapping.heading_row >= rows:
        refuse(_NO_ROW, name=mapping.sheet.name, count=rows, row=mapping.heading_row + 1)
    for column in unknown(wanted, mapping):
        refuse(_NO_COLUMN, name=column)
    return mapping


def _roles(maps: Sequence[str]) -> dict[str, Role | None]:
    """What the user says of columns, each said as ”Heading=word”."""
    wanted = {}
    for text in maps:
        heading, equals, word = text.rpartition("=")
        if not equals or not heading.strip():
            refuse(_BAD_MAP, said=text)
        role = None if word.strip() in _NOTHING else role_named(word)
        if role is None and word.strip() not in _NOTHING:
            refuse(_BAD_WORD, word=word.strip())
        wanted[folded(heading)] = role
    return wanted
