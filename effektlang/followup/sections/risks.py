"""Risks and barriers: how they stand now."""

from collections.abc import Iterator

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sections.tables import Titled, table
from effektlang.followup.sheet import Block, Cell, Field
from effektlang.model.learning import Barrier, Risk, Subject
from effektlang.text import Text

HEADING = Text("Risker och hinder", "Risks and barriers")
_COLUMNS = (
    Titled(Text("Risk eller hinder", "Risk or barrier"), "wide"),
    Titled(Text("Hantering", "Response"), "wide"),
    Titled(Text("Läge nu", "State now"), "wide"),
)
_STATE_OF = Text("{title}, läge nu", "{title}, state now")


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A row for each."""
    rows = tuple(_row(one, scope) for one in _threats(scope))
    return table(_COLUMNS, rows, scope)


def _threats(scope: Scope) -> Iterator[Risk | Barrier]:
    yield from scope.of(Risk)
    yield from scope.of(Barrier)


def _row(one: Risk | Barrier, scope: Scope) -> tuple[Cell, ...]:
    label = scope.say(_STATE_OF, title=one.title)
    state = Field(key=key(one.kind, one.id, "comment"), label=label, form="text", about=Subject(one.id))
    return (one.title, one.response or "", state)
