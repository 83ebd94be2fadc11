"""An effect that promises everything."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.titles.claims import claim
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O007",
    name=Text("för-stort-löfte", "over-claim"),
    severities=INFO,
    message=Text(
        "Lovar ”{title}” mer än någon kan hålla? Hur långt vore långt nog?",
        "Does “{title}” promise more than anyone can keep? How far would be far enough?",
    ),
    why=Text(
        "Den som lovar alla eller aldrig har misslyckats vid första undantaget. Då är det svårt att se, och glädjas åt, det som blev bättre.",
        "Those who promise all or never have failed at the first exception. Then it is hard to see, and be glad of, what became better.",
    ),
    way_out=Text(
        "Skriv hur långt ni tror att det går att nå: ”Fler barn kan simma”. Är det hela löftet som gäller: gör det till `slutmål`.",
        "Write how far you think it can go: “More children can swim”. If it is the whole promise that counts: make it a `goal`.",
    ),
    source=Text(
        "Muse, om vanliga brister i effektkedjor",
        "Muse, on common weaknesses in chains of effects",
    ),
    bad=(
        """
        effekt simmar: Alla barn kan simma
                       ^^^^^^^^^^^^^^^^^^^
        effekt mobbning: Skolan är helt fri från mobbning
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect sleep: Nobody sleeps rough
                      ^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt a: Fler barn kan simma
        effekt b: Allt fler i alla åldrar rör på sig
        slutmål c: En god hälsa för alla
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask how far would be far enough."""
    if claim(read(effect.title, context.model.language)):
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
