"""An activity that no one answers for."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.rules.work import with_parts, work_to_do
from effektlang.text import Text

RULE = Rule(
    code="M024",
    name=Text("aktivitet-utan-ansvarig", "activity-without-responsible"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Vem ansvarar för att ”{title}” blir av?",
        "Who answers for “{title}” being done?",
    ),
    why=Text(
        "Det som ingen ansvarar för blir gjort när någon hinner. Den som utför arbetet kan sällan själv ge det tid och pengar.",
        "What no one answers for gets done when someone has time. Those who do the work can seldom give it time and money themselves.",
    ),
    way_out=Text(
        "Skriv `ansvarig` och vem det är: en intressent i planen, eller ett namn inom citattecken.",
        "Write `responsible` and who it is: a stakeholder of the plan, or a name in quotes.",
    ),
    source=Text(
        "SMART-kriterierna för mål; Sveriges Kommuner och Regioner",
        "The SMART criteria for goals; Swedish Association of Local Authorities and Regions",
    ),
    asks_for=("responsible",),
    bad=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
                            ^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          ansvarig: "Kvalitetsenheten"
        aktivitet kvällar: Besök på kvällar
          del av: hembesök
        """,
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          status: avbruten
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask who answers for it; a part has the responsible of the whole, here or in another plan."""
    answered = with_parts(model, (one.id for one in model.elements if one.responsible or one.from_plan))
    yield from ask_each(RULE, work_to_do(model), lambda activity: activity.id not in answered, context)
