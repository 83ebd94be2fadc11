"""A plan that no one has said when to review."""

from collections.abc import Iterator

from effektlang.diagnostics import Severity
from effektlang.model.plan import Plan
from effektlang.rules.follow_ups import planned
from effektlang.rules.rule import Context, Finding, Rule, Severities
from effektlang.text import Text

RULE = Rule(
    code="P004",
    name=Text("plan-utan-revidering", "plan-without-review-date"),
    severities=Severities(Severity.INFO, Severity.WARNING, None),
    message=Text(
        "När ser ni över själva planen, inte bara hur det går?",
        "When will you review the plan itself, not only how it goes?",
    ),
    why=Text(
        "Omvärlden ändras och ni lär er på vägen. En plan som aldrig ses över blir ett dokument som ingen litar på.",
        "The world changes and you learn on the way. A plan that is never reviewed becomes a document that no one trusts.",
    ),
    way_out=Text(
        "Skriv `revideras` under `plan`, till exempel `revideras: årligen`.",
        "Write `review date` under `plan`, such as `review date: every year`.",
    ),
    source=Text("Davies; Forti", "Davies; Forti"),
    asks_for=("revised",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        uppföljning år-1: Uppföljning av det första året
          datum: 2026-03-20
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          revideras: årligen
        uppföljning år-1: Uppföljning av det första året
          datum: 2026-03-20
        """,
        """
        plan: Trygg hemgång
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask for it where the plan is followed up, else another rule asks for that; a closed plan has no more to review."""
    if context.origins.plan is not None and plan.revised is None and planned(context):
        yield Finding(context.origins.of_plan())
