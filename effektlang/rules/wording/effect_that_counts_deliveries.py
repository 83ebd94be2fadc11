"""An effect that is a number of deliveries."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.titles.deliveries import counts_deliveries
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O003",
    name=Text("effekt-som-räknar-leveranser", "effect-that-counts-deliveries"),
    severities=WARNING,
    message=Text(
        "Räknar ”{title}” det ni levererar? Vilken skillnad gör det för dem det är till för?",
        "Does “{title}” count what you deliver? What difference does it make for those it is for?",
    ),
    why=Text(
        "Antalet kurser eller planer säger hur mycket ni har gjort. Det kan öka år efter år utan att någon får det bättre.",
        "The number of courses or plans tells how much you have done. It can rise year after year without anyone being better off.",
    ),
    way_out=Text(
        "Gör det till en `prestation` med en `indikator`, och skriv den `effekt` som den `leder till`.",
        "Make it an `output` with an `indicator`, and write the `effect` that it `leads to`.",
    ),
    source=Text(
        "NGO Toolkit Lab, om indikatorer; Kungälvs kommun, om mål",
        "NGO Toolkit Lab, on indicators; the municipality of Kungälv, on goals",
    ),
    bad=(
        """
        effekt planer: Antalet detaljplaner ska öka
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt kurser: Fler kurser för chefer
                       ^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect workshops: Number of workshops held
                          ^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt a: Antalet fallolyckor minskar
        effekt b: Fler deltar i arbetslivet
        effekt c: Färre åtgärder behövs
        effekt d: Antal anställda
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask what difference the deliveries make."""
    if counts_deliveries(read(effect.title, context.model.language)):
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
