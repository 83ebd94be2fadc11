"""When a plan is followed up: the follow-ups that it declares, those that repeat, and any time that is asked for.

A follow-up with a day is one occasion. One with a type but no day repeats, at the end of each such time within its
period or the plan's. A plan without follow-ups is followed up as often as it is reviewed (`revideras: årligen`).
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import get_args

from effektlang.characters import folded
from effektlang.followup.occasion import Occasion
from effektlang.followup.times import time_around, times_within
from effektlang.model.learning import FollowUp, FollowUpType
from effektlang.model.measurement import Frequency
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.syntax.values import Unreadable, read_period
from effektlang.text import Language, Text
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
_ASKED_FOR = Text("Uppföljning {period}", "Follow-up {period}")


def occasion_for(model: Model, wanted: str | None, today: date, language: Language) -> Occasion | None:
    """The occasion that is wanted, by its id, its time or as the next one; none where the plan has no such."""
    known = list(occasions(model, today, language))
    if wanted is None or folded(wanted) in NEXT:
        return _next(known, today) or _of_time(time_around("year", today - _TIME_TO_ANSWER), language)
    named = [one for one in known if one.follow_up is not None and folded(one.follow_up.id) == folded(wanted)]
    if named:
        return _next(named, today) or named[-1]
    try:
        time = read_period(wanted.strip())
    except Unreadable:
        return None
    return next((one for one in known if one.period.order == time.order), None) or _of_time(time, language)


def occasions(model: Model, today: date, language: Language) -> Iterator[Occasion]:
    """Every occasion of a plan, in order of time."""
    follow_ups = list(model.of(FollowUp))
    declared = [one for follow_up in follow_ups for one in _declared(follow_up, model, today, language)]
    found = declared or list(_at_reviews(model, today, language))
    yield from sorted(found, key=lambda one: one.day)


def _declared(one: FollowUp, model: Model, today: date, language: Language) -> Iterator[Occasion]:
    if one.date is not None:
        day = one.date.last or one.date.first
        yield Occasion(one.id, one.title, one.period or _ended_by(day, _FREQUENCY_OF[one.type]), day, one)
        return
    times = times_within(_FREQUENCY_OF[one.type], one.period or _stretch(model, today))
    if one.type not in _ONCE and len(times) > 1:
        for time in times:
            if one.type != "interim" or not time.text.endswith("T3"):
                title = _REPEATED.say(language, {"title": one.title, "period": time.text})
                yield Occasion(time.text, title, time, _last_day(time), one)
    elif one.period is not None:
        yield Occasion(one.id, one.title, one.period, _last_day(one.period), one)
    elif one.type not in _ONCE and times:
        yield Occasion(one.id, one.title, times[0], _last_day(times[0]), one)
    elif one.type == "final" and model.plan.period is not None:
        day = _last_day(model.plan.period)
        yield Occasion(one.id, one.title, time_around("year", day), day, one)


def _at_reviews(model: Model, today: date, language: Language) -> Iterator[Occasion]:
    """The occasions of a plan that only says when it is reviewed."""
    said = folded(model.plan.revised or "")
    choice = choice_of(FREQUENCY, said)
    if choice is not None:
        often = next(name for name in get_args(Frequency) if name == choice.name)
        yield from (_of_time(time, language) for time in times_within(often, _stretch(model, today)))
        return
    try:
        yield _of_time(read_period(said), language)
    except Unreadable:
        return


def _of_time(time: Period, language: Language) -> Occasion:
    return Occasion(time.text, _ASKED_FOR.say(language, {"period": time.text}), time, _last_day(time))


def _next(known: list[Occasion], today: date) -> Occasion | None:
    """The first that still is to be answered. A follow-up that has its conclusions is over."""
    for one in known:
        has_day = one.follow_up is not None and one.follow_up.date is not None
        is_held = has_day and one.follow_up is not None and bool(one.follow_up.conclusions)
        if not is_held and one.day + (timedelta(0) if has_day else _TIME_TO_ANSWER) >= today:
            return one
    return None


def _stretch(model: Model, today: date) -> Period:
    """The time that a plan is followed up in: its own, as far as the year after this one where it has no end."""
    own = model.plan.period
    first = own.first if own and own.first > date.min else date(today.year - 1, 1, 1)
    last = own.last if own and own.last else date(max(today.year, first.year) + 1, 12, 31)
    return Period("", first, last)


def _ended_by(day: date, frequency: Frequency) -> Period:
    """The last time of one length that has ended by a day, or is about to."""
    about_to = _A_WEEK if frequency == "month" else _TIME_TO_ANSWER
    return times_within(frequency, Period("", day - _MORE_THAN_A_YEAR, day + about_to))[-1]


def _last_day(time: Period) -> date:
    return time.last or time.first
