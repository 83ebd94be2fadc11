"""An indicator without baseline."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M001",
    name=Text("indikator-utan-basvärde", "indicator-without-baseline"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Var står ni i dag? ”{title}” har inget basvärde.",
        "Where do you stand today? “{title}” has no baseline.",
    ),
    why=Text(
        "Utan ett värde från tiden före går det inte att se någon förändring.",
        "Without a value from the time before, no change can be seen.",
    ),
    way_out=Text(
        "Skriv `basvärde` med år och värde, till exempel `basvärde 2025: 18,2`.",
        "Write `baseline` with a year and a value, such as `baseline 2025: 18.2`.",
    ),
    source=Text(
        "Ekonomistyrningsverket om resultatindikatorer",
        "The Swedish National Financial Management Authority on result indicators",
    ),
    asks_for=("baselines",),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          basvärde 2025: 18
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return not indicator.baselines
