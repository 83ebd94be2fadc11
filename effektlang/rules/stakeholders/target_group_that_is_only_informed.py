"""A target group that is told, and not asked."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.groups import target_groups
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I011",
    name=Text("målgrupp-som-bara-får-information", "target-group-that-is-only-informed"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad kan ”{title}” vara med och forma, utöver att få information?",
        "What can “{title}” help to shape, besides being informed?",
    ),
    why=Text(
        "De som planen är till för vet sådant som ni inte kan räkna ut själva. Den som har varit med och format något använder det också.",
        "Those the plan is for know things that you cannot work out for yourselves. Those who have helped to shape something also use it.",
    ),
    way_out=Text(
        "Pröva om det går att skriva `delaktighet: dialog`, `inflytande` eller `medbeslutande`, och vad det betyder för hur ni arbetar.",
        "See if you can write `participation: dialogue`, `influence` or `shared decision`, and what it means for how you work.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: delaktighetstrappan; samskapande",
        "Swedish Association of Local Authorities and Regions: the ladder of participation; co-creation",
    ),
    bad=(
        """
        intressent patienter: Patienter
          roll: målgrupp
          delaktighet: information
          ^^^^^^^^^^^
        """,
    ),
    good=(
        """
        intressent patienter: Patienter
          roll: målgrupp
          delaktighet: dialog
        """,
        """
        intressent grannar: Grannar
          roll: berörd
          delaktighet: information
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask what more they can do."""
    for group in target_groups(model):
        if group.participation == "information":
            yield Finding(context.origins.key(group.id, "participation"), {"title": group.title}, about=group)
