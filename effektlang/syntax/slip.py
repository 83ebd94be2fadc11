"""A fault found while reading one declaration, before it is known where in the file it stands."""

from collections.abc import Mapping
from dataclasses import field

from effektlang.diagnostics import Diagnostic, Edit, Fault, Fix, Label
from effektlang.record import record
from effektlang.source import Source


@record
class Slip:
    """A fault at some letters of a declaration, with offsets from its start."""

    fault: Fault
    start: int
    end: int
    arguments: Mapping[str, object] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()

    def at(self, source: Source, offset: int) -> Diagnostic:
        """The slip as a diagnostic in the file, for a declaration that starts at `offset`."""
        label = Label(source, self.start + offset, self.end + offset)
        fixes = tuple(moved(fix, offset) for fix in self.fixes)
        return Diagnostic(self.fault, self.fault.severity, (label,), self.arguments, fixes)


def moved(fix: Fix, offset: int) -> Fix:
    """The same fix, counted from the start of the file."""
    edits = tuple(Edit(edit.start + offset, edit.end + offset, edit.replacement) for edit in fix.edits)
    return Fix(fix.title, edits, fix.safe)
