"""`effekt format`: writes plans in the one way to write them."""

import gc
from collections.abc import Sequence

import click

from effektlang.cli.plans import NO_PLANS, named, open_plans
from effektlang.cli.rewriting import Rewriting, told, told_unreadable
from effektlang.cli.speech import MISUSE, say
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.document import Document
from effektlang.formatting.text import Refused, format_text
from effektlang.text import Text

SECTION = "write"

_HELP = Text(
    "Skriv planer på ett och samma sätt: ordning, indrag, blankrader, tal och tider.\n\n"
    "Det ni har skrivit ändras inte, och kommentarer står kvar. En del som har ett fel lämnas som den är. "
    "Utan PLANER formateras alla planer i mappen ni står i. - läser standard in och skriver standard ut.",
    "Write plans in one way: order, indentation, blank lines, numbers and periods.\n\n"
    "What you have written is not changed, and comments stay. A part that has an error is left as it is. "
    "Without PATHS, all plans in the current folder are formatted. - reads standard input and writes standard output.",
)
_CHECK = Text(
    "Skriv inget. Avsluta med kod 1 om någon plan skulle ändras.",
    "Write nothing. Exit with code 1 if any plan would be changed.",
)
_DIFF = Text(
    "Visa ändringarna utan att skriva dem. Avsluta med kod 1 om det finns några.",
    "Show the changes without writing them. Exit with code 1 if there are any.",
)
_WOULD = Text("{path}: skulle ändras", "{path}: would be changed")
_DONE = Text("{path}: formaterad", "{path}: formatted")
_NOTHING = Text("Inget att ändra.", "Nothing to change.")
_LEFT = (
    Text(
        "{path}, rad {lines}: lämnad som den är, för den har ett fel. Kör `effekt check` för att se det.",
        "{path}, line {lines}: left as it is, because it has an error. Run `effekt check` to see it.",
    ),
    Text(
        "{path}, rad {lines}: lämnade som de är, för de har fel. Kör `effekt check` för att se dem.",
        "{path}, lines {lines}: left as they are, because they have errors. Run `effekt check` to see them.",
    ),
)
_REFUSED = Text(
    "{path}, rad {line}: planen lämnas som den är, för {reason}. Det är ett fel i effekt, inte i planen.",
    "{path}, line {line}: the plan is left as it is, because {reason}. That is a fault in effekt, not in the plan.",
)


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, metavar="[PATHS]…", type=click.Path(readable=False))
@click.option("--check", is_flag=True, help=say(_CHECK))
@click.option("--diff", is_flag=True, help=say(_DIFF))
@click.pass_context
def command(context: click.Context, paths: Sequence[str], *, check: bool, diff: bool) -> None:
    """Format each plan, or say what would be changed."""
    gc.disable()
    rewriting = Rewriting(shows=diff, only_checks=check, would=_WOULD, done=_DONE)
    paths = paths or ["."]
    are_sound = [_format(document, rewriting) for document in open_plans(paths, with_follow_ups=True)]
    if not are_sound:
        told(say(NO_PLANS, path=named(" ".join(paths))))
    if not all(are_sound):
        context.exit(MISUSE)
    if are_sound and not rewriting.changed and STANDARD_STREAM not in paths:
        told(say(_NOTHING))
    context.exit(1 if rewriting.changed and (check or diff) else 0)


def _format(document: Document, rewriting: Rewriting) -> bool:
    """Format one plan; whether it could be done."""
    if told_unreadable(document):
        return False
    source = document.source
    result = format_text(source)
    if isinstance(result, Refused):
        told(say(_REFUSED, path=named(source.path), line=source.position(result.place).line, reason=result.reason))
        return False
    if result.left:
        lines = tuple(source.position(place).line for place in result.left)
        told(say(_LEFT[len(lines) > 1], path=named(source.path), lines=lines))
    rewriting.rewrite(source, result.text)
    return True
