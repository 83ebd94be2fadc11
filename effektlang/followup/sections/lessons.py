"""Lessons: what is changed for what was learnt."""

from effektlang.followup.scales import in_words
from effektlang.followup.scope import Scope
from effektlang.followup.sections.tables import Asked, empty_rows
from effektlang.followup.sheet import Block, Note
from effektlang.text import Text
from effektlang.words.choices import RECONSIDERS

HEADING = Text("Lärdomar", "Lessons")
_ROWS = 3
_HELP = Text(
    "Vad ändrar ni: arbetssättet, ett antagande eller målet?",
    "What do you change: the way of working, an assumption or the goal?",
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A table with rows to fill in."""
    words = in_words(RECONSIDERS, scope.language)
    asked = (
        Asked("what", Text("Lärdom", "Lesson"), "wide"),
        Asked("reconsiders", Text("Omprövar", "Reconsiders"), "medium", "choice", words),
        Asked("change", Text("Ändring", "Change"), "wide"),
    )
    return (Note(scope.say(_HELP)), empty_rows("lesson", asked, _ROWS, scope))
