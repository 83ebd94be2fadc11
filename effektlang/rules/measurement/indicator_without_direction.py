"""An indicator without direction."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M009",
    name=Text("indikator-utan-riktning", "indicator-without-direction"),
    severities=WARNING,
    message=Text(
        "Ska ”{title}” öka, minska eller behållas?",
        "Is “{title}” to increase, to decrease or to be maintained?",
    ),
    why=Text(
        "Utan riktning går det inte att säga om en förändring är bra.",
        "Without a direction no one can say whether a change is good.",
    ),
    way_out=Text(
        "Skriv `riktning: öka`, `minska` eller `behåll`.",
        "Write `direction: increase`, `decrease` or `maintain`.",
    ),
    source=Text(
        "Socialstyrelsen: en indikator ska ha en riktning",
        "The National Board of Health and Welfare: an indicator is to have a direction",
    ),
    asks_for=("direction",),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          riktning: minska
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.direction is None
