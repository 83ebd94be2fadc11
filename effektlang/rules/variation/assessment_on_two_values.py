"""An assessment that compares one value with one other."""

from collections.abc import Iterator

from effektlang.model.chain import Effect, Goal
from effektlang.model.measurement import Actual, Indicator, Measure
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="X002",
    name=Text("bedömning-på-två-värden", "assessment-on-two-values"),
    severities=INFO,
    message=Text(
        "Räcker två värden för att bedöma ”{title}”?",
        "Are two values enough to assess “{title}”?",
    ),
    why=Text(
        "Ett värde går upp och ner av många skäl, ofta av en slump. Två punkter visar inte vilket, och då är det lätt att få beröm eller skäll för slumpen.",
        "A value goes up and down for many reasons, often by chance. Two points do not show which, and so someone is easily praised or blamed for chance.",
    ),
    way_out=Text(
        "Skriv `utfall` för tiden före också, eller mät oftare. Går inget av det: skriv i `analys` vad ni ännu inte kan veta.",
        "Write `actual` for the time before as well, or measure more often. If neither can be done: write in `analysis` what you cannot know yet.",
    ),
    source=Text(
        "”Management by Excel”: att styra på skillnaden mellan två siffror",
        "“Management by Excel”: to steer by the difference between two figures",
    ),
    bad=(
        """
        indikator oro: Andel som känner oro
          basvärde 2024: 18
          utfall 2025: 16
          bedömning 2025: Bedöms kunna uppnås
          ^^^^^^^^^^^^^^
        """,
        """
        effekt lugna: Färre känner oro
          mäts med: oro
          bedömning 2025: Bedöms kunna uppnås
          ^^^^^^^^^^^^^^
        indikator oro: Andel som känner oro
          utfall 2024: 18
          utfall 2025: 16
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          basvärde 2022: 18
          utfall 2023: 19
          utfall 2024: 17
          utfall 2025: 16
          bedömning 2025: Bedöms kunna uppnås
        """,
        """
        indikator oro: Andel som känner oro
          basvärde 2024: 18
          utfall 2025: 16
        """,
    ),
)

_A_LINE = 2

Assessed = Indicator | Effect | Goal


def check(assessed: Indicator | Effect | Goal, context: Context) -> Iterator[Finding]:
    """Ask about the latest assessment, where what it can rest on is two values; steps of a scale are no measurement."""
    if not assessed.assessments:
        return
    period = max((note.period for note in assessed.assessments), key=lambda one: one.order)
    counts = [_values(indicator, period) for indicator in _rests_on(assessed, context.model)]
    if max(counts, default=0) == _A_LINE:
        place = context.origins.dated_key(assessed.id, "assessments", period)
        yield Finding(place, {"title": assessed.title})


def _rests_on(assessed: Assessed, model: Model) -> list[Indicator]:
    """The indicators behind an assessment; none where one of them has its own, which is asked about in its place."""
    if isinstance(assessed, Indicator):
        return [assessed]
    measures = (model.by_id[id_] for id_ in assessed.measured_by)
    indicators = [one for one in measures if isinstance(one, Indicator)]
    return [] if any(one.assessments for one in indicators) else indicators


def _values(indicator: Indicator, period: Period) -> int:
    """How many times a number was measured up to a period."""
    values: tuple[Measure | Actual, ...] = (*indicator.baselines, *indicator.actuals)
    measured = [one for one in values if _is_number(one)]
    times = {one.period for one in measured if one.period and not one.period.is_after(period)}
    return len(times) + sum(one.period is None for one in measured)


def _is_number(measured: Measure | Actual) -> bool:
    groups = measured.groups if isinstance(measured, Actual) else ()
    return any(isinstance(value, int | float) for value in (measured.value, *(one.value for one in groups)))
