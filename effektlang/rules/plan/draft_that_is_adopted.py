"""A plan that is called a draft after the day it was adopted."""

from collections.abc import Iterator

from effektlang.model.in_words import period_in_words
from effektlang.model.plan import Plan
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P015",
    name=Text("utkast-som-är-beslutat", "draft-that-is-adopted"),
    severities=WARNING,
    message=Text(
        "Planen blev beslutad {day}. Är den fortfarande ett utkast?",
        "The plan was adopted on {day}. Is it still a draft?",
    ),
    why=Text(
        "En beslutad plan får fler frågor än ett utkast, för att den ska gå att följa upp. Står den kvar som utkast kommer de aldrig.",
        "An adopted plan is asked more than a draft, so that it can be followed up. If it still stands as a draft, those questions never come.",
    ),
    way_out=Text(
        "Skriv `status: beslutad`, eller `genomförs` om ni har börjat. Är det en ny version: ta bort `beslutad`.",
        "Write `status: adopted`, or `under way` if you have begun. If it is a new version: remove `adopted on`.",
    ),
    source=Text(
        "Egen regel: planens status avgör vilka frågor den får",
        "Our own rule: the plan's status decides what it is asked",
    ),
    bad=(
        """
        plan: Trygg hemgång
          beslutad: 2025-03-12 § 34
          ^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          status: beslutad
          beslutad: 2025-03-12 § 34
        """,
        """
        plan: Trygg hemgång
          status: utkast
          beslutad: 2199-03-12
        """,
    ),
)
_BEFORE = ("draft", "consultation")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask whether the status is right, once the day has come."""
    if plan.adopted is not None and plan.status in _BEFORE and plan.adopted.day.first <= context.today:
        yield Finding(context.origins.key(None, "adopted"), {"day": period_in_words(plan.adopted.day)})
