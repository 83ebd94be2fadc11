"""When things happen: activities, what is to be reached when, and the occasions at which the plan is followed up."""

from collections.abc import Iterator, Sequence
from datetime import date

from effektlang.diagram.diagram import Box, Column, Detail, DetailKind, Diagram, Span, Timeline
from effektlang.diagram.parts import picture, word
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Activity, Change
from effektlang.model.in_words import period_in_words
from effektlang.model.learning import FollowUp
from effektlang.model.model import AnyElement, Model
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.text import Language, Text
from effektlang.words.choices import ACTIVITY_STATUS, FOLLOW_UP_TYPE

VIEW = View(
    name=Text("tidslinje", "timeline"),
    about=Text(
        "aktiviteter, när effekter väntas och när planen följs upp",
        "activities, when effects are expected and when the plan is followed up",
    ),
    empty=Text(
        "Inget i planen har en tid än. Skriv `start` och `slut` på aktiviteter och `väntas` på effekter.",
        "Nothing in the plan has a time yet. Write `start` and `end` on activities and `expected by` on effects.",
    ),
)
_ABOUT = Text(
    "Bilden visar när aktiviteterna pågår, när effekterna väntas och när planen följs upp.",
    "The picture shows when the activities go on, when the effects are expected and when the plan is followed up.",
)
_LANES = (
    Text("Aktiviteter", "Activities"),
    Text("Milstolpar", "Milestones"),
    Text("Effekter väntas", "Effects expected"),
    Text("Uppföljningar", "Follow-ups"),
)
_FROM = Text("från {start}", "from {start}")
_UNTIL = Text("till {end}", "until {end}")
_BETWEEN = Text("{start} – {end}", "{start} – {end}")
_ACTIVITY, _MILESTONE, _EFFECT, _FOLLOW_UP = range(4)
_MOMENTS = (_MILESTONE, _FOLLOW_UP)
_STATUS: dict[int, DetailKind] = {_ACTIVITY: "status", _FOLLOW_UP: "occasion"}
_IN_A_QUARTER = Text("kv {quarter} {year}", "Q{quarter} {year}")
_FEW_YEARS = 12
_YEAR, _QUARTER = 12, 3
_SHORT = 2 * _YEAR
"""The longest time line, in months, that is told in quarters."""


@record
class _Event:
    """Something with a time, from its first day to its last; none when it goes on."""

    element: AnyElement
    lane: int
    title: str
    first: date
    last: date | None
    said: str
    status: str = ""
    number: int = 0

    @property
    def id(self) -> str:
        """The id of its box: the element's own, but for milestones."""
        return self.element.id if self.lane != _MILESTONE else f"{self.element.id}:{self.number}"


def build(model: Model, request: Request) -> Diagram:
    """The diagram of a plan in time."""
    language = request.language_for(model)
    events = list(_events(model, request))
    lanes = sorted({one.lane for one in events})
    first, last = _ends(events)
    months = _months(first, last) + 1
    boxes = [_box(one, lanes.index(one.lane), first, months, request) for one in events]
    is_short = months <= _SHORT and not all(map(_is_in_whole_years, events))
    spans = _quarters(first, months, language) if is_short else _years(first, months)
    arrangement = Timeline(months, tuple(spans), tuple(Column(_LANES[lane].say(language)) for lane in lanes))
    return picture(VIEW, model, request, _ABOUT.say(language), arrangement, boxes)


def _events(model: Model, request: Request) -> Iterator[_Event]:
    language = request.language_for(model)
    for activity in model.of(Activity):
        yield from _activity(activity, request, model)
        for number, note in enumerate(activity.milestones):
            said = period_in_words(note.period).say(language)
            yield _Event(activity, _MILESTONE, note.text, *_stretch(note.period), said=said, number=number)
    for change in model.of(Change):
        if change.expected:
            said = period_in_words(change.expected).say(language)
            yield _Event(change, _EFFECT, change.title, *_stretch(change.expected), said=said)  # type: ignore[arg-type]
    for occasion in model.of(FollowUp):
        when = occasion.date or occasion.period
        if when:
            kind = word(FOLLOW_UP_TYPE, occasion.type, language) if occasion.type else ""
            said = period_in_words(when).say(language)
            yield _Event(occasion, _FOLLOW_UP, occasion.title, *_stretch(when), said=said, status=kind)


def _activity(one: Activity, request: Request, model: Model) -> Iterator[_Event]:
    language = request.language_for(model)
    status = word(ACTIVITY_STATUS, one.status, language) if one.status else ""
    start, end = one.start, one.end
    if start and end:
        said = _BETWEEN.say(language, {"start": period_in_words(start), "end": period_in_words(end)})
        yield _Event(one, _ACTIVITY, one.title, start.first, end.last, said, status)
    elif start:
        said = _FROM.say(language, {"start": period_in_words(start)})
        yield _Event(one, _ACTIVITY, one.title, start.first, start.last, said, status)
    elif end:
        said = _UNTIL.say(language, {"end": period_in_words(end)})
        yield _Event(one, _ACTIVITY, one.title, end.first, end.last, said, status)


def _stretch(period: Period) -> tuple[date, date | None]:
    return period.first, period.last


def _ends(events: Sequence[_Event]) -> tuple[date, date]:
    """The first day of the year of the first event, and the last day of the year of the last."""
    days = [day for one in events for day in (one.first, one.last) if day] or [date(2000, 1, 1)]
    return date(min(days).year, 1, 1), date(max(days).year, 12, 31)


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * _YEAR + last.month - first.month


def _is_in_whole_years(one: _Event) -> bool:
    begins_a_year = (one.first.month, one.first.day) == (1, 1)
    return begins_a_year and (one.last is None or (one.last.month, one.last.day) == (12, 31))


def _years(first: date, months: int) -> Iterator[Span]:
    """A heading a year, or as many years as leave room for one."""
    years = months // _YEAR
    step = max(1, -(-years // _FEW_YEARS))
    for year in range(0, years, step):
        after = min(year + step, years)
        begins, ends = first.year + year, first.year + after - 1
        yield Span(str(begins) if begins == ends else f"{begins}–{ends}", year * _YEAR, after * _YEAR - 1)


def _quarters(first: date, months: int, language: Language) -> Iterator[Span]:
    for start in range(0, months, _QUARTER):
        year, month = divmod(start, _YEAR)
        said = _IN_A_QUARTER.say(language, {"quarter": month // _QUARTER + 1, "year": first.year + year})
        yield Span(said, start, start + _QUARTER - 1)


def _box(one: _Event, lane: int, first: date, months: int, request: Request) -> Box:
    start = _months(first, one.first)
    end = months - 1 if one.last is None else _months(first, one.last)
    details = [Detail("time", one.said), *([Detail(_STATUS[one.lane], one.status)] if one.status else [])]
    return Box(
        one.id, "milestone" if one.lane == _MILESTONE else one.element.kind, one.title, start, lane,
        last_column=max(start, end), is_moment=one.lane in _MOMENTS,
        details=tuple(details), url=request.urls.get(one.element.id, ""),
    )  # fmt: skip
