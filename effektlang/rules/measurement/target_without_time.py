"""A target that may be reached any time."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M003",
    name=Text("målvärde-utan-tid", "target-without-time"),
    severities=WARNING,
    message=Text(
        "När ska ”{title}” ha nått målvärdet?",
        "By when is “{title}” to reach its target?",
    ),
    why=Text(
        "Ett mål utan tid kan inte missas, och därför inte heller följas upp.",
        "A target without a time cannot be missed, and so cannot be followed up either.",
    ),
    way_out=Text(
        "Skriv tiden efter `målvärde`, till exempel `målvärde 2028: 14`.",
        "Write the time after `target`, such as `target 2028: 14`.",
    ),
    source=Text(
        "Socialstyrelsen om indikatorer; Digg",
        "The National Board of Health and Welfare on indicators; the Agency for Digital Government",
    ),
    bad=(
        """
        indikator oro: Andel som känner oro
          riktning: minska
          målvärde: 14
          ^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          riktning: minska
          målvärde 2028: 14
        """,
        """
        indikator oro: Andel som känner oro
          riktning: behåll
          målvärde: högst 14
        """,
    ),
)


def check(indicator: Indicator, context: Context) -> Iterator[Finding]:
    """Ask when it is to be reached; what is to be maintained holds all the time."""
    is_undated = any(target.period is None for target in indicator.targets)
    if is_undated and indicator.direction != "maintain" and not _is_unreadable(indicator.id, context):
        yield Finding(context.origins.dated_key(indicator.id, "targets", None), {"title": indicator.title})


def _is_unreadable(id_: str, context: Context) -> bool:
    """Whether a time is written for a target but cannot be read."""
    targets = context.origins.elements[id_].declaration.all("targets")
    return any(item.qualifier is not None and item.period is None for item in targets)
