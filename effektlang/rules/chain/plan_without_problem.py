"""A plan that answers a question no one has asked."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.plan import Need, Plan, Problem
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K021",
    name=Text("plan-utan-problem-eller-behov", "plan-without-problem-or-need"),
    severities=INFO,
    default_from="adopted",
    message=Text(
        "Vems problem eller behov svarar planen mot?",
        "Whose problem or need does the plan respond to?",
    ),
    why=Text(
        "En plan som börjar i en lösning kan bli genomförd utan att något blir bättre. Den som vet vad som är fel i dag kan byta lösning när den inte hjälper.",
        "A plan that begins in a solution can be carried out without anything getting better. Those who know what is wrong today can change the solution when it does not help.",
    ),
    way_out=Text(
        "Skriv `problem` eller `behov`, vem det `berör`, och `svarar mot` under aktiviteterna.",
        "Write `problem` or `need`, whom it `affects`, and `responds to` under the activities.",
    ),
    source=Text(
        "Tillväxtverket; Myndigheten för delaktighet; Svenska ESF-rådet",
        "The Swedish Agency for Economic and Regional Growth; the Swedish Agency for Participation; the Swedish ESF Council",
    ),
    answered_by=("problem", "need"),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        aktivitet hembesök: Hembesök inom 72 timmar
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        problem återbesök: Var sjätte äldre är tillbaka inom en månad
        aktivitet hembesök: Hembesök inom 72 timmar
          svarar mot: återbesök
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask what the work responds to, once there is any."""
    has_ground = any(isinstance(element, Problem | Need) for element in context.model.elements)
    if not has_ground and any(context.model.of(Activity)):
        yield Finding(context.origins.of_plan())
