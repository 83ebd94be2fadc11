"""A step of the chain that serves no goal."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Goal, Input, Output
from effektlang.model.model import AnyElement, Model
from effektlang.model.reach import backward
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K014",
    name=Text("steg-som-inte-når-slutmålet", "step-that-reaches-no-goal"),
    severities=INFO,
    default=False,
    message=Text("Hur bidrar ”{title}” till slutmålet?", "How does “{title}” contribute to the goal?"),
    why=Text(
        "Det som inte för er närmare slutmålet tar tid och pengar från det som gör det. Eller så fattas det en länk, och då syns inte nyttan.",
        "What does not bring you closer to the goal takes time and money from what does. Or a link is missing, and then the good it does is not seen.",
    ),
    way_out=Text(
        "Skriv `bidrar till` och slutmålet, eller `leder till` och det som kommer före det. En resurs ska stå under `använder` i en aktivitet. Behövs steget inte: ta bort det.",
        "Write `contributes to` and the goal, or `leads to` and what comes before it. An input is to stand under `uses` in an activity. If the step is not needed: remove it.",
    ),
    source=Text("gsn2x, som kontrollerar argumentkedjor", "gsn2x, which checks chains of argument"),
    bad=(
        """
        resurs bil: En bil till teamet
                    ^^^^^^^^^^^^^^^^^^
        effekt lugna: Anhöriga oroar sig mindre
                      ^^^^^^^^^^^^^^^^^^^^^^^^^
        effekt trygga: Tryggare hemma
          bidrar till: ålderdom
        slutmål ålderdom: En god ålderdom
        """,
    ),
    good=(
        """
        effekt lugna: Anhöriga oroar sig mindre
          bidrar till: ålderdom
        slutmål ålderdom: En god ålderdom
        """,
        """
        effekt lugna: Anhöriga oroar sig mindre
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about the last step of each stretch that reaches no goal, where the plan has one."""
    goals = [element.id for element in model.elements if isinstance(element, Goal) or element.from_plan]
    if not any(isinstance(model.by_id[id_], Goal) for id_ in goals):
        return
    reaching = backward(context.graph, goals)
    for element in model.elements:
        if element.id not in reaching and element.from_plan is None and _is_last(element, context):
            yield Finding(context.origins.title(element.id), {"title": element.title}, about=element)


def _is_last(element: AnyElement, context: Context) -> bool:
    """Whether no step that is aimed at comes after this one, and no other rule asks what does."""
    if not isinstance(element, Input | Activity | Output | Effect):
        return False
    links = context.graph.outgoing.get(element.id, ())
    if not links and isinstance(element, Activity | Output):
        return False
    if any(link.kind == "counteracts" for link in links):
        return False
    following = (context.model.by_id[link.target] for link in context.graph.consequences(element.id))
    return all(one.kind == "unintended_effect" for one in following)
