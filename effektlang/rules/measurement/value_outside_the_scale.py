"""A value that cannot be."""

from collections.abc import Iterator
from typing import NamedTuple

from effektlang.model.measurement import Indicator
from effektlang.quantities import Number, Period, Step
from effektlang.rules.amounts import place_of, value_said
from effektlang.rules.limits import limits_of, may_be_outside
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M018",
    name=Text("värde-utanför-skalan", "value-outside-the-scale"),
    severities=ERROR,
    message=Text(
        "Kan ”{title}” vara {value}? {limits}",
        "Can “{title}” be {value}? {limits}",
    ),
    why=Text(
        "Ett värde som inte kan finnas gör att ingen litar på de andra.",
        "A value that cannot be makes no one trust the others.",
    ),
    way_out=Text(
        "Rätta värdet. Går skalan längre: skriv `skala` med lägsta och högsta värde.",
        "Correct the value. If the scale is longer: write `scale` with the lowest and the highest value.",
    ),
    source=Text(
        "Egen regel: planen ska inte säga emot sig själv",
        "Our own rule: a plan is not to contradict itself",
    ),
    bad=(
        """
        indikator oro: Andel som känner oro
          enhet: %
          målvärde 2028: 140
          ^^^^^^^^^^^^^
        """,
        """
        indikator nöjda: Nöjdhet
          skala: 1–5
          utfall 2025: 3,9
          ^^^^^^^^^^^
            kvinnor: 41
        """,
        """
        indikator besök: Antal besök
          basvärde 2025: -3
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator utsläpp: Förändring av utsläpp
          enhet: %
          målvärde 2030: högst -40
        """,
        """
        indikator tillväxt: Tillväxt i antal besök
          enhet: %
          målvärde 2030: minst 140
        """,
        """
        indikator förbrukat: Andel av budgeten som använts
          enhet: %
          utfall 2025: 104
        """,
        """
        indikator nöjda: Nöjdhet
          skala: 1–5
          utfall 2025: 3,9
        """,
    ),
)


class _Value(NamedTuple):
    """One value as it is written: in which property, and for when."""

    name: str
    period: Period | None
    value: Number | Step


def check(indicator: Indicator, context: Context) -> Iterator[Finding]:
    """Ask about each property that holds such a value, once."""
    limits = limits_of(indicator)
    if limits is None:
        return
    outside: dict[tuple[str, Period | None], Number] = {}
    for name, period, value in _values(indicator):
        if not isinstance(value, str) and not limits.allow(value):
            outside.setdefault((name, period), value)
    if outside and indicator.scale is None and may_be_outside(indicator.title):
        return
    for (name, period), value in outside.items():
        arguments = {"title": indicator.title, "value": value_said(value, indicator), "limits": limits.said}
        yield Finding(place_of(context.origins, indicator, name, period), arguments)


def _values(indicator: Indicator) -> Iterator[_Value]:
    for baseline in indicator.baselines:
        yield _Value("baselines", baseline.period, baseline.value)
    for target in indicator.targets:
        yield _Value("targets", target.period, target.value)
        if target.upper is not None:
            yield _Value("targets", target.period, target.upper)
    for actual in indicator.actuals:
        values = (actual.value, *(group.value for group in actual.groups))
        yield from (_Value("actuals", actual.period, value) for value in values if value is not None)
    for forecast in indicator.forecasts:
        yield _Value("forecasts", forecast.period, forecast.value)
