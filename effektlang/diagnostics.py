"""What is said to a user about a plan: where, what, why and the way out, in no language yet."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import IntEnum

from effektlang.record import record
from effektlang.source import Source
from effektlang.text import Text


class Severity(IntEnum):
    """How much a finding weighs: an error stops, a warning asks, an info suggests."""

    INFO = 1
    WARNING = 2
    ERROR = 3


SEVERITY_WORDS = {
    Severity.ERROR: Text("fel", "error"),
    Severity.WARNING: Text("fråga", "question"),
    Severity.INFO: Text("tips", "hint"),
}
"""What a severity is called: a warning is a question to talk about, not a verdict."""


@record(kw_only=True)
class Fault:
    """What can be wrong, told once: the messages, the docs page, `explain` and the tests all come from it.

    `bad` holds plans that have the fault, with a line of `^` under the letters that it points at;
    `good` holds plans that do not have it.
    """

    code: str
    name: Text
    severity: Severity = Severity.ERROR
    message: Text
    why: Text
    way_out: Text
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Take the examples out of the margin that they stand in where they are written."""
        object.__setattr__(self, "bad", tuple(map(_at_the_margin, self.bad)))
        object.__setattr__(self, "good", tuple(map(_at_the_margin, self.good)))


def _at_the_margin(example: str) -> str:
    lines = example.strip("\n").split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip(" "))
    return "\n".join(line[margin:] for line in lines).rstrip(" \n") + "\n"


@record
class Label:
    """Letters that a diagnostic points at; the first label of a diagnostic is its place."""

    source: Source
    start: int
    end: int
    text: Text | None = None


@record
class Edit:
    """Letters to put in place of those from `start` up to `end`."""

    start: int
    end: int
    replacement: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text after some edits, none of which overlap; those at one place come in the order given."""
    for _, edit in sorted(enumerate(edits), key=lambda one: (one[1].start, one[0]), reverse=True):
        text = text[: edit.start] + edit.replacement + text[edit.end :]
    return text


@record
class Fix:
    """A way out that can be carried out for the user; a safe one never changes what the plan means."""

    title: Text
    edits: tuple[Edit, ...]
    safe: bool = True


@record
class Diagnostic:
    """One finding in one plan."""

    fault: Fault
    severity: Severity
    labels: tuple[Label, ...]
    arguments: Mapping[str, object] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()

    @property
    def place(self) -> Label:
        """The letters that the finding is about."""
        return self.labels[0]

    @property
    def order(self) -> tuple[str, int, int, str]:
        """What diagnostics are sorted by: file, place, code."""
        return (self.place.source.path, self.place.start, self.place.end, self.fault.code)
