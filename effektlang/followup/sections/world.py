"""What happens around the plan."""

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Card, Field
from effektlang.model.learning import ExternalFactor, Subject
from effektlang.text import Text

HEADING = Text("Vad som händer runt omkring", "What happens around us")
_OF_IT = Text("Vad har hänt? Hur har det påverkat?", "What has happened? What influence has it had?")
_OTHERS = Text(
    "Vad har andra gjort, eller vad har hänt i omvärlden, som också påverkade?",
    "What have others done, or what has happened in the world, that also had an influence?",
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A card for each factor that the plan names, and one for the rest of the world."""
    cards = tuple(_card(one, scope) for one in scope.of(ExternalFactor))
    return (*cards, Card("", (), (Field(key=key("world"), label=scope.say(_OTHERS), form="text"),)))


def _card(one: ExternalFactor, scope: Scope) -> Card:
    name = key(one.kind, one.id, "comment")
    return Card(one.title, (), (Field(key=name, label=scope.say(_OF_IT), form="text", about=Subject(one.id)),))
