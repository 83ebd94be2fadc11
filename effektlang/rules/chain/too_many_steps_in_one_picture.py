"""A chain that is too large to take in."""

from collections.abc import Iterator

from effektlang.model.plan import Plan
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text
from effektlang.words.kinds import LINKABLE

RULE = Rule(
    code="K025",
    name=Text("för-många-steg-i-en-bild", "too-many-steps-in-one-picture"),
    severities=INFO,
    default=False,
    message=Text(
        "Ryms kedjan i en bild? Den har {count} steg.",
        "Does the chain fit in one picture? It has {count} steps.",
    ),
    why=Text(
        "Bilden är till för att prata om. Över sexton rutor blir texten liten på ett papper, och de flesta slutar följa pilarna.",
        "The picture is there to be talked about. Above sixteen boxes the text gets small on paper, and most people stop following the arrows.",
    ),
    way_out=Text(
        "Slå ihop steg som sker samtidigt för samma målgrupp, eller dela planen i flera filer som tar in varandra med `bygger på`.",
        "Join steps that happen at the same time for the same target group, or divide the plan into files that bring each other in with `builds on`.",
    ),
    source=Text("muse; Stratsys", "muse; Stratsys"),
    bad=(
        """
        plan: Cykling utan ålder
        ^^^^
        effekt e01: Fler äldre kommer ut
        effekt e02: Fler äldre träffar barn
        effekt e03: Fler äldre sover gott
        effekt e04: Fler äldre äter mer
        effekt e05: Fler äldre minns vägen
        effekt e06: Fler äldre skrattar
        effekt e07: Fler äldre berättar
        effekt e08: Fler äldre ringer en vän
        effekt e09: Fler anhöriga hälsar på
        effekt e10: Fler anhöriga cyklar med
        effekt e11: Fler anhöriga oroar sig mindre
        effekt e12: Fler i personalen trivs
        effekt e13: Fler i personalen stannar
        effekt e14: Fler unga känner en äldre
        effekt e15: Fler unga söker jobb i vården
        effekt e16: Fler grannar hejar
        effekt e17: Fler grannar cyklar
        """,
    ),
    good=(
        """
        plan: Cykling utan ålder
        effekt ute: Fler äldre kommer ut
        effekt möten: Fler äldre träffar barn
        """,
    ),
)

_ENOUGH = 16


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask whether the plan's own steps fit in one picture."""
    count = sum(element.kind in LINKABLE and element.from_plan is None for element in context.model.elements)
    if count > _ENOUGH:
        yield Finding(context.origins.of_plan(), {"count": count})
