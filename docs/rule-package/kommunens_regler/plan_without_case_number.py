"""A plan that the registry cannot find again."""

from collections.abc import Iterator

from effektlang.model.plan import Plan
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="Z001",
    name=Text("plan-utan-diarienummer", "plan-without-case-number"),
    severities=WARNING,
    message=Text("Vilket diarienummer har ”{title}”?", "What is the case number of “{title}”?"),
    why=Text(
        "Hos oss ska varje plan gå att hitta i diariet.",
        "In our municipality every plan is to be found in the registry.",
    ),
    way_out=Text("Skriv `diarienummer` under `plan`.", "Write `case number` under `plan`."),
    source=Text("Kommunens rutin för styrdokument", "The municipality's routine for governing documents"),
    asks_for=("case_number",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          diarienummer: SN 2025/118
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask for the case number."""
    if plan.case_number is None:
        yield Finding(context.origins.of_plan(), {"title": plan.title})
