"""An indicator without direction."""

from collections.abc import Iterator

from effektlang.diagnostics import Fix
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.insertions import property_line
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.syntax.guesses import write
from effektlang.text import Text
from effektlang.words.choices import DIRECTION
from effektlang.words.properties_of_measurement import PROPERTIES_OF_MEASUREMENT

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
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
          basvärde 2025: 18
          målvärde 2028: 14
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
    """Ask for it where it is missing, and offer the one that its values speak for."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context, lambda one: _fixes(one, context))


def _fixes(indicator: Indicator, context: Context) -> tuple[Fix, ...]:
    """The direction from the baseline to the last target: a guess, which the planner has to agree to."""
    baseline, target = indicator.last_baseline, indicator.last_target
    start, aim = (one.value if one is not None else None for one in (baseline, target))
    if not isinstance(start, int | float) or not isinstance(aim, int | float) or start == aim:
        return ()
    wanted = "increase" if start < aim else "decrease"
    key, word = (
        next(one for one in words if one.name == name).form(context.model.language)
        for name, words in (("direction", PROPERTIES_OF_MEASUREMENT), (wanted, DIRECTION))
    )
    line = f"{key}: {word}"
    return (Fix(write(line), (property_line(context.origins, indicator.id, line),), safe=False),)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.direction is None
