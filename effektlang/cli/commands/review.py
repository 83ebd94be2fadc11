"""`effekt review`: shows what rests on something that has changed, marks it in the plan, and takes in the answers."""

from collections.abc import Sequence

import click

from effektlang.cli.plans import open_sound_plan
from effektlang.cli.speech import refuse, say
from effektlang.cli.versions import Version, earlier_version, version_in_git, version_on_disk
from effektlang.cli.writing import write_back
from effektlang.comparing.compare import compare
from effektlang.document import Document
from effektlang.reviewing.listing import listed, name_of, named
from effektlang.reviewing.marking import Unsafe, Waiting, answered, marked, unmarked, waiting
from effektlang.text import Text
from effektlang.today import today

SECTION = "ask"

_HELP = Text(
    "Se över det som vilar på något som har ändrats.\n\n"
    "Utan val visas vad planen säger är att se över. Med `--since` visas vad ändringarna sedan en tidigare version ger att se över, "
    "och med `--write` skrivs det in i planen. Med `--confirm` och `--reason` svarar ni.",
    "Review what rests on something that has changed.\n\n"
    "Without options, shows what the plan says is to be reviewed. `--since` shows what the changes since an earlier version give to review, "
    "and `--write` writes it into the plan. `--confirm` and `--reason` answer.",
)
_SINCE = Text(
    "Tidigare version: en tagg, gren eller incheckning i Git, eller en fil.",
    "Earlier version: a tag, branch or commit in Git, or a file.",
)
_WRITE = Text("Skriv in i planen vad som är att se över.", "Write into the plan what is to be reviewed.")
_CONFIRM = Text(
    "Id för det som ni har sett över, eller ”a -> b” för en länk. Kan ges flera gånger.",
    "Id of what you have reviewed, or “a -> b” for a link. May be given several times.",
)
_REASON = Text("Varför det står kvar, eller vad ni ändrade.", "Why it stands, or what you changed.")
_NOTHING_CONFIRMED = Text(
    "Skriv också `--confirm` med det som ni har sett över.", "Write `--confirm` as well, with what you have reviewed."
)
_NO_REASON = Text(
    "Skriv också `--reason`: varför det står kvar, eller vad ni ändrade. Skälet följer med planen.",
    "Write `--reason` too: why it stands, or what you changed. The reason goes with the plan.",
)
_NO_SINCE = Text("Skriv också `--since` och den version som ni jämför med.",
                 "Write `--since` too, and the version to compare with.")  # fmt: skip
_ONE_AT_A_TIME = Text(
    "Gör ett i taget: `--since` för att hitta, eller `--confirm` för att svara.",
    "Do one at a time: `--since` to find, or `--confirm` to answer.",
)
_NOT_WAITING = Text(
    "”{id}” har inget att se över. Det har: {ids}.",
    "“{id}” has nothing to review. These have: {ids}.",
)
_NOTHING_WAITS = Text("Planen har inget att se över.", "The plan has nothing to review.")
_NOTHING_NEW = Text(
    "Inget nytt att se över efter ändringarna från {version}.",
    "Nothing new to review after the changes from {version}.",
)
_WAITS = Text("Att se över i {plan}:", "To review in {plan}:")
_NEW = Text("Nytt att se över i {plan}, efter ändringarna från {version}:",
            "New to review in {plan}, after the changes from {version}:")  # fmt: skip
_HOW_TO_MARK = Text("Skriv in det i planen med `--write`.", "Write it into the plan with `--write`.")
_HOW_TO_ANSWER = Text(
    'Prata om det, och svara med `effekt review {path} --confirm "{id}" --reason "…"` eller direkt i planen.',
    'Talk about it, and answer with `effekt review {path} --confirm "{id}" --reason "…"` or in the plan itself.',
)
_ONE_MARKED = Text("{path}: ett ställe att se över är inskrivet", "{path}: one place to review has been written in")
_MARKED = Text(
    "{path}: {count} ställen att se över är inskrivna", "{path}: {count} places to review have been written in"
)
_ANSWERED = Text("{name}: svaret är inskrivet i {path}", "{name}: the answer has been written into {path}")
_FAULTY = Text(
    "Planen har fel i hur den är skriven. Rätta dem först, så att inget skrivs på fel ställe. `effekt check` visar dem.",
    "The plan has errors in how it is written. Correct them first, so that nothing is written at the wrong place. `effekt check` shows them.",
)
_UNSAFE = Text(
    "Det gick inte att skriva in utan att något annat i planen ändras, så inget är skrivet. Skriv raden för hand.",
    "It could not be written in without changing something else in the plan, so nothing has been written. Write the line by hand.",
)


@click.command(help=say(_HELP))
@click.argument("path", metavar="PLAN", type=click.Path(readable=False))
@click.option("--since", metavar="REV|FILE", help=say(_SINCE))
@click.option("--write", is_flag=True, help=say(_WRITE))
@click.option("--confirm", multiple=True, metavar="ID", help=say(_CONFIRM))
@click.option("--reason", metavar="TEXT", help=say(_REASON))
def command(path: str, since: str | None, confirm: Sequence[str], reason: str | None, *, write: bool) -> None:
    """Show, mark or answer."""
    if confirm and (since is not None or write):
        refuse(_ONE_AT_A_TIME)
    if reason is not None and not confirm:
        refuse(_NOTHING_CONFIRMED)
    if confirm:
        _confirm(open_sound_plan(path), confirm, reason)
    elif since is not None:
        _find(version_on_disk(path).document, earlier_version(path, since) or version_in_git(path, since), write=write)
    elif write:
        refuse(_NO_SINCE)
    else:
        _show(open_sound_plan(path))


def _show(document: Document) -> None:
    places = waiting(document.model)
    if not places:
        click.echo(_NOTHING_WAITS.say(document.language))
        return
    _tell(places, _WAITS, document)
    example = places[0].place.id
    click.echo(_HOW_TO_ANSWER.say(document.language, {"path": document.source.path, "id": example}))


def _find(document: Document, earlier: Version, *, write: bool) -> None:
    found = unmarked(compare(earlier.document.model, document.model), document, today())
    if not found:
        click.echo(_NOTHING_NEW.say(document.language, {"version": earlier.label}))
        return
    _tell(found, _NEW, document, version=earlier.label)
    if not write:
        click.echo(_HOW_TO_MARK.say(document.language))
        return
    _demand_sound(document)
    try:
        text = marked(document, found)
    except Unsafe:
        refuse(_UNSAFE)
    write_back(document.source, text)
    told = _ONE_MARKED if len(found) == 1 else _MARKED
    said = told.say(document.language, {"path": document.source.path, "count": len(found)})
    click.echo(said, err=True)


def _tell(places: Sequence[Waiting], heading: Text, document: Document, **arguments: object) -> None:
    language = document.language
    click.echo(heading.say(language, {"plan": document.model.plan.title or document.source.path, **arguments}))
    click.echo()
    for line in listed(places, document.model, language):
        click.echo(line)


def _confirm(document: Document, names: Sequence[str], reason: str | None) -> None:
    if reason is None or not reason.strip():
        refuse(_NO_REASON)
    _demand_sound(document)
    for place in [_waiting_at(name, document) for name in names]:
        try:
            text = answered(document, place.place, reason, today())
        except Unsafe:
            refuse(_UNSAFE)
        write_back(document.source, text)
        said = {"path": document.source.path, "name": name_of(place.place, document.model, document.language)}
        click.echo(_ANSWERED.say(document.language, said), err=True)
        document = open_sound_plan(document.source.path)


def _waiting_at(name: str, document: Document) -> Waiting:
    places = waiting(document.model)
    found = named(places, name)
    if found is None:
        refuse(_NOT_WAITING if places else _NOTHING_WAITS, id=name, ids=tuple(one.place.id for one in places))
    return found


def _demand_sound(document: Document) -> None:
    if document.errors:
        refuse(_FAULTY)
