"""Perspectives that a plan's measures leave out."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.plan import Plan
from effektlang.rules.perspectives import PERSPECTIVES, perspective_of
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M030",
    name=Text("perspektiv-utan-mått", "perspective-without-measure"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad behöver ni veta om {perspectives}? Där har planen inget mått.",
        "What do you need to know about {perspectives}? There the plan has no measure.",
    ),
    why=Text(
        "Den som bara ser en sida kan förbättra den på en annans bekostnad: snabbare för medborgaren, men på ett sätt som personalen inte orkar.",
        "Those who see only one side may improve it at the cost of another: faster for citizens, but in a way that wears out the staff.",
    ),
    way_out=Text(
        "Skriv en `indikator` med det `perspektiv` som fattas, eller `undantag` och varför det inte behövs.",
        "Write an `indicator` with the `perspective` that is missing, or an `exception` and why it is not needed.",
    ),
    source=Text(
        "Region Jönköpings län: mät medborgare, effektivitet, medarbetare, lärande och ekonomi",
        "Region Jönköping County: measure citizens, efficiency, staff, learning and economy",
    ),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        indikator oro: Andel som känner oro
          perspektiv: medborgare
        indikator kostnad: Kostnad per plats
          perspektiv: ekonomi
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        indikator oro: Andel som känner oro
        """,
        """
        plan: Trygg hemgång
        indikator oro: Andel som känner oro
          perspektiv: kund
        """,
        """
        plan: Trygg hemgång
        indikator oro: Andel som känner oro
          perspektiv: medborgare
        indikator besökta: Andel som fått besök i tid
          perspektiv: effektivitet
        indikator tid: Andel i personalen som hinner med
          perspektiv: medarbetare
        indikator träffar: Andel lärdomar som prövats
          perspektiv: lärande
        indikator kostnad: Kostnad per plats
          perspektiv: ekonomi
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask about those that are empty, where the plan uses the five; it may also have a list of its own."""
    used = {perspective_of(indicator) for indicator in context.model.of(Indicator)} - {None}
    empty = tuple(words for name, words in PERSPECTIVES.items() if name not in used)
    if used and used <= PERSPECTIVES.keys() and empty:
        yield Finding(context.origins.of_plan(), {"perspectives": empty})
