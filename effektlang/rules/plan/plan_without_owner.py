"""A plan that no one owns."""

from collections.abc import Iterator

from effektlang.model.plan import Plan
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P002",
    name=Text("plan-utan-ägare", "plan-without-owner"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Vem äger planen och kan ändra den när något inte stämmer?",
        "Who owns the plan and can change it when something is not right?",
    ),
    why=Text(
        "En plan som ingen äger blir stående som den är, också när det visar sig att den inte håller.",
        "A plan that no one owns stays as it is, even when it turns out not to hold.",
    ),
    way_out=Text(
        "Skriv `ägare` under `plan`, till exempel en nämnd eller en intressent i planen.",
        "Write `owner` under `plan`, such as a committee or a stakeholder of the plan.",
    ),
    source=Text("Davies; Forti", "Davies; Forti"),
    asks_for=("owner",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          ägare: "Socialnämnden"
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask who it is."""
    if not plan.owner and context.origins.plan is not None:
        yield Finding(context.origins.of_plan())
