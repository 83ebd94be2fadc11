"""An effect with more measures than anyone can follow."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M027",
    name=Text("många-mått-på-en-effekt", "many-measures-of-one-effect"),
    severities=INFO,
    default=False,
    message=Text(
        "Vilka av de {count} måtten behövs för att se om ”{title}” kommer?",
        "Which of the {count} measures are needed to see whether “{title}” comes?",
    ),
    why=Text(
        "Med många mått pekar alltid något åt rätt håll och något åt fel. Då väljer var och en det som passar.",
        "With many measures, some always point the right way and some the wrong. Then everyone picks the one that suits.",
    ),
    way_out=Text(
        "Behåll ett till tre mått under `mäts med`, de som skulle få er att göra något annorlunda.",
        "Keep one to three measures under `measured by`: those that would make you do something differently.",
    ),
    source=Text(
        "Rådet för främjande av kommunala analyser (RKA)",
        "The Swedish Council for the Promotion of Municipal Analyses (RKA)",
    ),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: a, b, c, d, e, f
          ^^^^^^^^
        indikator a: Andel trygga på dagen
        indikator b: Andel trygga på natten
        indikator c: Antal samtal till 1177
        indikator d: Antal larm
        indikator e: Andel som sover gott
        indikator f: Andel som går ut varje dag
        """,
    ),
    good=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: a, b
        indikator a: Andel trygga på dagen
        indikator b: Andel trygga på natten
        """,
    ),
)

_MANY = 5


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask which are needed, where there are more than five."""
    count = len(set(effect.measured_by))
    if count > _MANY:
        yield Finding(context.origins.key(effect.id, "measured_by"), {"title": effect.title, "count": count})
