"""When a plan is followed up: the follow-ups that it declares, those that repeat, and any time that is asked for.

A follow-up with a day is one occasion. One with a type but no day repeats, at the end of each such time within its
period or the plan's. A plan without follow-ups is followed up as often as it is reviewed (`revideras: årligen`).
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import get_args

from effektlang.characters import folded
from effektlang.followup.occasion import Occasion
from effektlang.followup.times import can_be_reckoned_with, times_within, year_of
from effektlang.model.learning import FollowUp, FollowUpType
from effektlang.model.measurement import Frequency
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.syntax.values import Unreadable, read_period
from effektlang.text import Language, Refusal, Text
from effektlang.words.choices import FREQUENCY
from effektlang.words.lookup import choice_of

NEXT = ("nästa", "next")
_FREQUENCY_OF: Mapping[FollowUpType | None, Frequency] = {
    "month": "month", "quarter": "quarter", "tertial": "tertial", "half_year": "half_year", "term": "term",
    "school_year": "school_year", "interim": "tertial", "year": "year", "final": "year", None: "year",
}  # fmt: skip
_ONCE = ("final", None)
_TIME_TO_ANSWER = timedelta(days=30)
"""How long after its end a time is still the next to be followed up, where no day is set."""
_A_WEEK = timedelta(days=7)
_MORE_THAN_A_YEAR = timedelta(days=400)
_REPEATED = Text("{title} {period}", "{title} {period}")
_NO_OCCASION = Text(
    "Planen har ingen uppföljning ”{wanted}”. Skriv en tid, som 2026-T1, eller någon av: {known}.",
    "The plan has no follow-up “{wanted}”. Write a time, such as 2026-T1, or one of: {known}.",
)
_ASKED_FOR = Text("Uppföljning {period}", "Follow-up {period}")


def occasion_for(model: Model, wanted: str | None, today: date, language: Language) -> Occasion | None:
    """The occasion that is wanted, by its id, its time or as the next one; none where the plan has no such."""
    known = list(occasions(model, today, language))
    if wanted is None or folded(wanted) in NEXT:
        return _next(known, today) or _of_time(year_of(today - _TIME_TO_ANSWER), language)
    named = [one for one in known if one.follow_up is not None and folded(one.follow_up.id) == folded(wanted)]
    if named:
        return _next(named, today) or named[-1]
    try:
        time = read_period(wanted)
    except Unreadable:
        return None
    if _with_end(time) is None:
        return None
    return next((one for one in known if one.period.order == time.order), None) or _of_time(time, language)


def occasion_asked(model: Model, wanted: str | None, today: date, language: Language) -> Occasion:
    """The same; refuses one that the plan does not have, and tells of those it has."""
    found = occasion_for(model, wanted, today, language)
    if found is None:
        known = tuple(dict.fromkeys(one.id for one in occasions(model, today, language)))
        raise Refusal(_NO_OCCASION, wanted=wanted, known=(*known, Text(*NEXT)))
    return found


def occasions(model: Model, today: date, language: Language) -> Iterator[Occasion]:
    """Every occasion of a plan, in order of time."""
    follow_ups = list(model.of(FollowUp))
    declared = [one for follow_up in follow_ups for one in _declared(follow_up, model, today, language)]
    found = declared or list(_at_reviews(model, today, language))
    yield from sorted(found, key=lambda one: one.day)


def _declared(one: FollowUp, model: Model, today: date, language: Language) -> Iterator[Occasion]:
    period, whole = _with_end(one.period), _with_end(model.plan.period)
    if one.date is not None:
        day = one.date.last or one.date.first
        if can_be_reckoned_with(day):
            yield Occasion(one.id, one.title, period or _ended_by(day, _FREQUENCY_OF[one.type]), day, one)
        return
    times = times_within(_FREQUENCY_OF[one.type], _stretch(one.period or model.plan.period, today))
    if one.type not in _ONCE and len(times) > 1:
        for time in times:
            if one.type != "interim" or not time.text.endswith("T3"):
                title = _REPEATED.say(language, {"title": one.title, "period": time.text})
                yield Occasion(time.text, title, time, _last_day(time), one)
    elif period is not None:
        yield Occasion(one.id, one.title, period, _last_day(period), one)
    elif one.type not in _ONCE and times:
        yield Occasion(one.id, one.title, times[0], _last_day(times[0]), one)
    elif one.type == "final" and whole is not None:
        day = _last_day(whole)
        yield Occasion(one.id, one.title, year_of(day), day, one)


def _at_reviews(model: Model, today: date, language: Language) -> Iterator[Occasion]:
    """The occasions of a plan that only says when it is reviewed."""
    said = folded(model.plan.revised or "")
    choice = choice_of(FREQUENCY, said)
    if choice is not None:
        often = next(name for name in get_args(Frequency) if name == choice.name)
        yield from (_of_time(time, language) for time in times_within(often, _stretch(model.plan.period, today)))
        return
    try:
        time = read_period(said)
    except Unreadable:
        return
    if _with_end(time) is not None:
        yield _of_time(time, language)


def _of_time(time: Period, language: Language) -> Occasion:
    return Occasion(time.text, _ASKED_FOR.say(language, {"period": time.text}), time, _last_day(time))


def _next(known: list[Occasion], today: date) -> Occasion | None:
    """The first that still is to be answered. A follow-up that has its conclusions is over."""
    for one in known:
        has_day = one.follow_up is not None and one.follow_up.date is not None
        is_held = has_day and one.follow_up is not None and bool(one.follow_up.conclusions)
        if not is_held and one.day >= today - (timedelta(0) if has_day else _TIME_TO_ANSWER):
            return one
    return None


def _stretch(own: Period | None, today: date) -> Period:
    """The time that something is followed up in: as far as the year after this one where it has no end."""
    first = own.first if own and own.first > date.min else date(today.year - 1, 1, 1)
    last = own.last if own and own.last else date(max(today.year, first.year) + 1, 12, 31)
    return Period("", first, last)


def _ended_by(day: date, frequency: Frequency) -> Period:
    """The last time of one length that has ended by a day, or is about to."""
    about_to = _A_WEEK if frequency == "month" else _TIME_TO_ANSWER
    return times_within(frequency, Period("", day - _MORE_THAN_A_YEAR, day + about_to))[-1]


def _with_end(time: Period | None) -> Period | None:
    """A time if it has an end: what goes on until further notice is no time to follow up."""
    return time if time is not None and time.last is not None else None


def _last_day(time: Period) -> date:
    last, _ = time.order
    return last
