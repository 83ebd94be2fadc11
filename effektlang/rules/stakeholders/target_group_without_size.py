"""A target group, and no word on how many they are."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.groups import target_groups
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.stakeholder_words import names_everyone
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="I006",
    name=Text("målgrupp-utan-storlek", "target-group-without-size"),
    severities=INFO,
    default=False,
    message=Text("Ungefär hur många är ”{title}”?", "About how many are “{title}”?"),
    why=Text(
        "Utan storlek går det inte att se om ni når många eller få av dem som planen är till för, eller om det ni sätter in räcker.",
        "Without a size no one can see whether you reach many or few of those the plan is for, or whether what you put in is enough.",
    ),
    way_out=Text(
        "Skriv `storlek` och ett ungefärligt antal, till exempel `storlek: 1 200 personer per år`.",
        "Write `size` and a rough number, such as `size: 1 200 people a year`.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner; Region Gävleborg",
        "Swedish Association of Local Authorities and Regions; Region Gävleborg",
    ),
    asks_for=("size",),
    bad=(
        """
        intressent patienter: Patienter över 65 år
                              ^^^^^^^^^^^^^^^^^^^^
          roll: målgrupp
        """,
        """
        intressent patienter: Patienter över 65 år
                              ^^^^^^^^^^^^^^^^^^^^
        effekt trygga: Tryggare hemma
          för: patienter
        """,
    ),
    good=(
        """
        intressent patienter: Patienter över 65 år
          roll: målgrupp
          storlek: 1 200 personer per år
        """,
        """
        intressent nämnden: Socialnämnden
        effekt överblick: Nämnden får bättre överblick
          för: nämnden
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask how many they are; where a group is everyone, another rule asks who they are."""
    groups = [group for group in target_groups(model) if not names_everyone(group.title)]
    findings = [
        Finding(context.origins.title(group.id), {"title": group.title}, about=group)
        for group in groups
        if group.size is None
    ]
    yield from together(RULE, findings, len(groups))
