"""A follow-up that was held without the value that it was about."""

from collections.abc import Iterator, Mapping
from datetime import date

from effektlang.diagnostics import Severity
from effektlang.model.element import Element
from effektlang.model.learning import FollowUp
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.rule import Context, Finding, Rule, Severities
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="X009",
    name=Text("uppföljning-utan-värde", "follow-up-without-value"),
    severities=Severities(None, Severity.INFO, Severity.WARNING),
    message=Text(
        "Vilket värde hade ”{title}” vid ”{occasion}”?",
        "Which value did “{title}” have at “{occasion}”?",
    ),
    why=Text(
        "Slutsatser utan värden bygger på vad de som var med tyckte den dagen. Det kan vara klokt, men det går inte att jämföra med nästa gång.",
        "Conclusions without values rest on what those present thought that day. It may be wise, but it cannot be compared with next time.",
    ),
    way_out=Text(
        "Skriv `utfall` med den tid som värdet gäller. Kommer det mer sällan än ni följer upp: skriv `frekvens`.",
        "Write `actual` with the time that the value is for. If it comes less often than you follow up: write `frequency`.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner (SKR) om uppföljning",
        "The Swedish Association of Local Authorities and Regions (SKR) on follow-up",
    ),
    bad=(
        """
        effekt lugna: Färre känner oro
          mäts med: oro
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
          basvärde 2018: 18
        uppföljning år-1: Uppföljning av det första året
          datum: 2020-03-20
          slutsats: Det går åt rätt håll.
        """,
    ),
    good=(
        """
        effekt lugna: Färre känner oro
          mäts med: oro
        indikator oro: Andel som känner oro
          basvärde 2018: 18
          utfall 2019: 17
        uppföljning år-1: Uppföljning av det första året
          datum: 2020-03-20
          slutsats: Det går åt rätt håll.
        """,
        """
        effekt lugna: Färre känner oro
          väntas: 2022
          mäts med: oro
        indikator oro: Andel som känner oro
          basvärde 2018: 18
        uppföljning år-1: Uppföljning av det första året
          datum: 2020-03-20
          slutsats: Arbetet har kommit i gång.
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each indicator without a frequency, at the latest follow-up of it that says what came out."""
    occasions = sorted((one for one in model.of(FollowUp) if _day(one) <= context.today), key=_day)
    if not any(map(_is_held, occasions)):
        return
    due = list(_due(model, occasions))
    findings = [
        Finding(
            context.origins.title(indicator.id),
            {"title": indicator.title, "occasion": of_it[-1].title},
            about=indicator,
        )
        for indicator, of_it in due
        if not _is_reported(indicator, of_it)
    ]
    yield from together(RULE, findings, len(due))


def _due(model: Model, occasions: list[FollowUp]) -> Iterator[tuple[Indicator, list[FollowUp]]]:
    """Each indicator that a value is due for, with its occasions; one with a frequency has a rule of its own."""
    measured = _measured(model)
    for indicator in model.of(Indicator):
        of_it = [one for one in occasions if _is_about(one, indicator, measured.get(indicator.id, ()))]
        if of_it and _is_held(of_it[-1]) and indicator.frequency is None:
            yield indicator, of_it


def _day(follow_up: FollowUp) -> date:
    """The day of a follow-up; one without a date is not yet."""
    period = follow_up.date or follow_up.period
    return period.last or date.max if period else date.max


def _is_held(follow_up: FollowUp) -> bool:
    return bool(follow_up.conclusions or follow_up.decisions or follow_up.actions)


def _measured(model: Model) -> Mapping[str, tuple[Element, ...]]:
    """What each indicator measures."""
    found: dict[str, tuple[Element, ...]] = {}
    for element in model.elements:
        for id_ in getattr(element, "measured_by", ()):
            found[id_] = (*found.get(id_, ()), element)
    return found


def _is_about(follow_up: FollowUp, indicator: Indicator, measured: tuple[Element, ...]) -> bool:
    """Whether a value is due: the follow-up names it, or covers something measured that is not expected later."""
    if indicator.id in follow_up.covers:
        return True
    if follow_up.type == "month":
        return False
    covered = [one for one in measured if not follow_up.covers or one.id in follow_up.covers]
    expected = [getattr(one, "expected", None) for one in covered]
    return any(period is None or period.first <= _day(follow_up) for period in expected)


def _is_reported(indicator: Indicator, occasions: list[FollowUp]) -> bool:
    """Whether there is a value from the time followed up at the last occasion, or since the one before."""
    period = occasions[-1].period
    before = _day(occasions[-2]) if len(occasions) > 1 else date.min
    since = period.first if period else before
    return any(one.period is None or (one.period.last or date.max) >= since for one in indicator.actuals)
