"""`effekt diff`: what has changed between two versions of a plan, in planners' words."""

import click

from effektlang.cli.speech import refuse, say
from effektlang.cli.versions import version_in_git, version_on_disk
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.comparing.compare import compare
from effektlang.comparing.telling import ChangeReport, tell
from effektlang.outputs.registry import for_name, registered
from effektlang.text import Language, Text

SECTION = "show"

_HELP = Text(
    "Visa vad som har ändrats mellan två versioner av en plan.\n\n"
    "Ange två filer, eller en fil och `--git` med en tidigare version. Bara en fil jämförs med den senast incheckade.",
    "Show what has changed between two versions of a plan.\n\n"
    "Give two files, or one file and `--git` with an earlier version. A file alone is compared with what was last committed.",
)
_GIT = Text(
    "Tidigare version i Git: en tagg, en gren eller en incheckning.",
    "Earlier version in Git: a tag, a branch or a commit.",
)
_FORMAT = Text("Form: text, markdown eller json.", "Form: text, markdown or json.")
_OUT = Text("Fil att skriva. - är standard ut.", "File to write. - is standard output.")
_LANGUAGE = Text("Språk: sv eller en. Annars planens eget.", "Language: sv or en. Else the plan's own.")
_EXIT_CODE = Text("Avsluta med kod 1 om något har ändrats.", "Exit with code 1 if something has changed.")
_TWO_AND_GIT = Text(
    "Ange antingen två filer, eller en fil och `--git`.",
    "Give either two files, or one file and `--git`.",
)

FORMATS = [one.output.name for one in registered() if one.takes is ChangeReport]


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path())
@click.argument("other", metavar="[PLAN]", required=False, type=click.Path())
@click.option("--git", "revision", metavar="REV", help=say(_GIT))
@click.option("--format", "format_", type=click.Choice(FORMATS), default="text", help=say(_FORMAT), show_default=True)
@click.option("-o", "--output", default=STANDARD_STREAM, metavar="FILE", help=say(_OUT))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--exit-code", is_flag=True, help=say(_EXIT_CODE))
@click.pass_context
def command(
    context: click.Context,
    path: str,
    other: str | None,
    revision: str | None,
    format_: str,
    output: str,
    language: Language | None,
    *,
    exit_code: bool,
) -> None:
    """Compare two versions and tell what has changed."""
    if other is not None and revision is not None:
        refuse(_TWO_AND_GIT)
    before = version_on_disk(path) if other is not None else version_in_git(path, revision or "")
    after = version_on_disk(other or path)
    comparison = compare(before.document.model, after.document.model)
    report = tell(comparison, (before.label, after.label), language or after.document.language)
    made_by = for_name((ChangeReport,), format_)
    assert made_by is not None
    write_out(made_by.write(report), output)
    context.exit(1 if exit_code and comparison.changes else 0)
