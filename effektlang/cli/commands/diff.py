"""`effekt diff`: what has changed between two versions of a plan, in planners' words."""

import click

from effektlang.cli.found_option import OutputOption
from effektlang.cli.speech import refuse, say
from effektlang.cli.versions import Version, version_in_git, version_on_disk
from effektlang.cli.writing import STANDARD_STREAM, write_and_name
from effektlang.comparing.change import Comparison
from effektlang.comparing.compare import compare
from effektlang.comparing.follow_ups import compare_follow_ups, within_plan
from effektlang.comparing.telling import ChangeReport, tell
from effektlang.model.model import Model
from effektlang.outputs.registry import for_name
from effektlang.text import Language, Text

SECTION = "show"

_HELP = Text(
    "Visa vad som har ändrats mellan två versioner av en plan.\n\n"
    "Ange två filer, eller en fil och `--git` med en tidigare version. Bara en fil jämförs med den senast incheckade. "
    "Två uppföljningsfiler jämförs också: vad som rapporterades då och nu.",
    "Show what has changed between two versions of a plan.\n\n"
    "Give two files, or one file and `--git` with an earlier version. A file alone is compared with what was last committed. "
    "Two follow-up files are compared too: what was reported then and now.",
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
_PLAN_AND_FOLLOW_UP = Text(
    "”{follow_up}” är en uppföljningsfil och ”{plan}” en plan. Ange två planer, eller två uppföljningsfiler.",
    "“{follow_up}” is a follow-up file and “{plan}” a plan. Give two plans, or two follow-up files.",
)
_STRANGERS = Text(
    "Inget i den ena planen finns i den andra. Är det två olika planer?",
    "Nothing in the one plan is in the other. Are they two different plans?",
)
_NO_PLAN = Text(
    "”{path}” följer upp en plan som inte går att läsa, så ingen vet vad svaren gäller. Kör `effekt check` för att se varför.",
    "“{path}” follows up a plan that cannot be read, so no one knows what its answers are about. Run `effekt check` to see why.",
)


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path(readable=False))
@click.argument("other", metavar="[PLAN]", required=False, type=click.Path(readable=False))
@click.option("--git", "revision", metavar="REV", help=say(_GIT))
@click.option(
    "--format", "format_", cls=OutputOption, takes=ChangeReport, default="text", help=say(_FORMAT), show_default=True
)
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
    before, after = _versions(path, other, revision)
    comparison = _comparison(before, after)
    if comparison.are_strangers:
        click.echo(_STRANGERS.say(language or after.document.language), err=True)
    report = tell(comparison, (before.label, after.label), language or after.document.language)
    made_by = for_name((ChangeReport,), format_)
    assert made_by is not None
    write_and_name(made_by.write(report), output)
    context.exit(1 if exit_code and comparison.changes else 0)


def _versions(path: str, other: str | None, revision: str | None) -> tuple[Version, Version]:
    if other is not None:
        before = version_on_disk(path, takes_follow_up=True)
    else:
        before = version_in_git(path, revision or "", takes_follow_up=True)
    return before, version_on_disk(other or path, takes_follow_up=True)


def _comparison(before: Version, after: Version) -> Comparison:
    """What has changed between two plans, or two follow-up files."""
    follow_ups = [one.label for one in (before, after) if one.document.is_follow_up]
    if len(follow_ups) == 1:
        plan = after if before.document.is_follow_up else before
        refuse(_PLAN_AND_FOLLOW_UP, plan=plan.label, follow_up=follow_ups[0])
    if not follow_ups:
        return compare(before.document.model, after.document.model)
    return compare_follow_ups(_reported(before), _reported(after))


def _reported(version: Version) -> Model:
    """A follow-up file with its plan; without that, no one knows what its answers are about."""
    plan = version.document.resolved.followed
    if plan is None:
        refuse(_NO_PLAN, path=version.label)
    return within_plan(version.document.model, plan)
