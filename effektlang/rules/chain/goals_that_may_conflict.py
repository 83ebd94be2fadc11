"""Several goals, and no word on which comes first."""

from collections.abc import Iterator

from effektlang.model.chain import Goal
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K012",
    name=Text("slutmål-som-kan-krocka", "goals-that-may-conflict"),
    severities=INFO,
    message=Text(
        "Vilket slutmål går först om de krockar: {goals}?",
        "Which goal comes first if they conflict: {goals}?",
    ),
    why=Text(
        "Två goda mål kan dra åt olika håll. Om planen inte säger vad som går först får den som gör jobbet välja ensam.",
        "Two good goals can pull in different ways. If the plan does not say which comes first, those who do the work must choose alone.",
    ),
    way_out=Text(
        "Skriv `prioritering` under planen, eller `motverkar` under det som gör ett av målen svårare. Är det ena ett steg mot det andra: skriv `bidrar till`.",
        "Write `priority` under the plan, or `counteracts` under what makes one of the goals harder. If one is a step towards the other: write `contributes to`.",
    ),
    source=Text(
        "Ekonomistyrningsverket om målkonflikter, ESV 2016:31",
        "The Swedish National Financial Management Authority on conflicts of goals, ESV 2016:31",
    ),
    bad=(
        """
        plan: Levande centrum
        slutmål handel: En levande handel i centrum
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        slutmål luft: Ren luft för alla som bor här
        """,
    ),
    good=(
        """
        plan: Levande centrum
          prioritering: Ren luft går före fler besökare
        slutmål handel: En levande handel i centrum
        slutmål luft: Ren luft för alla som bor här
        """,
        """
        slutmål handel: En levande handel i centrum
          bidrar till: stad
        slutmål stad: En stad att trivas i
        """,
        """
        effekt besök: Fler besöker centrum
          bidrar till: handel
          motverkar: luft
        slutmål handel: En levande handel i centrum
        slutmål luft: Ren luft för alla som bor här
        """,
    ),
)

_IN_THE_CHAIN = ("output", "effect", "goal")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask once about the goals that serve no other goal, where nothing is said of what stands in their way."""
    ends = [goal for goal in model.of(Goal) if not any(context.graph.consequences(goal.id))]
    if len(ends) > 1 and not context.origins.has(None, "priorities") and not _has_conflict(model):
        goals = tuple(f"”{goal.title}”" for goal in ends)
        first, *rest = (context.origins.title(goal.id) for goal in ends)
        yield Finding(first, {"goals": goals}, tuple(rest), about=ends[0])


def _has_conflict(model: Model) -> bool:
    """Whether the plan says that something in the chain is made smaller or harder."""
    return any(link.kind == "counteracts" and model.by_id[link.target].kind in _IN_THE_CHAIN for link in model.links)
