"""Writing sheets: which output a file's ending stands for, and the file itself."""

from pathlib import Path

from effektlang.cli.speech import refuse
from effektlang.cli.writing import STANDARD_STREAM, write_and_name
from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.text import Text

_TAKES = (FollowUpSheet,)
_UNKNOWN = Text("”{path}” har ingen ändelse för en mall. Välj någon av {suffixes}.",
                "“{path}” has no ending for a template. Choose one of {suffixes}.")  # fmt: skip


def output_for(target: str) -> Registered:
    """What writes a file of this ending; Markdown for standard output. Ends with exit code 2 where there is none."""
    output = for_name(_TAKES, "markdown") if target == STANDARD_STREAM else for_suffix(_TAKES, Path(target).suffix)
    if output is None:
        refuse(_UNKNOWN, path=target, suffixes=suffixes(_TAKES))
    return output


def write_sheet(sheet: FollowUpSheet, output: Registered, file: str) -> None:
    """Write a sheet into a file, and name the file."""
    write_and_name(output.write(sheet), file)
