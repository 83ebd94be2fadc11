"""A baseline from a time when the work had already begun."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Link
from effektlang.model.graph import Graph
from effektlang.model.in_words import period_in_words
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.rules.amounts import place_of
from effektlang.rules.measured import measured_by_each
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.times import swept
from effektlang.text import Text

RULE = Rule(
    code="M019",
    name=Text("basvärde-efter-start", "baseline-after-start"),
    severities=WARNING,
    message=Text(
        "Är basvärdet för ”{title}” från tiden före? ”{activity}” startar {start}.",
        "Is the baseline of “{title}” from the time before? “{activity}” starts {start}.",
    ),
    why=Text(
        "Basvärdet ska visa hur det var innan ni började. Mäts det när arbetet redan pågår syns inte det som då hade hunnit ändras.",
        "The baseline is to show how things were before you began. If it is measured when the work is under way, what had changed by then does not show.",
    ),
    way_out=Text(
        "Sök ett värde från tiden före {start}, och skriv det som `basvärde`. Finns det inget: skriv det som `utfall`.",
        "Look for a value from the time before {start}, and write it as `baseline`. If there is none: write it as `actual`.",
    ),
    source=Text(
        "Ekonomistyrningsverket om resultatindikatorer",
        "The Swedish National Financial Management Authority on result indicators",
    ),
    bad=(
        """
        aktivitet hembesök: Hembesök
          start: 2025-09-01
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
          basvärde 2026: 61
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök
          start: 2025-09-01
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
          basvärde 2025: 61
        """,
        """
        aktivitet rekrytera: Rekrytera teamet
          start: 2025-01
          leder till: hembesök
        aktivitet hembesök: Hembesök
          start: 2026-09
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
          basvärde 2026-05: 61
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask where every baseline of a measure of effects is from after the start of work that leads to them."""
    started = {one.id: one.start for one in model.of(Activity) if one.start and _counts(one, model.plan.period)}
    in_order = sorted(started, key=lambda id_: started[id_].order)
    first = swept(context.graph, in_order, lambda link: not _prepares(link, context.graph))
    for id_, measured in measured_by_each(model).items():
        indicator = model.by_id[id_]
        begun = [first[one.id] for one in measured if isinstance(one, Effect) and one.id in first]
        if not begun or not isinstance(indicator, Indicator) or indicator.from_plan:
            continue
        activity = min(begun, key=lambda one: started[one].order)
        periods = [baseline.period for baseline in indicator.baselines]
        if periods and all(period and period.is_after(started[activity]) for period in periods):
            arguments = {"title": indicator.title, "activity": context.title(activity)}
            others = (context.origins.key(activity, "start"),)
            place = place_of(context.origins, indicator, "baselines", periods[0])
            yield Finding(place, {**arguments, "start": period_in_words(started[activity])}, others, about=indicator)


def _counts(activity: Activity, plan: Period | None) -> bool:
    """Whether it is the plan's own doing: what began before the plan is part of how things are today."""
    is_older = activity.start is not None and plan is not None and plan.is_after(activity.start)
    return activity.status != "cancelled" and not is_older


def _prepares(link: Link, graph: Graph) -> bool:
    """Whether what goes before is only made ready here: an activity for another, or an output for another's work."""
    kinds = {graph.model.by_id[id_].kind for id_ in (link.source, link.target)}
    if kinds == {"output"}:
        return any(graph.model.by_id[cause.source].kind == "activity" for cause in graph.causes(link.target))
    return kinds == {"activity"}
