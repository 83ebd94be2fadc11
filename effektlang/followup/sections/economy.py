"""The economy: what was planned, what it has cost, and what it will."""

from collections.abc import Iterator

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sections.tables import Titled, table
from effektlang.followup.sheet import Block, Cell, Field
from effektlang.model.chain import Activity, Cost, Input
from effektlang.model.in_words import cost_in_words
from effektlang.model.learning import Subject
from effektlang.text import Text

HEADING = Text("Ekonomi", "Economy")
_COLUMNS = (
    Titled(Text("Post", "Item"), "wide"),
    Titled(Text("Budget", "Budget")),
    Titled(Text("Utfall", "Actual")),
    Titled(Text("Prognos", "Forecast")),
    Titled(Text("Kommentar", "Comment"), "wide"),
)
_ASKED = (
    ("actual", Text("{title}, utfall", "{title}, actual")),
    ("forecast", Text("{title}, prognos", "{title}, forecast")),
)
_COMMENT_ON = Text("{title}, kommentar", "{title}, comment")


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A row for each cost of the time followed up."""
    rows = tuple(
        _row(one, number, cost, scope)
        for one in _bearers(scope)
        for number, cost in enumerate(one.costs, start=1)
        if _is_due(cost, scope)
    )
    return table(_COLUMNS, rows, scope)


def _bearers(scope: Scope) -> Iterator[Input | Activity]:
    yield from scope.of(Input)
    yield from scope.of(Activity)


def _is_due(cost: Cost, scope: Scope) -> bool:
    time = scope.occasion.period
    return cost.period is None or not (cost.period.is_after(time) or time.is_after(cost.period))


def _row(one: Input | Activity, number: int, cost: Cost, scope: Scope) -> tuple[Cell, ...]:
    about, parts = Subject(one.id), ("economy", one.id, number)
    amounts = (
        Field(
            key=key(*parts, name),
            label=scope.say(label, title=one.title),
            form="number",
            unit=cost.unit or "",
            about=about,
        )
        for name, label in _ASKED
    )
    comment = Field(key=key(*parts, "comment"), label=scope.say(_COMMENT_ON, title=one.title), form="text", about=about)
    return (one.title, cost_in_words(cost, scope.language), *amounts, comment)
