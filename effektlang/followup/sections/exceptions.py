"""What the plan has made exceptions from, and why: they go with every document made of it."""

from effektlang.followup.scope import Scope
from effektlang.followup.sections.tables import Titled, table
from effektlang.followup.sheet import Block
from effektlang.text import Text

HEADING = Text("Undantag i planen", "Exceptions in the plan")
_COLUMNS = (
    Titled(Text("Gäller", "Applies to"), "wide"),
    Titled(Text("Fråga", "Question")),
    Titled(Text("Skäl", "Reason"), "wide"),
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A row for each exception; nothing to fill in."""
    model = scope.model
    rows = tuple((model.title_of(part), one.rule, one.reason) for part in model.parts for one in part.exceptions)
    return table(_COLUMNS, rows, scope)
