"""A plan that mentions no one."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Output
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I001",
    name=Text("plan-utan-intressenter", "plan-without-stakeholders"),
    severities=WARNING,
    message=Text(
        "Vilka handlar planen om, och vilka är den till för?",
        "Who is the plan about, and who is it for?",
    ),
    why=Text(
        "En plan ska göra skillnad för någon. Är ingen nämnd kan ingen fråga dem vad de vill, vad de riskerar att förlora eller om det blev bättre.",
        "A plan is to make a difference for someone. If no one is named, no one can ask them what they want, what they stand to lose or whether things got better.",
    ),
    way_out=Text(
        "Skriv `intressent` för var och en som berörs, deltar eller beslutar, till exempel `intressent grannar: De som bor runt torget`.",
        "Write `stakeholder` for each who is affected, takes part or decides, such as `stakeholder neighbours: Those who live round the square`.",
    ),
    source=Text(
        "Vogel om förändringsteori; Svenska ESF-rådet",
        "Vogel on theory of change; the Swedish ESF Council",
    ),
    answered_by=("stakeholder",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        effekt trygga: Tryggare hemma
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        intressent patienter: Patienter
        effekt trygga: Tryggare hemma
          för: patienter
        """,
        """
        plan: Socialnämndens mål
        slutmål god-ålderdom: En god ålderdom i hela kommunen
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for them where something is done or changed, and no one is named, not even from another plan."""
    has_chain = any(isinstance(element, Activity | Output | Effect) for element in model.elements)
    if has_chain and not any(isinstance(element, Stakeholder) for element in model.elements):
        yield Finding(context.origins.of_plan())
