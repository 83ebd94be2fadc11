"""A target that was to be reached before the baseline was measured."""

from collections.abc import Iterator

from effektlang.model.in_words import period_in_words
from effektlang.model.measurement import Indicator
from effektlang.rules.amounts import place_of
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M033",
    name=Text("målvärde-före-basvärde", "target-before-baseline"),
    severities=WARNING,
    message=Text(
        "Hur kan ”{title}” gå från basvärdet {baseline} till målvärdet {target}, som kommer före?",
        "How can “{title}” go from the baseline of {baseline} to the target of {target}, which comes before it?",
    ),
    why=Text(
        "Basvärdet är där ni börjar och målvärdet dit ni ska. Är målet passerat innan ni har börjat mäta finns det inget att följa.",
        "The baseline is where you begin and the target where you are going. If the target is past before you have begun to measure, there is nothing to follow.",
    ),
    way_out=Text(
        "Ändra tiden för `basvärde` eller `målvärde`. Är målet från en tidigare plan: skriv ett nytt `målvärde` också.",
        "Change the time of the `baseline` or the `target`. If the target is from an earlier plan: write a new `target` too.",
    ),
    source=Text(
        "Egen regel: planen ska inte säga emot sig själv",
        "Our own rule: a plan is not to contradict itself",
    ),
    bad=(
        """
        indikator oro: Andel som känner oro
          basvärde 2028: 18
          målvärde 2026: 14
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          basvärde 2025-09: 18
          målvärde 2025: 14
        """,
        """
        indikator oro: Andel som känner oro
          basvärde 2025: 18
          målvärde 2024: 16
          målvärde 2028: 14
        """,
        """
        indikator oro: Andel som känner oro
          basvärde 2022: 18
          basvärde 2026: 16
          målvärde 2025: 14
        """,
        """
        indikator oro: Andel som känner oro
          basvärde: 18
          basvärde 2028: 16
          målvärde 2026: 14
        """,
    ),
)


def check(indicator: Indicator, context: Context) -> Iterator[Finding]:
    """Ask where every baseline is from a time after the last target."""
    target = indicator.last_target
    end = target.period if target else None
    if end is None or not indicator.baselines:
        return
    times = [baseline.period for baseline in indicator.baselines if baseline.period is not None]
    if len(times) == len(indicator.baselines) and all(time.is_after(end) for time in times):
        first = min(times, key=lambda time: time.order)
        others = (place_of(context.origins, indicator, "baselines", first),)
        said = {"baseline": period_in_words(first), "target": period_in_words(end)}
        yield Finding(place_of(context.origins, indicator, "targets", end), {"title": indicator.title, **said}, others)
