"""An indicator without frequency."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M007",
    name=Text("indikator-utan-frekvens", "indicator-without-frequency"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Hur ofta får ni ett nytt värde på ”{title}”?",
        "How often do you get a new value of “{title}”?",
    ),
    why=Text(
        "Den som vet när nästa värde kommer vet också när det går att säga om ni är på rätt väg.",
        "Those who know when the next value comes also know when it can be said whether you are on the right way.",
    ),
    way_out=Text(
        "Skriv `frekvens`, till exempel `frekvens: tertial` eller `frekvens: år`.",
        "Write `frequency`, such as `frequency: four months` or `frequency: year`.",
    ),
    source=Text(
        "Hikaya; Sveriges Kommuner och Regioner",
        "Hikaya; Swedish Association of Local Authorities and Regions",
    ),
    asks_for=("frequency", "kolada"),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          frekvens: år
        """,
        """
        indikator återinlagda: Oplanerade återinläggningar
          kolada: N20506
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing; a key figure in Kolada comes when Kolada has it."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.frequency is None and indicator.kolada is None
