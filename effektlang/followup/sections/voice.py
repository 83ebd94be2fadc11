"""The target group's own voice: a question to each group that an effect is for."""

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Card, Field, Note
from effektlang.model.chain import Effect
from effektlang.model.learning import Subject
from effektlang.text import Text

HEADING = Text("Målgruppens egen röst", "The target group's own voice")
_HELP = Text(
    "Fråga dem det gäller, och skriv det de säger med deras egna ord.",
    "Ask those concerned, and write what they say in their own words.",
)
_QUESTION = Text(
    "Vad har blivit annorlunda för er? Vad har det betytt?", "What has become different for you? What has it meant?"
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A card for each group."""
    groups = dict.fromkeys(group for effect in scope.of(Effect) for group in effect.for_whom)
    cards = tuple(Card(scope.titles((group,)), (), (_field(group, scope),)) for group in groups)
    return (Note(scope.say(_HELP)), *cards) if cards else ()


def _field(group: str, scope: Scope) -> Field:
    name = key("stakeholder", group, "voice")
    return Field(key=name, label=scope.say(_QUESTION), form="text", about=Subject(group))
