"""A plan that is adopted, and no word on when."""

from collections.abc import Iterator

from effektlang.diagnostics import Severity
from effektlang.model.plan import Plan
from effektlang.rules.rule import Context, Finding, Rule, Severities
from effektlang.text import Text

RULE = Rule(
    code="P003",
    name=Text("plan-utan-beslutsdatum", "plan-without-adoption-date"),
    severities=Severities(None, Severity.WARNING, Severity.WARNING),
    message=Text("När blev planen beslutad?", "When was the plan adopted?"),
    why=Text(
        "Den som läser planen behöver kunna hitta beslutet, och se om det är den senaste planen.",
        "Those who read the plan need to be able to find the decision, and to see whether this is the latest plan.",
    ),
    way_out=Text(
        "Skriv `beslutad` med dag och gärna paragraf, till exempel `beslutad: 2025-03-12 § 34`.",
        "Write `adopted on` with the day and, if there is one, the paragraph, such as `adopted on: 2025-03-12 § 34`.",
    ),
    source=Text("Davies; Forti", "Davies; Forti"),
    asks_for=("adopted",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
          status: beslutad
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          status: beslutad
          beslutad: 2025-03-12 § 34
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask for the day; a draft has none yet."""
    if plan.adopted is None and context.origins.plan is not None:
        yield Finding(context.origins.of_plan())
