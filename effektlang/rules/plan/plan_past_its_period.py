"""A plan whose time has run out and that is not closed."""

from collections.abc import Iterator

from effektlang.model.in_words import period_in_words
from effektlang.model.plan import Plan
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P016",
    name=Text("plan-vars-tid-gått-ut", "plan-past-its-period"),
    severities=WARNING,
    message=Text(
        "Planen gällde {period}. Är den avslutad, eller ska den gälla längre?",
        "The plan was for {period}. Is it closed, or is it to hold longer?",
    ),
    why=Text(
        "En plan som ligger kvar efter sin tid styr utan att någon har bestämt det, och det ni lärde er blir inte taget till vara.",
        "A plan that lies about after its time steers without anyone having decided so, and what you learnt is not put to use.",
    ),
    way_out=Text(
        "Skriv `status: avslutad` när den sista uppföljningen är gjord, eller en ny `period`.",
        "Write `status: closed` when the last follow-up is done, or a new `period`.",
    ),
    source=Text(
        "Egen regel: planens status avgör vilka frågor den får",
        "Our own rule: the plan's status decides what it is asked",
    ),
    bad=(
        """
        plan: Trygg hemgång
          period: 2021–2024
          ^^^^^^
          status: genomförs
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          period: 2021–2024
          status: avslutad
        """,
        """
        plan: Trygg hemgång
          period: 2021–tills vidare
          status: genomförs
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask what holds now, once the last day has passed."""
    if plan.period is None or plan.period.last is None or plan.status == "closed":
        return
    if plan.period.last < context.today:
        yield Finding(context.origins.key(None, "period"), {"period": period_in_words(plan.period)})
