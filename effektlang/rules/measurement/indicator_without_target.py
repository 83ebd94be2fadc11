"""An indicator without target."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M002",
    name=Text("indikator-utan-målvärde", "indicator-without-target"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Vart vill ni nå? ”{title}” har inget målvärde.",
        "Where do you want to get? “{title}” has no target.",
    ),
    why=Text(
        "Utan målvärde är det svårt att säga om det går tillräckligt fort.",
        "Without a target it is hard to say whether it goes fast enough.",
    ),
    way_out=Text(
        "Skriv `målvärde` med år och värde, och vilka som var med och satte det under `framtaget med`.",
        "Write `target` with a year and a value, and who took part in setting it under `set with`.",
    ),
    source=Text(
        "Socialstyrelsen om indikatorer; Digg",
        "The National Board of Health and Welfare on indicators; the Agency for Digital Government",
    ),
    asks_for=("targets",),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          målvärde 2028: 14
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return not indicator.targets
