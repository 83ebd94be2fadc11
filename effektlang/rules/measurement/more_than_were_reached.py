"""More people at the end of the chain than at its beginning."""

from collections.abc import Iterator
from typing import NamedTuple

from effektlang.diagnostics import Label
from effektlang.model.chain import Effect, Output
from effektlang.model.measurement import Indicator, Target
from effektlang.model.model import AnyElement, Model
from effektlang.quantities import Number
from effektlang.rules.amounts import value_said
from effektlang.rules.people import are_people
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M031",
    name=Text("fler-än-som-nåddes", "more-than-were-reached"),
    severities=WARNING,
    default=False,
    message=Text(
        "Hur blir {fewer} till {more} på vägen från {sources} till ”{target}”?",
        "How do {fewer} become {more} on the way from {sources} to “{target}”?",
    ),
    why=Text(
        "På vägen från det ni levererar till det som förändras faller några ifrån. Blir de fler har någon räknat fel, eller så gör någon annan en del av arbetet.",
        "On the way from what you deliver to what changes, some drop out. If they become more, someone has counted wrong, or someone else does part of the work.",
    ),
    way_out=Text(
        "Ändra ett `målvärde`. Når andra dem på annat sätt: skriv `bidrar till` i stället för `leder till`.",
        "Change a `target`. If others reach them in other ways: write `contributes to` instead of `leads to`.",
    ),
    source=Text(
        "Praktik i effektkedjor: 450 utbildade av 300 nådda",
        "Practice in effect chains: 450 trained out of 300 reached",
    ),
    bad=(
        """
        prestation nådda: Unga som deltagit i sommarjobb
          mäts med: deltagare
          leder till: jobb
        effekt jobb: Fler unga får sitt första jobb
          mäts med: anställda
        indikator deltagare: Unga som fått sommarjobb
          enhet: personer
          målvärde 2027: 300
        indikator anställda: Unga med anställning
          enhet: personer
          basvärde 2025: 100
          målvärde 2028: 550
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        prestation nådda: Unga som deltagit i sommarjobb
          mäts med: deltagare
          leder till: jobb
        effekt jobb: Fler unga får sitt första jobb
          mäts med: anställda
        indikator deltagare: Unga som fått sommarjobb
          enhet: personer
          målvärde 2027: 300
        indikator anställda: Unga med anställning
          enhet: personer
          basvärde 2025: 400
          målvärde 2028: 550
        """,
        """
        prestation nådda: Unga som deltagit i sommarjobb
          mäts med: deltagare
          bidrar till: jobb
        effekt jobb: Fler unga får sitt första jobb
          mäts med: anställda
        indikator deltagare: Unga som fått sommarjobb
          enhet: personer
          målvärde 2027: 300
        indikator anställda: Unga med anställning
          enhet: personer
          målvärde 2028: 450
        """,
    ),
)


class _Count(NamedTuple):
    """How many people an element is to reach: the growth from the baseline to the last target."""

    indicator: Indicator
    target: Target
    number: Number


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each effect that is to reach more than all that leads to it together, counted in the same unit."""
    for effect in model.of(Effect):
        here = _count(effect, model)
        links = list(context.graph.causes(effect.id))
        before = [_count(model.by_id[link.source], model) for link in links]
        if here is None or not before or any(link.kind != "leads_to" for link in links):
            continue
        known = [one for one in before if one is not None and one.indicator.unit == here.indicator.unit]
        total = sum(one.number for one in known)
        if len(known) == len(before) and total < here.number:
            titles = (context.title(link.source) for link in links)
            arguments = {
                "fewer": value_said(total, here.indicator),
                "more": value_said(here.number, here.indicator),
                "sources": tuple(Text(f"”{title}”", f"“{title}”") for title in titles),
                "target": effect.title,
            }
            others = tuple(_place(one, context) for one in known)
            yield Finding(_place(here, context), arguments, others, about=effect)


def _count(element: AnyElement, model: Model) -> _Count | None:
    """The people counted, where one indicator of what is to increase counts them."""
    if not isinstance(element, Output | Effect) or len(element.measured_by) != 1:
        return None
    indicator = model.by_id[element.measured_by[0]]
    if not isinstance(indicator, Indicator) or indicator.from_plan or indicator.direction not in (None, "increase"):
        return None
    target, baseline = indicator.last_target, indicator.last_baseline
    if target is None or isinstance(target.value, str) or target.comparison == "at_most":
        return None
    if not are_people(indicator.unit or ""):
        return None
    start = baseline.value if baseline and not isinstance(baseline.value, str) else 0
    return _Count(indicator, target, target.value - start)


def _place(count: _Count, context: Context) -> Label:
    return context.origins.dated_key(count.indicator.id, "targets", count.target.period)
