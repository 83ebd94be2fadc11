"""Makes documents to read of plans, in the format that a file name tells, writes them and names the file."""

from collections.abc import Callable
from pathlib import Path

import click

from effektlang.cli.looks import request_by
from effektlang.cli.speech import refuse
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.diagram.engines import EngineFailed, NoEngine
from effektlang.diagram.layout import layout
from effektlang.diagram.placed import Layout
from effektlang.diagram.views import chain
from effektlang.document import Document
from effektlang.outputs.output import Registered, Unavailable
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.papers.paper import Paper
from effektlang.settings.holding import settings_of
from effektlang.text import Language, Text

_UNKNOWN = Text(
    "”{path}” har ingen ändelse för ett dokument. Välj någon av {suffixes}.",
    "“{path}” has no ending of a document. Choose one of {suffixes}.",
)


def write_paper(
    make: Callable[[Layout | None], Paper], document: Document, language: Language | None, target: str
) -> None:
    """Make a paper with the picture of the plan's chain, and write it."""
    output = _output(target)
    try:
        write_out(output.write(make(_chain(document, language))), target)
    except Unavailable as error:
        refuse(error.text)
    if target != STANDARD_STREAM:
        click.echo(target, err=True)


def _output(target: str) -> Registered:
    found = for_name((Paper,), "markdown") if target == STANDARD_STREAM else for_suffix((Paper,), Path(target).suffix)
    if found is None:
        refuse(_UNKNOWN, path=target, suffixes=suffixes((Paper,)))
    return found


def _chain(document: Document, language: Language | None) -> Layout | None:
    """The chain laid out; none where there is nothing to draw, or nothing to draw it with."""
    diagram = chain.build(document.model, request_by(settings_of(document)[0], language))
    if not diagram.boxes:
        return None
    try:
        return layout(diagram)
    except (NoEngine, EngineFailed):
        return None
