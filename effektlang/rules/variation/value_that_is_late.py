"""A value that should have come by now, by how often the indicator is measured."""

from collections.abc import Iterator
from datetime import date, timedelta

from effektlang.diagnostics import Severity
from effektlang.model.in_words import period_in_words
from effektlang.model.measurement import Actual, Indicator, Measure
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from effektlang.quantities import Period
from effektlang.rules.frequency import OFTEN, next_after, patience
from effektlang.rules.measured import measured_by_each
from effektlang.rules.rule import Context, Finding, Rule, Severities
from effektlang.rules.times import first_work
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="X008",
    name=Text("värde-som-dröjer", "value-that-is-late"),
    severities=Severities(None, Severity.INFO, Severity.WARNING),
    message=Text(
        "Finns det ett nyare värde på ”{title}”? Det mäts {often}, men här står inget efter {since}.",
        "Is there a newer value of “{title}”? It is measured {often}, but there is none here after {since}.",
    ),
    why=Text(
        "Ett värde som kommer för sent hinner inte påverka det ni gör. Och kommer det aldrig är det bättre att säga det än att låta raden stå.",
        "A value that comes too late cannot affect what you do. And if it never comes, it is better to say so than to let the line stand.",
    ),
    way_out=Text(
        "Skriv `utfall` för tiden efter {since}. Mäts det mer sällan: ändra `frekvens`.",
        "Write `actual` for the time after {since}. If it is measured less often: change `frequency`.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner (SKR) om uppföljning",
        "The Swedish Association of Local Authorities and Regions (SKR) on follow-up",
    ),
    bad=(
        """
        plan: Trygg hemgång
          period: 2018–2022
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
          frekvens: år
          basvärde 2018: 18
          utfall 2020: 16
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          period: 2018–2022
        indikator oro: Andel som känner oro
          frekvens: år
          basvärde 2018: 18
          utfall 2020: 16
          utfall 2021: 15
          utfall 2022: 15
        """,
        """
        plan: Trygg hemgång
          period: 2018–2022
        indikator oro: Andel som känner oro
          frekvens: vart tredje år
          basvärde 2018: 18
          utfall 2021: 16
        """,
        """
        plan: Trygg hemgång
          period: 2018–2022
        aktivitet hembesök: Hembesök
          start: 2022
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: lugnare
        effekt lugnare: Patienterna känner mindre oro
          mäts med: oro
        indikator oro: Andel som känner oro
          frekvens: år
          basvärde 2018: 18
          utfall 2022: 15
        """,
    ),
)

_START = Text("planens början", "the start of the plan")
_A_DAY = timedelta(days=1)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for each value that is late, or once where every indicator waits for one."""
    asked = [indicator for indicator in model.of(Indicator) if indicator.frequency is not None]
    begins = _begins(context)
    findings = [finding for one in asked for finding in _late(one, begins.get(one.id), context)]
    yield from together(RULE, findings, len(asked))


def _begins(context: Context) -> dict[str, Period]:
    """When the first work begins that leads to what each indicator measures: no values are due for the time before."""
    first = first_work(context.graph)
    begins: dict[str, Period] = {}
    for id_, measured in measured_by_each(context.model).items():
        starts = [first[one.id].start for one in measured if one.id in first]
        if len(starts) == len(measured):
            begins[id_] = min((start for start in starts if start), key=lambda start: start.order)
    return begins


def _late(indicator: Indicator, begins: Period | None, context: Context) -> Iterator[Finding]:
    assert indicator.frequency is not None
    plan = context.model.plan
    latest = _latest(indicator)
    known = [day for day in (latest and latest.last, _day_before(_start(plan)), _day_before(begins)) if day]
    if not known or max(known) >= context.today or any(one.period is None for one in indicator.actuals):
        return
    due = next_after(max(known), indicator.frequency)
    last_day = _last_day(plan, indicator)
    if due + patience(indicator.frequency) < context.today and (last_day is None or due <= last_day):
        since = period_in_words(latest) if latest else _START
        arguments = {"title": indicator.title, "often": OFTEN[indicator.frequency], "since": since}
        yield Finding(context.origins.title(indicator.id), arguments, about=indicator)


def _latest(indicator: Indicator) -> Period | None:
    """The last time that there is a value for."""
    values: tuple[Measure | Actual, ...] = (*indicator.baselines, *indicator.actuals)
    return max(
        (one.period for one in values if one.period and one.period.last), key=lambda one: one.order, default=None
    )


def _start(plan: Plan) -> Period | None:
    """When the plan begins: no values are due for the time before it."""
    return plan.period or (plan.adopted.day if plan.adopted else None)


def _day_before(start: Period | None) -> date | None:
    return start.first - _A_DAY if start and start.first > date.min else None


def _last_day(plan: Plan, indicator: Indicator) -> date | None:
    """The last day that values are due for: the plan's, or else that of the last target."""
    if plan.period:
        return plan.period.last
    return max((one.period.last for one in indicator.targets if one.period and one.period.last), default=None)
