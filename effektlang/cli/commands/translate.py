"""`effekt translate`: puts the words of the language in Swedish or English."""

from collections.abc import Sequence

import click

from effektlang.cli.plans import demand_some, named, open_plans
from effektlang.cli.rewriting import told, told_unreadable
from effektlang.cli.speech import MISUSE, refuse, say
from effektlang.cli.writing import STANDARD_STREAM, refuse_to_replace, write_plan
from effektlang.diagnostics import Severity
from effektlang.document import Document
from effektlang.formatting.text import Refused
from effektlang.syntax.reading import encode
from effektlang.text import Language, Text
from effektlang.translating import translated

SECTION = "write"

_HELP = Text(
    "Byt språk på planens ord, mellan svenska och engelska.\n\n"
    "Bara språkets egna ord byts: `effekt` blir `effect` och `minst` blir `at least`. Titlar, löptext, id:n och "
    "kommentarer är era och står kvar.",
    "Change the language of the plan's words, between Swedish and English.\n\n"
    "Only the language's own words are changed: `effekt` becomes `effect` and `minst` becomes `at least`. Titles, free "
    "text, ids and comments are yours and stay.",
)
_TO = Text("Språk: sv eller en.", "Language: sv or en.")
_OUT = Text("Fil att skriva. - är standard ut.", "File to write. - is standard output.")
_WRITE = Text("Skriv i filerna själva.", "Write in the files themselves.")
_FORCE = Text("Ersätt en fil som redan finns.", "Replace a file that is there already.")
_ONE_PLAN = Text(
    "Flera planer ryms inte i en fil. Ange en plan, eller `--write` för att skriva i filerna själva.",
    "Several plans do not fit in one file. Give one plan, or `--write` to write in the files themselves.",
)
_OUT_AND_WRITE = Text("Ange antingen -o eller `--write`.", "Give either -o or `--write`.")
_DONE = Text("{path}: översatt", "{path}: translated")
_REFUSED = Text(
    "{path}, rad {line}: planen översätts inte, för {reason}. Det är ett fel i effekt, inte i planen.",
    "{path}, line {line}: the plan is not translated, because {reason}. That is a fault in effekt, not in the plan.",
)
_FAULTY = (
    Text(
        "”{path}” har 1 fel i hur den är skriven. Ord som inte gick att läsa är inte översatta.",
        "“{path}” has 1 error in how it is written. Words that could not be read are not translated.",
    ),
    Text(
        "”{path}” har {count} fel i hur den är skriven. Ord som inte gick att läsa är inte översatta.",
        "“{path}” has {count} errors in how it is written. Words that could not be read are not translated.",
    ),
)
_EMPTY = Text(
    "”{path}” har ingen plan, så det finns inget att översätta.",
    "There is no plan in “{path}”, so there is nothing to translate.",
)


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, required=True, metavar="PATHS…", type=click.Path(readable=False))
@click.option("--to", "language", type=click.Choice(["sv", "en"]), required=True, help=say(_TO))
@click.option("-o", "--output", metavar="FILE", help=say(_OUT))
@click.option("--write", is_flag=True, help=say(_WRITE))
@click.option("--force", is_flag=True, help=say(_FORCE))
@click.pass_context
def command(
    context: click.Context, paths: Sequence[str], language: Language, output: str | None, *, write: bool, force: bool
) -> None:
    """Translate each plan, to where it is asked for."""
    if write and output is not None:
        refuse(_OUT_AND_WRITE)
    documents = list(open_plans(paths, with_follow_ups=True))
    demand_some(documents, " ".join(paths))
    if len(documents) != 1 and not write:
        refuse(_ONE_PLAN)
    target = output or STANDARD_STREAM
    refuse_to_replace(target, force=force)
    are_done = [_translate(document, language, document.source.path if write else target) for document in documents]
    context.exit(0 if all(are_done) else MISUSE)


def _translate(document: Document, language: Language, target: str) -> bool:
    """Translate one plan into a file; whether it could be done."""
    source = document.source
    if told_unreadable(document):
        return False
    if not document.file.declarations:
        told(say(_EMPTY, path=named(source.path)))
        return False
    result = translated(document, language)
    if isinstance(result, Refused):
        told(say(_REFUSED, path=named(source.path), line=source.position(result.place).line, reason=result.reason))
        return False
    errors = sum(one.severity is Severity.ERROR for one in document.file.diagnostics)
    if errors:
        told(say(_FAULTY[errors > 1], path=named(source.path), count=errors))
    if target != source.path or result.text != source.text or target == STANDARD_STREAM:
        write_plan(encode(source, result.text), target)
        if target != STANDARD_STREAM:
            told(say(_DONE, path=target))
    return True
