"""The summary, and the questions that the plan wants answered."""

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Card, Field
from effektlang.text import Text

HEADING = Text("Sammanfattning", "Summary")
_QUESTION = Text(
    "Vilken skillnad har det gjort, och för vem? Vad är viktigast att prata om?",
    "What difference has it made, and for whom? What matters most to talk about?",
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """The question that every follow-up begins with, then the plan's own."""
    follow_up = scope.occasion.follow_up
    own = follow_up.questions if follow_up else ()
    asked = ((key("summary"), scope.say(_QUESTION)), *((key("question", n), one) for n, one in enumerate(own, start=1)))
    return tuple(Card("", (), (Field(key=name, label=label, form="text"),)) for name, label in asked)
