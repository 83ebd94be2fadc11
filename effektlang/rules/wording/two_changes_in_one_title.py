"""An effect that is two."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.titles.direction import tells_two_changes
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O008",
    name=Text("två-förändringar-i-en-titel", "two-changes-in-one-title"),
    severities=INFO,
    default=False,
    message=Text(
        "Är ”{title}” två förändringar? Kan den ena komma utan den andra?",
        "Is “{title}” two changes? Can one come without the other?",
    ),
    why=Text(
        "När två saker står i samma ruta går det inte att se vilken som hände, och inte vilken av dem som ledde vidare.",
        "When two things stand in one box, no one can see which happened, nor which of them led on.",
    ),
    way_out=Text(
        "Gör en `effekt` av var och en. Leder den ena till den andra: skriv `leder till` mellan dem.",
        "Make an `effect` of each. If one leads to the other: write `leads to` between them.",
    ),
    source=Text(
        "Inera, om effektkedjor; Muse",
        "Inera, on chains of effects; Muse",
    ),
    bad=(
        """
        effekt båda: Kunskapen ökar och oron minskar
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt äldre: Tryggare och friskare äldre
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect both: Crime falls and trust grows
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt a: Äldre och anhöriga känner sig tryggare
        effekt b: Mer och mer av maten är ekologisk
        effekt c: Lägre kostnad för material och porto
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask whether it is two changes, where both sides of an `and` tell of one."""
    if tells_two_changes(read(effect.title, context.model.language)):
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
