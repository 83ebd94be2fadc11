"""A plan that does not say why it exists."""

from collections.abc import Iterator

from effektlang.model.plan import Plan
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P001",
    name=Text("plan-utan-syfte", "plan-without-purpose"),
    severities=WARNING,
    message=Text("Varför gör ni det här? Vad finns ni till för?", "Why do you do this? What are you there for?"),
    why=Text(
        "Syftet är det som allt annat i planen prövas mot. Är det inte uttalat har var och en sitt eget.",
        "The purpose is what all else in the plan is tried against. If it is not spoken out, each has their own.",
    ),
    way_out=Text(
        "Skriv `syfte` under `plan`, med en mening som alla i gruppen står för.",
        "Write `purpose` under `plan`, with a sentence that everyone in the group stands by.",
    ),
    source=Text(
        "Region Jönköpings län: frågan ”Varför finns vi till?”",
        "Region Jönköping County: the question “Why do we exist?”",
    ),
    asks_for=("purpose",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          syfte: Äldre ska kunna leva tryggt hemma efter en sjukhusvistelse.
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask for it."""
    if plan.purpose is None and context.origins.plan is not None:
        yield Finding(context.origins.of_plan())
