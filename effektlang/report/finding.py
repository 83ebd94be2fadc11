"""What a report is made of: the findings of each plan, and the words they are told in."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from effektlang.characters import harmless
from effektlang.diagnostics import Diagnostic, Fault, Label
from effektlang.record import record
from effektlang.text import Language


@record
class Checked:
    """One plan that has been checked, what was found, and the language to tell it in."""

    path: str
    diagnostics: tuple[Diagnostic, ...]
    language: Language


class Finding(Protocol):
    """A fault that was found somewhere: in a plan, or in a sheet that has been filled in."""

    @property
    def fault(self) -> Fault:
        """What was found."""

    @property
    def arguments(self) -> Mapping[str, object]:
        """What its sentences are filled in with."""


def message(finding: Finding, language: Language) -> str:
    """The question that a finding puts."""
    return harmless(finding.fault.message.say(language, finding.arguments))


def way_out(finding: Finding, language: Language) -> str:
    """What to do about a finding."""
    return harmless(finding.fault.way_out.say(language, finding.arguments))


def why(finding: Finding, language: Language) -> str:
    """Why a finding matters."""
    return harmless(finding.fault.why.say(language, finding.arguments))


def spot(label: Label) -> str:
    """Where a label begins, as editors and terminals follow it: `path:line:column`."""
    position = label.source.position(label.start)
    return f"{harmless(label.source.path)}:{position.line}:{position.column}"


def told(diagnostic: Diagnostic, language: Language) -> Iterator[str]:
    """All that a comment beside a line says of a finding: the question, the way out and the other places."""
    yield message(diagnostic, language)
    yield f"→ {way_out(diagnostic, language)}"
    for label in diagnostic.labels[1:]:
        yield f"{spot(label)}: {label.text.say(language)}" if label.text else spot(label)
