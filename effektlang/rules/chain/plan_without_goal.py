"""A chain that serves no end."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Goal, Output
from effektlang.model.plan import Plan
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K011",
    name=Text("plan-utan-slutmål", "plan-without-goal"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Vart ska det här leda till slut? Planen har inget slutmål.",
        "Where is this to lead in the end? The plan has no goal.",
    ),
    why=Text(
        "Slutmålet är meningen med det hela. Utan det går det inte att pröva om effekterna är de rätta, eller bara de som går att nå.",
        "The goal is the meaning of it all. Without it there is no telling whether the effects are the right ones, or only those that can be reached.",
    ),
    way_out=Text(
        "Skriv `slutmål`, och `bidrar till` under de sista effekterna. Står målet i en annan plan: hämta den med `bygger på`.",
        "Write `goal`, and `contributes to` under the last effects. If the goal stands in another plan: bring it in with `builds on`.",
    ),
    source=Text(
        "Ekonomistyrningsverket, ESV 2016:31; logframe",
        "The Swedish National Financial Management Authority, ESV 2016:31; logframe",
    ),
    answered_by=("goal",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        effekt trygga: Patienterna känner sig tryggare hemma
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        effekt trygga: Patienterna känner sig tryggare hemma
          bidrar till: ålderdom
        slutmål ålderdom: En god ålderdom i hela kommunen
        """,
        """
        plan: Trygg hemgång
        intressent patienter: Patienter över 65 år
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask where it leads, once there is a chain; one that goes on in another plan has its goal there."""
    elements = context.model.elements
    is_begun = any(isinstance(element, Activity | Output | Effect) for element in elements)
    has_goal = any(isinstance(element, Goal) for element in elements)
    goes_on = any(element.from_plan and any(context.graph.causes(element.id)) for element in elements)
    if is_begun and not has_goal and not goes_on:
        yield Finding(context.origins.of_plan())
