"""`effekt draw`: makes pictures of plans."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from effektlang.cli.many import each
from effektlang.cli.picture_options import picture_options
from effektlang.cli.plans import demand_some, open_plan, paths_of_plans, warn_of_faults
from effektlang.cli.redrawing import redraw
from effektlang.cli.speech import MISUSE, environment_language, say, tell
from effektlang.cli.targets import Making, Target, root_of, targets
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.diagram.pages import PAGES
from effektlang.diagram.views.registry import views as every_view
from effektlang.document import Document
from effektlang.outputs.registry import for_name
from effektlang.picturing.choices import Choices
from effektlang.picturing.pictures import TAKES, Picture, nothing_in, pictures
from effektlang.text import Text

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
_VIEWS = Text("Visa vilka vyer som finns.", "Show which views there are.")
_ALL = Text("Rita alla vyer som har något att visa.", "Draw every view that has something to show.")
_FOLLOWED_UP = Text(
    "Färglägg kedjan efter er bedömning vid den senaste uppföljningen, eller vid den som `--occasion` anger.",
    "Colour the chain by your assessment at the latest follow-up, or at the one that `--occasion` gives.",
)
_PAGE = Text(
    "Passa in bilden på en sida. Blir den för liten delas den på flera sidor.",
    "Fit the picture on a page. If it would be too small, it is divided over several pages.",
)
_DPI = Text("Punkter per tum i en png.", "Dots an inch in a PNG.")
_ALT = Text(
    "Skriv också bilden i ord, bredvid varje png och pdf, i en fil som slutar på .alt.txt.",
    "Write the picture in words too, beside each PNG and PDF, in a file that ends in .alt.txt.",
)
_FORCE = Text(
    "Rita om också det som inte har ändrats, och det som har ändrats för hand.",
    "Draw anew what has not changed too, and what has been changed by hand.",
)
_UNCHANGED = Text("{path} är oförändrad", "{path} is unchanged")
_LARGE = Text(
    "{path}: vyn ”{view}” har {count} rutor och kan bli svår att läsa. Prova `--page A4`, `--view översikt` eller en del av planen, till exempel `--focus ID`.",
    "{path}: the view “{view}” has {count} boxes and may be hard to read. Try `--page A4`, `--view overview` or a part of the plan, such as `--focus ID`.",
)
FORMATS = ("svg", "png", "pdf", "html", "txt", "drawio", "mermaid", "dot")
_LEAST_DPI, _MOST_DPI = 36, 1200
_WITHOUT_WORDS = ("png", "pdf")
"""The formats whose words do not go along with them everywhere."""
_EASY_TO_READ = 16


def _list_views(context: click.Context, option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - as click calls it
    """Tell which views there are, and end."""
    del option
    if not value or context.resilient_parsing:
        return
    language = environment_language()
    names = [
        f"{one.view.name.say(language)} {'ID' if one.view.subject != 'none' else ''}".rstrip() for one in every_view()
    ]
    width = max(map(len, names))
    for name, one in zip(names, every_view(), strict=True):
        click.echo(f"{name:<{width}}  {one.view.about.say(language)}")
    context.exit()


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, required=True, metavar="PATHS…", type=click.Path(readable=False))
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--format", "format_", type=click.Choice(FORMATS), default="svg", help=say(_FORMAT))
@picture_options("view")
@click.option(
    "--views", "are_told", is_flag=True, is_eager=True, expose_value=False, callback=_list_views, help=say(_VIEWS)
)
@click.option("--all", "are_all", is_flag=True, help=say(_ALL))
@picture_options("direction", "theme", "form", "language", "link")
@picture_options("focus", "depth", "level", "term", "stakeholder", "responsible", "tag")
@click.option("--followed-up", "is_followed_up", is_flag=True, help=say(_FOLLOWED_UP))
@picture_options("occasion")
@click.option("--page", type=click.Choice(list(PAGES)), help=say(_PAGE))
@click.option("--dpi", type=click.IntRange(_LEAST_DPI, _MOST_DPI), default=216, show_default=True, help=say(_DPI))
@click.option("--alt", "has_words", is_flag=True, help=say(_ALT))
@click.option("--force", "is_forced", is_flag=True, help=say(_FORCE))
@click.pass_context
def command(
    context: click.Context,
    /,
    paths: Sequence[str],
    outputs: Sequence[str],
    format_: str,
    page: str | None,
    dpi: int,
    *,
    has_words: bool,
    is_forced: bool,
    **chosen: Any,  # noqa: ANN401 - what `Choices` holds, in click's types
) -> None:
    """Draw each view of each plan into each file asked for."""
    choices = Choices(**chosen)
    found = list(paths_of_plans(paths))
    demand_some(found, " ".join(paths))
    are_many = len(found) > 1 or Path(paths[0]).is_dir()
    making = Making(tuple(outputs), format_, page, dpi, has_words, is_forced, root_of(found) if are_many else None)
    if not each(found, partial(_draw, choices=choices, making=making, named=tuple(paths))):
        context.exit(MISUSE)


def _draw(path: str, choices: Choices, making: Making, named: Sequence[str]) -> bool:
    """Draw the views of one plan; whether all that were asked for had something to show."""
    document = open_plan(path)
    if document.is_follow_up and path not in named:
        return True
    warn_of_faults(document)
    drawn = list(pictures(document, choices, making.page))
    empty = [one for one in drawn if one.is_empty]
    for picture in drawn:
        if not picture.is_empty:
            for target in targets(document, picture, making, are_many=len(drawn) > 1):
                _make(picture, target, making)
            if picture.page is None:
                _tell_large(document, picture)
        elif not choices.are_all:
            tell(nothing_in(document, picture))
    return choices.are_all or not empty


def _make(picture: Picture, target: Target, making: Making) -> None:
    _redraw(picture, target, making)
    if making.has_words and target.output.output.name in _WITHOUT_WORDS and target.path != STANDARD_STREAM:
        words = for_name(TAKES, "txt")
        assert words is not None
        _redraw(picture, Target(str(Path(target.path).with_suffix(".alt.txt")), words, {}), making)


def _redraw(picture: Picture, target: Target, making: Making) -> None:
    for path, is_new in redraw(picture, target, force=making.is_forced):
        if path != STANDARD_STREAM:
            click.echo(path if is_new else say(_UNCHANGED, path=path), err=True)


def _tell_large(document: Document, picture: Picture) -> None:
    count = len(picture.diagram.boxes)
    if count > _EASY_TO_READ:
        name = picture.wanted.registered.view.name
        click.echo(say(_LARGE, path=document.source.path, view=name, count=count), err=True)
