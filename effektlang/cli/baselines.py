"""Recording a run, and comparing with a recorded one."""

from collections.abc import Sequence
from pathlib import Path

from effektlang.cli.file_trouble import reason_of
from effektlang.cli.speech import refuse
from effektlang.cli.writing import write_and_name
from effektlang.report.baseline import NotABaseline, new_since, recorded
from effektlang.report.finding import Checked
from effektlang.text import Text

_UNREADABLE = Text("”{path}” går inte att läsa: {reason}.", "“{path}” cannot be read: {reason}.")
_NOT_A_BASELINE = Text(
    "”{path}” är ingen sparad körning. Gör en med `--write-baseline`.",
    "“{path}” is no recorded run. Make one with `--write-baseline`.",
)


def record(checked: Sequence[Checked], path: str) -> None:
    """Keep the findings of a run in a file."""
    write_and_name(recorded(checked), path)


def compared(checked: Sequence[Checked], path: str) -> list[Checked]:
    """What is new since the run recorded in a file."""
    try:
        return new_since(checked, Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        refuse(_UNREADABLE, path=path, reason=reason_of(error))
    except (UnicodeDecodeError, NotABaseline):
        refuse(_NOT_A_BASELINE, path=path)
