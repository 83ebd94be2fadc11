"""`effekt draw`: makes pictures of plans."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from effektlang.cli import selecting
from effektlang.cli.drawing import TAKES, Picture, stem_of, urls, used_plans
from effektlang.cli.plans import demand_some, open_plans, warn_of_faults
from effektlang.cli.selecting import Asked
from effektlang.cli.speech import MISUSE, environment_language, refuse, say
from effektlang.cli.wanted import Wanted, every_view, wanted
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.diagram.diagram import Direction
from effektlang.diagram.selection import Selection
from effektlang.diagram.views.registry import views
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.record import record
from effektlang.settings.holding import settings_of
from effektlang.text import Language, Text

SECTION = "show"

_HELP = Text("Rita bilder av en plan.", "Draw pictures of a plan.")
_OUT = Text(
    "Fil att skriva; ändelsen säger vad det blir. Kan ges flera gånger. - är standard ut. Vid flera bilder: en mapp.",
    "File to write; its ending says what it becomes. May be given several times. - is standard output. For several pictures: a folder.",
)
_FORMAT = Text(
    "Format när det inte framgår av filen.",
    "Format where the file does not tell.",
)
_VIEW = Text(
    'Vad bilden ska visa, till exempel kedja, översikt eller "spår ID". Kan ges flera gånger. `--views` visar alla.',
    'What the picture is to show, such as chain, overview or "trail ID". May be given several times. `--views` shows all.',
)
_VIEWS = Text("Visa vilka vyer som finns.", "Show which views there are.")
_ALL = Text("Rita alla vyer som har något att visa.", "Draw every view that has something to show.")
_DIRECTION = Text("Riktning: lr, rl, tb eller bt.", "Direction: lr, rl, tb or bt.")
_LANGUAGE = Text(
    "Språk i bilden: sv eller en. Annars planens eget.", "Language of the picture: sv or en. Else the plan's own."
)
_LINK = Text(
    "Låt rutorna länka hit. {line} blir raden i planen och {id} elementets id; utan dem läggs #L och raden till.",
    "Let the boxes link here. {line} becomes the line of the plan and {id} the element's id; without them #L and the line are added.",
)
_UNKNOWN = Text("”{path}” har ingen ändelse som går att rita. Välj någon av {suffixes}.",
                "“{path}” has no ending that can be drawn. Choose one of {suffixes}.")  # fmt: skip
_EMPTY = Text(
    "”{path}” har inget att rita i vyn ”{view}”. {why}", "“{path}” has nothing to draw in the view “{view}”. {why}"
)
_ONE_FILE = Text(
    "Flera bilder ryms inte i en fil. Ange en mapp med -o.",
    "Several pictures do not fit in one file. Give a folder with -o.",
)
_LARGE = Text(
    '{path} har {count} rutor och kan bli svår att läsa. Prova `--view översikt` eller `--view "spår ID"`.',
    '{path} has {count} boxes and may be hard to read. Try `--view overview` or `--view "trail ID"`.',
)
FORMATS = ("svg", "png", "pdf", "html", "txt", "drawio", "mermaid", "dot")
_EASY_TO_READ = 16


@record
class _Choices:
    """What the command line says of the pictures."""

    outputs: tuple[str, ...]
    format: str
    views: tuple[str, ...]
    are_all: bool
    direction: Direction
    language: Language | None
    link: str | None
    asked: Asked


def _list_views(context: click.Context, option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - as click calls it
    """Tell which views there are, and end."""
    del option
    if not value or context.resilient_parsing:
        return
    language = environment_language()
    names = [f"{one.view.name.say(language)} {'ID' if one.view.subject != 'none' else ''}".rstrip() for one in views()]
    width = max(map(len, names))
    for name, one in zip(names, views(), strict=True):
        click.echo(f"{name:<{width}}  {one.view.about.say(language)}")
    context.exit()


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, required=True, metavar="PATHS…", type=click.Path())
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--format", "format_", type=click.Choice(FORMATS), default="svg", help=say(_FORMAT))
@click.option("--view", "view_names", multiple=True, metavar="VIEW", help=say(_VIEW))
@click.option("--views", is_flag=True, is_eager=True, expose_value=False, callback=_list_views, help=say(_VIEWS))
@click.option("--all", "are_all", is_flag=True, help=say(_ALL))
@click.option("--direction", type=click.Choice(["lr", "rl", "tb", "bt"]), default="lr", help=say(_DIRECTION))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
@click.option("--link", metavar="ADDRESS", help=say(_LINK))
@selecting.options
@click.pass_context
def command(
    context: click.Context,
    paths: Sequence[str],
    outputs: Sequence[str],
    format_: str,
    view_names: Sequence[str],
    direction: Direction,
    language: Language | None,
    link: str | None,
    level: Sequence[str],
    term: Sequence[str],
    stakeholder: Sequence[str],
    responsible: Sequence[str],
    tag: Sequence[str],
    focus: str | None,
    depth: int,
    *,
    are_all: bool,
) -> None:
    """Draw each view of each plan into each file asked for."""
    asked = Asked(tuple(level), tuple(term), tuple(stakeholder), tuple(responsible), tuple(tag), focus, depth)
    choices = _Choices(tuple(outputs), format_, tuple(view_names), are_all, direction, language, link, asked)
    documents = list(open_plans(paths))
    demand_some(documents, " ".join(paths))
    are_many = len(documents) > 1 or Path(paths[0]).is_dir()
    drawn = [_draw(document, choices, are_many=are_many) for document in documents]
    if not all(drawn):
        context.exit(MISUSE)


def _draw(document: Document, choices: _Choices, *, are_many: bool) -> bool:
    """Draw the views of one plan; whether all that were asked for had something to show."""
    warn_of_faults(document)
    asked = list(every_view(document.model) if choices.are_all else wanted(choices.views or ("kedja",), document.model))
    selected = selecting.selection(choices.asked, document.model)
    request = _request(document, choices, selected)
    is_whole = True
    for one, picture in _pictures(document, asked, request, selected):
        if picture.is_empty:
            is_whole = is_whole and choices.are_all
            if not choices.are_all:
                _tell_empty(document, one)
            continue
        for target, output in _targets(document, one, choices, are_many=are_many or len(asked) > 1):
            write_out(picture.made_by(output), target)
            if target != STANDARD_STREAM:
                click.echo(target, err=True)
        _tell_large(document, one, picture)
    return is_whole


def _request(document: Document, choices: _Choices, selected: Selection) -> Request:
    return Request(
        language=choices.language,
        direction=choices.direction,
        level_names=settings_of(document)[0].levels,
        urls=urls(document, choices.link),
        used=used_plans(document.resolved),
        selected=selected.said(document.model, choices.language or document.language),
    )


def _pictures(
    document: Document, asked: Sequence[Wanted], request: Request, selected: Selection
) -> Iterator[tuple[Wanted, Picture]]:
    from dataclasses import replace  # noqa: PLC0415 - slow to import

    for one in asked:
        yield one, Picture(document, one, replace(request, subject=one.subject), selected)


def _tell_empty(document: Document, one: Wanted) -> None:
    view = one.registered.view
    said = say(_EMPTY, path=document.source.path, view=view.name, why=view.empty)
    click.echo(f"effekt: {said}", err=True)


def _tell_large(document: Document, one: Wanted, picture: Picture) -> None:
    count = len(picture.diagram.boxes)
    if one.registered.view.name.en == "chain" and count > _EASY_TO_READ:
        click.echo(say(_LARGE, path=document.source.path, count=count), err=True)


def _targets(document: Document, one: Wanted, choices: _Choices, *, are_many: bool) -> Iterator[tuple[str, Registered]]:
    """The files to write for a picture, each with what makes it."""
    path = Path(document.source.path)
    by_format = for_name(TAKES, choices.format)
    assert by_format is not None
    beside = f"{one.file_name(stem_of(document), choices.language or document.language)}.{choices.format}"
    if not choices.outputs:
        yield str(path.with_name(beside)) if path.name != STANDARD_STREAM else STANDARD_STREAM, by_format
    for given in choices.outputs:
        yield _target(given, beside, by_format, are_many=are_many)


def _target(given: str, beside: str, by_format: Registered, *, are_many: bool) -> tuple[str, Registered]:
    suffix = Path(given).suffix
    is_folder = Path(given).is_dir() or given.endswith(("/", "\\"))
    if given == STANDARD_STREAM and not are_many:
        return given, by_format
    if is_folder or (are_many and not suffix and given != STANDARD_STREAM):
        return str(Path(given) / beside), by_format
    if are_many:
        refuse(_ONE_FILE)
    output = for_suffix(TAKES, suffix)
    if output is None:
        refuse(_UNKNOWN, path=given, suffixes=suffixes(TAKES))
    return given, output
