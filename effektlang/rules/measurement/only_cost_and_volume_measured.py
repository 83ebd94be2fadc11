"""A plan whose only measures are of how much it costs and how much is done."""

import re
from collections.abc import Iterator

from effektlang.model.chain import Change
from effektlang.model.measurement import Indicator
from effektlang.model.plan import Plan
from effektlang.rules.perspectives import perspective_of
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M029",
    name=Text("bara-kostnad-och-volym-mäts", "only-cost-and-volume-measured"),
    severities=WARNING,
    message=Text(
        "Hur får ni veta vad det betyder för dem det gäller? Planen mäter bara kostnad och volym.",
        "How do you learn what it means to those concerned? The plan measures only cost and volume.",
    ),
    why=Text(
        "Kostnad och volym visar hur mycket, men inte om det blev bra. Den som bara ser dem kan spara pengar och göra det sämre utan att märka det.",
        "Cost and volume show how much, but not whether it was good. Those who see nothing else can save money and make things worse without noticing.",
    ),
    way_out=Text(
        "Skriv en `indikator` för det som märks hos målgruppen, med `typ: utfallsmått` och `perspektiv: medborgare`.",
        "Write an `indicator` for what the target group feels, with `type: outcome measure` and `perspective: citizens`.",
    ),
    source=Text(
        "Region Jönköpings län: mät medborgare, effektivitet, medarbetare, lärande och ekonomi",
        "Region Jönköping County: measure citizens, efficiency, staff, learning and economy",
    ),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        effekt färre: Färre oplanerade återinläggningar
          mäts med: dygn, kostnad
        indikator dygn: Antal vårddygn
          typ: volymmått
        indikator kostnad: Kostnad per plats
          enhet: tkr per år
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        effekt färre: Färre oplanerade återinläggningar
          mäts med: andel, kostnad
        indikator andel: Andel som återinläggs
        indikator kostnad: Kostnad per plats
          enhet: tkr per år
        """,
        """
        plan: Skuldfri
        effekt skuld: Hushållen får lägre skulder
          mäts med: skuld
        indikator skuld: Skuld per hushåll
          typ: utfallsmått
          enhet: kr
        """,
    ),
)

_MONEY = r"(kr|sek|kronor|tkr|mkr|mnkr|mdkr|eur|euro)\b"


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask where effects are measured, but by nothing else."""
    indicators = list(context.model.of(Indicator))
    is_effect_measured = any(change.measured_by for change in context.model.of(Change))
    if indicators and is_effect_measured and all(map(_is_cost_or_volume, indicators)):
        yield Finding(context.origins.of_plan())


def _is_cost_or_volume(indicator: Indicator) -> bool:
    """Whether it says that it is; a measure of outcome is not, whatever it is counted in."""
    is_cost = bool(re.match(_MONEY, (indicator.unit or "").lower())) or perspective_of(indicator) == "economy"
    return indicator.type == "volume" or (is_cost and indicator.type != "outcome")
