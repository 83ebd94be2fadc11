"""Activities: how far the work has come. That something is done says nothing yet about its effect."""

from effektlang.followup.keys import key
from effektlang.followup.scales import in_words
from effektlang.followup.scope import Scope, names
from effektlang.followup.sections.tables import Titled, table
from effektlang.followup.sheet import Block, Cell, Field
from effektlang.model.chain import Activity
from effektlang.model.in_words import period_in_words
from effektlang.model.learning import Subject
from effektlang.text import Text
from effektlang.words.choices import ACTIVITY_STATUS

HEADING = Text("Aktiviteter", "Activities")
_COLUMNS = (
    Titled(Text("Aktivitet", "Activity"), "wide"),
    Titled(Text("När", "When")),
    Titled(Text("Ansvarig", "Responsible")),
    Titled(Text("Läge enligt planen", "State in the plan"), "narrow"),
    Titled(Text("Läge nu", "State now")),
    Titled(Text("Kommentar", "Comment"), "wide"),
)
_STATUS_OF = Text("{title}, läge nu", "{title}, state now")
_COMMENT_ON = Text("{title}, kommentar", "{title}, comment")
_OVER = ("done", "cancelled")


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A row for each activity that has begun, or should have."""
    rows = tuple(_row(one, scope) for one in scope.of(Activity) if _is_due(one, scope))
    return table(_COLUMNS, rows, scope)


def _is_due(one: Activity, scope: Scope) -> bool:
    """Whether there is something to say: it is not yet to come, and was not over before the time followed up."""
    time = scope.occasion.period
    is_to_come = one.start is not None and one.start.is_after(time)
    is_over = one.status in _OVER and one.end is not None and time.is_after(one.end)
    return not is_to_come and not is_over


def _row(one: Activity, scope: Scope) -> tuple[Cell, ...]:
    times = [period_in_words(time).say(scope.language) for time in (one.start, one.end) if time]
    status = next((word for word in ACTIVITY_STATUS if word.name == one.status), None)
    about = Subject(one.id)
    return (
        one.title,
        "–".join(times),
        names(one.responsible),
        "".join(in_words((status,) if status else (), scope.language)),
        Field(
            key=key(one.kind, one.id, "status"),
            label=scope.say(_STATUS_OF, title=one.title),
            form="choice",
            choices=scope.words(one.kind),
            about=about,
        ),
        Field(
            key=key(one.kind, one.id, "comment"),
            label=scope.say(_COMMENT_ON, title=one.title),
            form="text",
            about=about,
        ),
    )
