"""An effect that says what someone was given."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.titles.deliveries import counts_deliveries, is_received
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O002",
    name=Text("effekt-som-är-prestation", "effect-that-is-an-output"),
    severities=WARNING,
    message=Text(
        "”{title}” – och vad blir annorlunda för dem sedan?",
        "“{title}” – and what is different for them after that?",
    ),
    why=Text(
        "Att någon har fått en utbildning eller ett stöd är något ni har levererat. Effekten är vad de kan, vågar eller gör tack vare det. Utan den frågan ser allt lyckat ut så snart det är gjort.",
        "That someone has had training or support is something you have delivered. The effect is what they can, dare or do thanks to it. Without that question all looks well as soon as it is done.",
    ),
    way_out=Text(
        "Gör det till en `prestation`, och skriv den `effekt` som den `leder till`: ”Cheferna ger återkoppling oftare”.",
        "Make it an `output`, and write the `effect` that it `leads to`: “Managers give feedback more often”.",
    ),
    source=Text(
        "ImpactMojo, om vanliga fel i programlogik",
        "ImpactMojo, on common mistakes in programme logic",
    ),
    bad=(
        """
        effekt utbildade: Cheferna har genomgått ledarskapsutbildning
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt personal: Personal som utbildats i bemötande
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect trained: Teachers have received training
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        prestation utbildade: Chefer som gått ledarskapsutbildning
        effekt återkoppling: Cheferna ger återkoppling oftare
        """,
        """
        effekt a: Eleverna har fått högre betyg
        effekt b: Patienterna får rätt stöd i tid
        effekt c: Fler går kvar i utbildning
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask what difference it made to have been given it."""
    title = read(effect.title, context.model.language)
    if is_received(title) and not counts_deliveries(title):
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
