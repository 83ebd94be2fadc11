"""Makes documents to read of plans, in the format that a file name tells, writes them and names the file."""

from dataclasses import replace
from pathlib import Path

from effektlang.cli.house_look import look_of
from effektlang.cli.speech import refuse
from effektlang.cli.writing import STANDARD_STREAM, write_and_name
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.papers.paper import Paper
from effektlang.settings.settings import Settings
from effektlang.text import Text

_UNKNOWN = Text(
    "”{path}” har ingen ändelse för ett dokument. Välj någon av {suffixes}.",
    "“{path}” has no ending of a document. Choose one of {suffixes}.",
)


def write_paper(paper: Paper, settings: Settings, target: str) -> None:
    """Write a paper in the organisation's looks, in the format that the name of the file tells."""
    output = _output(target)
    write_and_name(output.write(replace(paper, look=look_of(settings))), target)


def _output(target: str) -> Registered:
    found = for_name((Paper,), "markdown") if target == STANDARD_STREAM else for_suffix((Paper,), Path(target).suffix)
    if found is None:
        refuse(_UNKNOWN, path=target, suffixes=suffixes((Paper,)))
    return found
