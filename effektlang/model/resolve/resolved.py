"""What resolving a file gives."""

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
