"""A target that goes the other way than the indicator."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator, Target
from effektlang.rules.amounts import baseline_said, target_said
from effektlang.rules.directions import TO_CHANGE, bounds_the_wrong_way
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M017",
    name=Text("målvärde-åt-fel-håll", "target-against-direction"),
    severities=ERROR,
    message=Text(
        "Ska ”{title}” {change}? Målvärdet är {target}{baseline}.",
        "Is “{title}” to {change}? The target is {target}{baseline}.",
    ),
    why=Text(
        "Riktningen säger en sak och målvärdet en annan. Den som följer upp vet inte om en förändring är bra eller dålig.",
        "The direction says one thing and the target another. Those who follow up do not know whether a change is good or bad.",
    ),
    way_out=Text(
        "Ändra `riktning` eller `målvärde`. Ska värdet hålla sig inom gränser: skriv `mellan … och …`.",
        "Change `direction` or `target`. If the value is to stay within limits: write `between … and …`.",
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
          målvärde 2028: 24
          ^^^^^^^^^^^^^
        """,
        """
        indikator kostnad: Kostnad per brukare
          riktning: minska
          målvärde 2028: minst 10 000 kr
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          riktning: minska
          basvärde 2025: 18
          målvärde 2028: 14
        """,
        """
        indikator bemanning: Personal per barn
          riktning: öka
          basvärde 2025: 12
          målvärde 2028: mellan 14 och 20
        """,
        """
        indikator utsläpp: Förändring av utsläpp
          enhet: %
          riktning: minska
          basvärde 2025: 0
          målvärde 2030: högst -40
        """,
    ),
)


def check(indicator: Indicator, context: Context) -> Iterator[Finding]:
    """Ask about the last target."""
    target, baseline = indicator.last_target, indicator.last_baseline
    if indicator.direction not in TO_CHANGE or target is None:
        return
    if bounds_the_wrong_way(target, indicator) or _is_worse(target, indicator):
        said = baseline_said(baseline, indicator) if baseline else None
        from_ = Text(f", och basvärdet är {said.sv}", f", and the baseline is {said.en}") if said else ""
        change = TO_CHANGE[indicator.direction]
        arguments = {"title": indicator.title, "change": change, "target": target_said(target, indicator)}
        place = context.origins.dated_key(indicator.id, "targets", target.period)
        yield Finding(place, {**arguments, "baseline": from_})


def _is_worse(target: Target, indicator: Indicator) -> bool:
    """Whether even the best that the target allows is worse than every baseline."""
    heights = (indicator.height(baseline.value) for baseline in indicator.baselines)
    baselines = [one for one in heights if one is not None]
    best = target.upper if indicator.direction == "increase" and target.upper is not None else target.value
    aim = indicator.height(best)
    if not baselines or aim is None:
        return False
    return aim < min(baselines) if indicator.direction == "increase" else aim > max(baselines)
