"""A target that is reached from the start."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.rules.amounts import value_said
from effektlang.rules.directions import TO_CHANGE, bounds_the_wrong_way
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M016",
    name=Text("målvärde-lika-med-basvärde", "target-equal-to-baseline"),
    severities=ERROR,
    message=Text(
        "Ska ”{title}” {change}? Målvärdet är samma som basvärdet: {value}.",
        "Is “{title}” to {change}? The target is the same as the baseline: {value}.",
    ),
    why=Text(
        "Ett mål som är nått från början ändrar ingenting.",
        "A target that is reached from the start changes nothing.",
    ),
    way_out=Text(
        "Ändra `målvärde`. Ska värdet ligga kvar där det är: skriv `riktning: behåll`.",
        "Change `target`. If the value is to stay where it is: write `direction: maintain`.",
    ),
    source=Text(
        "Egen regel: planen ska inte säga emot sig själv",
        "Our own rule: a plan is not to contradict itself",
    ),
    bad=(
        """
        indikator oro: Andel som känner oro
          riktning: minska
          basvärde 2025: 18
          målvärde 2028: högst 18
          ^^^^^^^^^^^^^
        """,
        """
        indikator bemötande: Bemötande
          skala: dåligt, bra
          riktning: öka
          basvärde 2025: bra
          målvärde 2028: bra
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          riktning: minska
          basvärde 2025: 18
          målvärde 2026: högst 18
          målvärde 2028: högst 14
        """,
        """
        indikator oro: Andel som känner oro
          riktning: behåll
          basvärde 2025: 18
          målvärde 2028: högst 18
        """,
    ),
)


def check(indicator: Indicator, context: Context) -> Iterator[Finding]:
    """Ask about the last target, where the value is to change."""
    target, baseline = indicator.last_target, indicator.last_baseline
    if indicator.direction not in TO_CHANGE or target is None or baseline is None or target.upper is not None:
        return
    is_equal = indicator.height(target.value) == indicator.height(baseline.value)
    if is_equal and not bounds_the_wrong_way(target, indicator):
        change = TO_CHANGE[indicator.direction]
        arguments = {"title": indicator.title, "change": change, "value": value_said(target.value, indicator)}
        others = (context.origins.dated_key(indicator.id, "baselines", baseline.period),)
        yield Finding(context.origins.dated_key(indicator.id, "targets", target.period), arguments, others)
