"""`effekt collect`: takes in filled sheets."""

from collections.abc import Sequence
from pathlib import Path

import click

from effektlang.cli.held_settings import held_settings
from effektlang.cli.plans import open_sound_plan
from effektlang.cli.remarks import told
from effektlang.cli.speech import environment_language, refuse, say
from effektlang.cli.writing import write_back, write_plan
from effektlang.collecting import sheet_faults
from effektlang.collecting.collect import Collected, Wishes, collect
from effektlang.collecting.filled import Filled, NotASheet
from effektlang.collecting.readers import read, suffixes
from effektlang.collecting.remarks import Remark
from effektlang.diagnostics import Severity
from effektlang.text import Language, Text
from effektlang.today import today
from effektlang.workspace import Unreadable, bytes_on_disk

SECTION = "follow"

_HELP = Text(
    "Ta emot ifyllda mallar: visa vad de ändrar, och skriv det med --write.",
    "Take in filled templates: show what they change, and write it with --write.",
)
_PLAN = Text("Planen. Annars den som mallarna säger.", "The plan. Else the one that the templates say.")
_OCCASION = Text("Tillfället som mallarna ska gälla.", "The occasion that the templates are to be for.")
_WRITE = Text(
    "Skriv in svaren i planen och i uppföljningsfilen.", "Write the answers into the plan and the follow-up file."
)
_REPLACE = Text("Låt svaren ersätta det som redan står.", "Let the answers replace what stands already.")
_MISSING = Text("Visa vilka som inte har svarat.", "Show who has not answered.")
_LANGUAGE = Text("Språk: sv eller en. Annars planens eget.", "Language: sv or en. Else the plan's own.")
_NO_PLAN = Text(
    "Vilken plan gäller svaren? Ange den med --plan.", "Which plan are the answers about? Give it with --plan."
)
_NO_SHEETS = Text(
    "Vilka mallar vill ni ta emot? Skriv till exempel: effekt collect svar.docx",
    "Which templates are to be taken in? Write for instance: effekt collect answers.docx",
)
_SUMMARY = Text(
    "{taken} svar togs emot. {lost} gick inte att ta emot.", "{taken} answers taken in. {lost} could not be."
)
_CHECK_THE_FILE = Text(
    "Kontrollera namnet och att ni får läsa filen.", "Check the name, and that you are allowed to read the file."
)
_TO_WRITE = Text("Kör en gång till med --write för att skriva dem.", "Run once more with --write to write them.")
_WRITTEN = Text("Skrev {path}.", "Wrote {path}.")
_NOTHING_NEW = Text("Inget nytt att skriva.", "Nothing new to write.")


@click.command(help=say(_HELP))
@click.argument("files", nargs=-1, metavar="SHEETS…", type=click.Path(readable=False))
@click.option("--plan", metavar="PLAN", type=click.Path(readable=False), help=say(_PLAN))
@click.option("--occasion", metavar="ID|TIME", help=say(_OCCASION))
@click.option("--write", is_flag=True, help=say(_WRITE))
@click.option("--replace", is_flag=True, help=say(_REPLACE))
@click.option("--missing", is_flag=True, help=say(_MISSING))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.pass_context
def command(
    context: click.Context,
    files: Sequence[str],
    plan: str | None,
    occasion: str | None,
    language: Language | None,
    *,
    write: bool,
    replace: bool,
    missing: bool,
) -> None:
    """Take in filled sheets."""
    if not files and not missing:
        refuse(_NO_SHEETS)
    sheets, refused = _read(files)
    if refused and not sheets and plan is None:
        click.echo(told(refused, language or environment_language()), err=True)
        context.exit(1)
    document = open_sound_plan(plan or _plan_of(sheets, files))
    spoken = language or (document.language if sheets else environment_language())
    if missing:
        from effektlang.cli.unanswered import show_missing

        show_missing(document, sheets, occasion, spoken)
        return
    settings = held_settings(document)
    collected = collect(document, sheets, Wishes(today(), occasion, settings.scales, replaces=replace))
    remarks = (*refused, *collected.remarks)
    if remarks:
        click.echo(told(remarks, spoken), err=True)
    _show(collected, write=write)
    _sum_up(collected, remarks, spoken, is_written=write)
    context.exit(1 if any(one.fault.severity is Severity.ERROR for one in remarks) else 0)


def _read(files: Sequence[str]) -> tuple[list[Filled], list[Remark]]:
    """The sheets that can be read, and remarks on those that cannot."""
    sheets, refused = [], []
    for name in _found(files):
        try:
            sheets.append(read(name, bytes_on_disk(Path(name))))
        except NotASheet as error:
            refused.append(_refused(name, error.reason, error.way_out))
        except Unreadable as error:
            refused.append(_refused(name, error.reason, _CHECK_THE_FILE))
    return sheets, refused


def _refused(name: str, reason: Text, way_out: Text) -> Remark:
    return Remark(sheet_faults.NOT_A_SHEET, name, "", {"reason": reason, "way_out": way_out})


def _found(files: Sequence[str]) -> list[str]:
    """The files, and those in the folders given that may be filled sheets."""
    found: list[str] = []
    for name in files:
        folder = Path(name)
        if folder.is_dir():
            found += [str(path) for path in sorted(folder.iterdir()) if path.suffix.lower() in suffixes()]
        else:
            found.append(name)
    return found


def _plan_of(sheets: Sequence[Filled], files: Sequence[str]) -> str:
    """The plan that the sheets name, beside them or here."""
    named = next((sheet.said("file") for sheet in sheets if sheet.said("file")), "")
    folders = [Path(), *(Path(one) if Path(one).is_dir() else Path(one).parent for one in files)]
    found = next((folder / named for folder in folders if named and (folder / named).is_file()), None)
    return str(found) if found is not None else refuse(_NO_PLAN)


def _show(collected: Collected, *, write: bool) -> None:
    for change in collected.changes:
        if not write:
            click.echo(change.difference, nl=False)
        elif change.source is None:
            write_plan(change.after, change.path)
        else:
            write_back(change.source, change.after)


def _sum_up(collected: Collected, remarks: Sequence[Remark], language: Language, *, is_written: bool) -> None:
    lost = sum(one.fault.severity is Severity.ERROR for one in remarks)
    click.echo(_SUMMARY.say(language, {"taken": collected.taken, "lost": lost}), err=True)
    if not collected.changes:
        click.echo(_NOTHING_NEW.say(language), err=True)
    elif is_written:
        for change in collected.changes:
            click.echo(_WRITTEN.say(language, {"path": change.path}), err=True)
    else:
        click.echo(_TO_WRITE.say(language), err=True)
