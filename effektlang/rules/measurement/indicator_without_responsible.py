"""An indicator without responsible."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M008",
    name=Text("indikator-utan-ansvarig", "indicator-without-responsible"),
    severities=INFO_THEN_WARNING,
    message=Text("Vem tar fram värdet för ”{title}”?", "Who produces the value for “{title}”?"),
    why=Text(
        "Ett mått som ingen svarar för blir sällan uppdaterat.",
        "A measure that no one answers for is seldom kept up.",
    ),
    way_out=Text("Skriv `ansvarig` och vem det är.", "Write `responsible` and who it is."),
    source=Text(
        "Sveriges Kommuner och Regioner; logframe",
        "Swedish Association of Local Authorities and Regions; logframe",
    ),
    asks_for=("responsible",),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          ansvarig: "Kvalitetsenheten"
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return not indicator.responsible
