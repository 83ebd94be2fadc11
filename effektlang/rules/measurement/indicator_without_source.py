"""An indicator without source."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M004",
    name=Text("indikator-utan-datakälla", "indicator-without-source"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Varifrån kommer siffran i ”{title}”?",
        "Where does the figure in “{title}” come from?",
    ),
    why=Text(
        "Den som ska följa upp om ett år behöver hitta samma siffra på samma ställe.",
        "Those who follow up a year from now need to find the same figure in the same place.",
    ),
    way_out=Text(
        "Skriv `datakälla`, till exempel ett register, en enkät eller `kolada` med nyckeltalets id.",
        "Write `data source`, such as a register or a survey, or `kolada` with the key figure's id.",
    ),
    source=Text(
        "Logframe; Sveriges Kommuner och Regioner",
        "Logframe; Swedish Association of Local Authorities and Regions",
    ),
    asks_for=("data_source", "kolada"),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          datakälla: Patientregistret
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.data_source is None and indicator.kolada is None
