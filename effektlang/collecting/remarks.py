"""What is said about an answer: in which file, at which place of it, and what."""

from collections.abc import Mapping
from dataclasses import field

from effektlang.collecting.filled import Entry, Filled
from effektlang.diagnostics import Fault, Severity
from effektlang.record import record


@record
class Remark:
    """One remark. `lost` is the answer that it is about, where that answer cannot be written as it is."""

    fault: Fault
    file: str
    place: str
    arguments: Mapping[str, object] = field(default_factory=dict)
    lost: Entry | None = None


class Remarks:
    """The remarks on all files."""

    def __init__(self) -> None:
        self.made: list[Remark] = []

    def on_file(self, file: Filled | str, fault: Fault, /, **arguments: object) -> None:
        """Say something about a whole file."""
        name = file if isinstance(file, str) else file.name
        self.made.append(Remark(fault, name, "", arguments))

    def on(self, file: Filled, entry: Entry, fault: Fault, /, **arguments: object) -> None:
        """Say something about an answer; one that cannot be written is kept with the remark."""
        lost = entry if fault.severity is Severity.ERROR else None
        self.made.append(Remark(fault, file.name, entry.place, arguments, lost))

    @property
    def lost(self) -> tuple[Remark, ...]:
        """Those about answers that cannot be written as they are."""
        return tuple(one for one in self.made if one.lost is not None)
