"""Deviations: what did not turn out as planned, why, and what is proposed."""

from effektlang.followup.scope import Scope
from effektlang.followup.sections.tables import Asked, empty_rows
from effektlang.followup.sheet import Block
from effektlang.text import Text

HEADING = Text("Avvikelser", "Deviations")
_ROWS = 3
_ASKED = (
    Asked("what", Text("Avvikelse", "Deviation"), "wide"),
    Asked("cause", Text("Orsak", "Cause"), "wide"),
    Asked("action", Text("Förslag till åtgärd", "Proposed action"), "wide"),
    Asked("responsible", Text("Ansvarig", "Responsible"), "medium", "line"),
    Asked("date", Text("Klart när", "Done by"), "medium", "date"),
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A table with rows to fill in."""
    return (empty_rows("deviation", _ASKED, _ROWS, scope),)
