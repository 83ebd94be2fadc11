"""An effect whose title says what you do."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.titles.deliveries import counts_deliveries, is_received
from effektlang.rules.titles.doing import is_doing
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O001",
    name=Text("effekt-formulerad-som-aktivitet", "effect-worded-as-activity"),
    severities=WARNING,
    message=Text(
        "Är ”{title}” något ni gör? Vad blir annorlunda för någon?",
        "Is “{title}” something you do? What becomes different for someone?",
    ),
    why=Text(
        "En effekt är en förändring hos någon, inte det som görs för att nå dit. Annars följs arbetet upp, men inte nyttan.",
        "An effect is a change in someone, not what is done to get there. Else the work is followed up, but not the good it does.",
    ),
    way_out=Text(
        "Börja med den det gäller, eller med fler, färre, bättre eller mindre: ”Patienterna känner sig tryggare hemma”.",
        "Begin with those concerned, or with more, fewer, better or less: “Patients feel safer at home”.",
    ),
    source=Text(
        "Myndigheten för delaktighet; University of Wisconsin–Extension; ImpactMojo",
        "The Swedish Agency for Participation; University of Wisconsin–Extension; ImpactMojo",
    ),
    bad=(
        """
        effekt utbildade: Genomföra utbildning för personalen
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt rutiner: Nya rutiner införs på alla enheter
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt kurser: Kommunen erbjuder kurser i svenska
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt policy: Framtagande av en gemensam policy
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect trained: Provide training for staff
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
        effect policy: A plan has been drawn up
                       ^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt a: Utbildningsnivån ökar
        """,
        """
        effekt a: Fler deltar i arbetslivet
        """,
        """
        effekt a: Genomförda operationer utan komplikation
        """,
        """
        effekt a: Ärenden handläggs snabbare
        effekt b: Fler unga startar företag
        effekt c: Minska utsläppen
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask what becomes different, where the title's first verb is for what is done."""
    title = read(effect.title, context.model.language)
    if is_doing(title) and not counts_deliveries(title) and not is_received(title):
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
