"""The links: whether what they rest on held, and the two questions of learning."""

from collections.abc import Iterator

from effektlang.followup.keys import ends, key
from effektlang.followup.scales import ASSUMPTION_CHECK, in_words
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Block, Card, Fact, Field
from effektlang.model.chain import Effect, Goal, Link, Output
from effektlang.model.graph import FORWARD
from effektlang.model.learning import Subject
from effektlang.text import Text

HEADING = Text("Antaganden och länkar", "Assumptions and links")
_MECHANISM = Text("Så tänker vi oss att det går till", "How we think it works")
_TAKEN_FOR_GRANTED = Text(
    "Inget antagande är skrivet. Vad tog ni för givet?", "No assumption is written. What did you take for granted?"
)
_HELD = Text("Höll antagandet? {assumption}", "Did the assumption hold? {assumption}")
_REASON = Text("Hur vet ni det?", "How do you know?")
_QUESTIONS = (
    ("single_loop", Text("Gör vi det på rätt sätt?", "Are we doing it right?")),
    (
        "double_loop",
        Text(
            "Gör vi rätt sak, eller behöver något tänkas om?",
            "Are we doing the right thing, or does something need a rethink?",
        ),
    ),
)
_IF_NO_ASSUMPTION = ("taken_for_granted", _TAKEN_FOR_GRANTED)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A card for each link to an effect or a goal: that is where the plan's assumptions are.

    Two elements that are linked in two ways are asked about once.
    """
    asked = {(link.source, link.target): link for link in reversed(scope.model.links) if _is_asked(link, scope)}
    return tuple(_card(link, scope) for link in reversed(asked.values()))


def _is_asked(link: Link, scope: Scope) -> bool:
    source, target = scope.model.by_id[link.source], scope.model.by_id[link.target]
    if link.kind not in FORWARD or not isinstance(source, Output | Effect) or not isinstance(target, Effect | Goal):
        return False
    return scope.is_theirs(target) and (scope.is_covered(link.source) or scope.is_covered(link.target))


def _card(link: Link, scope: Scope) -> Card:
    facts = (Fact(scope.say(_MECHANISM), link.mechanism),) if link.mechanism else ()
    return Card(scope.model.title_of(link), facts, tuple(_fields(link, scope)))


def _fields(link: Link, scope: Scope) -> Iterator[Field]:
    about, place = Subject(link.source, link.target), ends(link.source, link.target)
    words = in_words(ASSUMPTION_CHECK, scope.language)
    for number, assumption in enumerate(link.assumptions, start=1):
        label = scope.say(_HELD, assumption=f"{assumption.text.rstrip('.')}.")
        asked = ("link", place, "assumption", number)
        yield Field(key=key(*asked), label=label, form="choice", choices=words, about=about)
        yield Field(key=key(*asked, "reason"), label=scope.say(_REASON), form="text", about=about)
    for name, question in _QUESTIONS if link.assumptions else (_IF_NO_ASSUMPTION, *_QUESTIONS):
        yield Field(key=key("link", place, name), label=scope.say(question), form="text", about=about)
