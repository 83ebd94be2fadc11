"""An effect whose title does not say which way."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.titles.claims import claim
from effektlang.rules.titles.deliveries import counts_deliveries, is_received
from effektlang.rules.titles.direction import has_direction
from effektlang.rules.titles.doing import is_doing
from effektlang.rules.titles.title import read
from effektlang.rules.titles.vague import vague_words
from effektlang.text import Text

RULE = Rule(
    code="O006",
    name=Text("effekt-utan-riktning", "effect-without-direction"),
    severities=INFO,
    message=Text(
        "Vad ska bli mer, mindre eller bättre när det gäller ”{title}”?",
        "What is to become more, less or better about “{title}”?",
    ),
    why=Text(
        "En effekt är en förändring. Står det bara vad den handlar om kan två som läser tänka på motsatta saker.",
        "An effect is a change. If it only says what it is about, two readers may think of opposite things.",
    ),
    way_out=Text(
        "Skriv åt vilket håll det går: fler, färre, bättre, kan, slipper.",
        "Write which way it goes: more, fewer, better, can, need no longer.",
    ),
    source=Text(
        "Socialstyrelsen; Myndigheten för digital förvaltning (Digg)",
        "The Swedish National Board of Health and Welfare; the Swedish Agency for Digital Government (Digg)",
    ),
    bad=(
        """
        effekt trygghet: Trygghet
                         ^^^^^^^^
        effekt miljö: Arbetsmiljön på förskolorna
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect competence: Staff competence
                           ^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt a: Tryggare äldre
        effekt b: Barnen leker ute varje dag
        effekt c: Patienterna slipper vänta
        effekt d: God hälsa
        effekt e: Minskad stress
        """,
    ),
)

_OTHERS = (is_doing, is_received, counts_deliveries, vague_words, claim)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask which way, where nothing in the title tells and no other rule asks about its wording."""
    title = read(effect.title, context.model.language)
    if not has_direction(title) and not any(ask(title) for ask in _OTHERS):
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
