"""`effekt draw`: makes pictures of plans."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from effektlang.cli.asking import settings_of
from effektlang.cli.plans import demand_some, open_plans, warn_of_faults
from effektlang.cli.speech import refuse, say
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.diagram.diagram import Diagram, Direction
from effektlang.diagram.engines import EngineFailed, NoEngine
from effektlang.diagram.facts import with_facts
from effektlang.diagram.layout import layout
from effektlang.diagram.placed import Layout
from effektlang.diagram.views import chain
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.outputs.output import Registered, Unavailable
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.text import Language, Text

SECTION = "show"

_HELP = Text("Rita effektkedjan i en plan.", "Draw the effect chain of a plan.")
_OUT = Text(
    "Fil att skriva; ändelsen säger vad det blir. Kan ges flera gånger. - är standard ut. Vid flera planer: en mapp.",
    "File to write; its ending says what it becomes. May be given several times. - is standard output. For several plans: a folder.",
)
_FORMAT = Text(
    "Format när det inte framgår av filen.",
    "Format where the file does not tell.",
)
_DIRECTION = Text("Riktning: lr, rl, tb eller bt.", "Direction: lr, rl, tb or bt.")
_LANGUAGE = Text(
    "Språk i bilden: sv eller en. Annars planens eget.", "Language of the picture: sv or en. Else the plan's own."
)
_UNKNOWN = Text("”{path}” har ingen ändelse som går att rita. Välj någon av {suffixes}.",
                "“{path}” has no ending that can be drawn. Choose one of {suffixes}.")  # fmt: skip
_EMPTY = Text("”{path}” har inget att rita än. Skriv en aktivitet, en prestation och en effekt.",
              "“{path}” has nothing to draw yet. Write an activity, an output and an effect.")  # fmt: skip
_NO_ENGINE = Text("Inget program för att rita hittades. Installera graphviz-pure, eller Graphviz i systemet.",
                  "No program for drawing was found. Install graphviz-pure, or Graphviz in the system.")  # fmt: skip
_FAILED = Text("{engine} kunde inte rita planen: {said}", "{engine} could not draw the plan: {said}")
_ONE_FILE = Text(
    "Flera planer ryms inte i en fil. Ange en mapp med -o.",
    "Several plans do not fit in one file. Give a folder with -o.",
)

TAKES = (Diagram, Layout)
FORMATS = ("svg", "png", "pdf", "html", "txt", "drawio", "mermaid", "dot")


@click.command(help=say(_HELP))
@click.argument("paths", nargs=-1, required=True, metavar="PATHS…", type=click.Path())
@click.option("-o", "--output", "outputs", multiple=True, metavar="FILE", help=say(_OUT))
@click.option("--format", "format_", type=click.Choice(FORMATS), default="svg", help=say(_FORMAT))
@click.option("--direction", type=click.Choice(["lr", "rl", "tb", "bt"]), default="lr", help=say(_DIRECTION))
@click.option("--language", type=click.Choice(["sv", "en"]), help=say(_LANGUAGE))
def command(
    paths: Sequence[str], outputs: Sequence[str], format_: str, direction: Direction, language: Language | None
) -> None:
    """Draw each plan into each file asked for."""
    documents = list(open_plans(paths))
    demand_some(documents, " ".join(paths))
    for document in documents:
        warn_of_faults(document)
        targets = _targets(document, outputs, format_, are_many=len(documents) > 1 or Path(paths[0]).is_dir())
        picture = _Picture(document, direction, language)
        for target, output in targets:
            write_out(picture.made_by(output), target)
            if target != STANDARD_STREAM:
                click.echo(target, err=True)


class _Picture:
    """A plan's diagram, laid out once however many files are made of it."""

    def __init__(self, document: Document, direction: Direction, language: Language | None) -> None:
        self._path = document.source.path
        request = Request(language=language, direction=direction, level_names=_level_names(document))
        self._diagram = with_facts(chain.build(document.model, request), document.model)
        self._layout: Layout | None = None
        if not self._diagram.boxes:
            refuse(_EMPTY, path=self._path)

    def made_by(self, output: Registered) -> str | bytes:
        """What an output makes of it."""
        try:
            return output.write(self._diagram if output.takes is Diagram else self._laid_out())
        except Unavailable as error:
            refuse(error.text)
        except NoEngine:
            refuse(_NO_ENGINE)
        except EngineFailed as error:
            refuse(_FAILED, engine=error.engine.name, said=error.said)

    def _laid_out(self) -> Layout:
        if self._layout is None:
            self._layout = layout(self._diagram)
        return self._layout


def _level_names(document: Document) -> Mapping[str, str]:
    """What the organisation calls its levels, if its settings say so."""
    return settings_of(document)[0].levels


def _targets(
    document: Document, outputs: Sequence[str], format_: str, *, are_many: bool
) -> list[tuple[str, Registered]]:
    """The files to write for a plan, each with what makes it."""
    path = Path(document.source.path)
    by_format = for_name(TAKES, format_)
    assert by_format is not None
    beside = f"{path.stem}.{format_}"
    if not outputs:
        return [(str(path.with_name(beside)) if path.name != STANDARD_STREAM else STANDARD_STREAM, by_format)]
    return [_target(one, beside, by_format, are_many=are_many) for one in outputs]


def _target(given: str, beside: str, by_format: Registered, *, are_many: bool) -> tuple[str, Registered]:
    if given == STANDARD_STREAM:
        return given, by_format
    suffix = Path(given).suffix
    if Path(given).is_dir() or given.endswith(("/", "\\")) or (are_many and not suffix):
        return str(Path(given) / beside), by_format
    if are_many:
        refuse(_ONE_FILE)
    output = for_suffix(TAKES, suffix)
    if output is None:
        refuse(_UNKNOWN, path=given, suffixes=suffixes(TAKES))
    return given, output
