"""What resolving a file gives."""

from collections.abc import Mapping
from dataclasses import field

from effektlang.diagnostics import Diagnostic
from effektlang.model.model import Model
from effektlang.model.resolve.origins import Origins
from effektlang.record import record


@record
class Resolved:
    """The model of a file, the way back to its text, and what was found on the way."""

    model: Model
    origins: Origins
    diagnostics: tuple[Diagnostic, ...]
    used: Mapping[str, "Resolved"] = field(default_factory=dict)
    """The plans that it builds on, by the names that they go by in it."""
    followed: Model | None = None
    """The plan that a follow-up file is about, where it could be read."""
