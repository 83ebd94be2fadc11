"""What happened that was not aimed at."""

from effektlang.followup.keys import key
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Card, Fact, Field
from effektlang.model.chain import UnintendedEffect
from effektlang.model.learning import Subject
from effektlang.text import Text

HEADING = Text("Bieffekter", "Unintended effects")
_RESPONSE = Text("Hantering", "Response")
_SEEN = Text("Har ni sett det? Vad gör ni åt det?", "Have you seen it? What do you do about it?")
_OTHERS = Text(
    "Vad har hänt som ni inte hade räknat med, bra eller dåligt?",
    "What has happened that you had not expected, good or bad?",
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A card for each that the plan names, and one for those it does not."""
    cards = tuple(_card(one, scope) for one in scope.of(UnintendedEffect))
    return (*cards, Card("", (), (Field(key=key("side_effects"), label=scope.say(_OTHERS), form="text"),)))


def _card(one: UnintendedEffect, scope: Scope) -> Card:
    facts = (Fact(scope.say(_RESPONSE), one.response),) if one.response else ()
    name = key(one.kind, one.id, "comment")
    return Card(one.title, facts, (Field(key=name, label=scope.say(_SEEN), form="text", about=Subject(one.id)),))
