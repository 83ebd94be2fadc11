"""Collects what is found while resolving one file."""

from collections.abc import Mapping

from effektlang.diagnostics import Diagnostic, Fault, Fix, Label
from effektlang.source import Source, Span


class Notes:
    """The diagnostics of one file, and the source that their places are in."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []

    def add(
        self,
        fault: Fault,
        span: Span,
        arguments: Mapping[str, object] | None = None,
        *,
        fixes: tuple[Fix, ...] = (),
        others: tuple[Label, ...] = (),
    ) -> None:
        """Note a fault at some letters of the file; `others` are further places that it is about."""
        labels = (Label(self.source, *span), *others)
        self.diagnostics.append(Diagnostic(fault, fault.severity, labels, arguments or {}, fixes))

    def add_in(self, place: Label, fault: Fault, arguments: Mapping[str, object], here: Label) -> None:
        """Note a fault in another file, with the letters of this one that brought it in."""
        self.diagnostics.append(Diagnostic(fault, fault.severity, (place, here), arguments))
