"""`effekt rename`: gives an element another id, in its plan and in every plan that uses it."""

from collections.abc import Sequence
from pathlib import Path

import click

from effektlang.cli.plans import demand_some, open_plans, warn_of_faults
from effektlang.cli.plans import named as as_named
from effektlang.cli.rewriting import Rewriting, told, told_unreadable
from effektlang.cli.speech import refuse, say
from effektlang.diagnostics import Edit, edited
from effektlang.document import Document
from effektlang.renaming import NotRenamed, declares, rename, used_plan
from effektlang.source import Source
from effektlang.text import Text

SECTION = "write"

_HELP = Text(
    "Byt id på ett element, i planen och i alla planer som använder det.\n\n"
    "PLANER är planen som har elementet, eller mappar att leta i; annars mappen ni står i. Planer som bygger på den "
    "söks också i mappen ni står i. Ett id som var gjort av titeln skrivs ut.",
    "Give an element another id, in its plan and in every plan that uses it.\n\n"
    "PATHS are the plan that has the element, or folders to look in; else the current folder. Plans that build on it "
    "are looked for in the current folder too. An id that was made of the title is written out.",
)
_DIFF = Text("Visa ändringarna utan att skriva dem.", "Show the changes without writing them.")
_DONE = Text("{path}: ändrad", "{path}: changed")
_NOWHERE = Text("Det finns inget ”{old}” i {path}.", "There is no “{old}” in {path}.")
_PLAN_FIRST = Text(
    "”{old}” är en fil. Skriv först id:t, sedan det nya och sist planen: `effekt rename {id} {new} {old}`.",
    "“{old}” is a file. Write the id first, then the new one and last the plan: `effekt rename {id} {new} {old}`.",
)
_NEW_ID = Text("nytt-id", "new-id")
_IN_SEVERAL = Text(
    "”{old}” finns i flera planer: {paths}. Ange vilken ni menar: `effekt rename {old} {new} {path}`.",
    "“{old}” is in several plans: {paths}. Say which one you mean: `effekt rename {old} {new} {path}`.",
)
_CHANGED = Text("  rad {line}: {said}", "  line {line}: {said}")


@click.command(help=say(_HELP))
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.argument("paths", nargs=-1, metavar="[PATHS]…", type=click.Path(readable=False))
@click.option("--diff", is_flag=True, help=say(_DIFF))
def command(old: str, new: str, paths: Sequence[str], *, diff: bool) -> None:
    """Rename an element and tell where its id was changed."""
    if Path(old).is_file():
        refuse(_PLAN_FIRST, old=old, id=new, new=paths[0] if paths else _NEW_ID)
    named = list(open_plans(paths or ["."], with_follow_ups=True))
    demand_some(named, " ".join(paths or ["."]))
    for document in named:
        if document.unreadable is not None and document.source.path in paths:
            warn_of_faults(document, takes_follow_up=True)
    around = [*named, *open_plans(["."], with_follow_ups=True)] if paths else named
    by_place = {Path(one.source.path).resolve(): one for one in reversed(around)}
    readable = [one for one in reversed(by_place.values()) if not told_unreadable(one)]
    home, old, new = _home(old, new, [one for one in named if one in readable], readable, paths)
    result = rename(old, new, home, readable)
    if isinstance(result, NotRenamed):
        refuse(result.reason, **result.arguments)
    sources = {document.source.path: document.source for document in readable}
    rewriting = Rewriting(shows=diff, only_checks=False, would=_DONE, done=_DONE)
    for path, edits in result.edits.items():
        rewriting.rewrite(sources[path], edited(sources[path].text, edits))
        if not diff:
            _tell(sources[path], edits)


def _home(
    old: str, new: str, named: Sequence[Document], around: Sequence[Document], paths: Sequence[str]
) -> tuple[Document, str, str]:
    """The plan that has the element, and its ids there: `region.hälsa` may be said of a plan that `region` is in."""
    homes = [document for document in named if declares(document, old)]
    if len(homes) > 1:
        places = [document.source.path for document in homes]
        refuse(_IN_SEVERAL, old=old, new=new, paths=", ".join(places), path=places[0])
    namespace, _, rest = old.partition(".")
    used = {used_plan(document, namespace) for document in named}
    elsewhere = [document for document in around if Path(document.source.path).resolve() in used]
    if rest and elsewhere and not homes:
        return elsewhere[0], rest, new.removeprefix(f"{namespace}.")
    if not homes and len(named) != 1:
        refuse(_NOWHERE, old=old, path=as_named(", ".join(paths or ["."])))
    return (homes or named)[0], old, new


def _tell(source: Source, edits: Sequence[Edit]) -> None:
    """Show each line where the id was changed, as it is now."""
    lines = sorted({source.position(edit.start).line for edit in edits})
    after = Source(source.path, edited(source.text, edits))
    for line in lines:
        told(say(_CHANGED, line=line, said=after.line(line).strip()))
