"""Compares two follow-up files, or two versions of one: what was reported then and now."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

from effektlang.comparing import sentences
from effektlang.comparing.about import About, Versions
from effektlang.comparing.answers import answer_changes
from effektlang.comparing.change import FOLLOW_UP_SECTIONS, Change, Comparison
from effektlang.comparing.elements import element_changes
from effektlang.comparing.measured import measured_changes
from effektlang.comparing.pairing import pairs
from effektlang.comparing.phrases import quoted
from effektlang.comparing.properties import property_changes
from effektlang.model.answers import Answer, AssumptionTest, FollowUpFile
from effektlang.model.chain import Cost
from effektlang.model.element import Note
from effektlang.model.learning import FollowUp
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.text import Text
from effektlang.words.lookup import properties_for

_THE_FOLLOW_UP = Text("uppföljningen", "the follow-up")
_ITS_TIME = Period("", date.min)
"""The time that a follow-up is for, whichever that is."""
_ABOUT = About(None, "follows_up", _THE_FOLLOW_UP, _THE_FOLLOW_UP, told_in="follow_up")


def within_plan(follow_up: Model, plan: Model) -> Model:
    """A follow-up file with what its plan holds, so that the elements that it speaks of have their titles."""
    elements = (*plan.elements, *follow_up.elements)
    return replace(plan, language=follow_up.language, elements=elements, answers=follow_up.answers)


def compare_follow_ups(before: Model, after: Model) -> Comparison:
    """What is reported otherwise in a later follow-up file than in an earlier, each within its plan."""
    versions = Versions(before, after, pairs(before, after))
    order = list(FOLLOW_UP_SECTIONS)
    changes = sorted(_changes(versions), key=lambda change: order.index(change.section))
    return Comparison(before, after, tuple(changes), versions.pairs, is_follow_up=True)


def _changes(versions: Versions) -> Iterator[Change]:
    then, now = versions.before.answers[0], versions.after.answers[0]
    yield from _plan(versions)
    yield from _head(then, now, versions)
    earlier, later = _answers(then, now, versions)
    yield from answer_changes(earlier, later, versions, by_kind=True)
    before, after = _period(then, versions.before), _period(now, versions.after)
    if before is not None and after is not None:
        yield from measured_changes(before, after, versions)
    yield from element_changes(versions, then.lessons, now.lessons)


def _plan(versions: Versions) -> Iterator[Change]:
    """Whether they follow up plans of different names."""
    before, after = versions.before.plan.title, versions.after.plan.title
    if before != after and before and after:
        yield _ABOUT.changed(sentences.OTHER_PLAN, None, quoted(before), quoted(after))


def _head(before: FollowUpFile, after: FollowUpFile, versions: Versions) -> Iterator[Change]:
    """What is said of the follow-up as a whole."""
    for row in properties_for("follows_up", None):
        old, new = getattr(before, row.name), getattr(after, row.name)
        if row.name == "occasion":
            old, new = _title(old, versions.before), _title(new, versions.after)
        if old != new:
            yield from property_changes(row, old, new, _ABOUT, versions)


def _answers(
    before: FollowUpFile, after: FollowUpFile, versions: Versions
) -> tuple[tuple[Answer, ...], tuple[Answer, ...]]:
    """What was answered: of two times, what each says of its own time is held against what the other says of its."""
    periods = _period(before, versions.before), _period(after, versions.after)
    if None in periods or periods[0] == periods[1]:
        return before.answers, after.answers
    return _in_own_time(before.answers, periods[0]), _in_own_time(after.answers, periods[1])


def _period(file: FollowUpFile, plan: Model) -> Period | None:
    occasion = plan.by_id.get(file.occasion or "")
    return file.period or (occasion.period if isinstance(occasion, FollowUp) else None)


def _in_own_time(answers: tuple[Answer, ...], period: Period | None) -> tuple[Answer, ...]:
    """Answers in which what is said of a period is said of the time of the follow-up, whichever that is."""

    def timed(value: object) -> object:
        if isinstance(value, Note | AssumptionTest | Cost) and value.period == period:
            return replace(value, period=_ITS_TIME)
        return value

    def said(answer: Answer) -> Answer:
        values: dict[str, Any] = {one.name: getattr(answer, one.name) for one in fields(answer)}
        several: dict[str, Any] = {
            name: tuple(map(timed, value)) for name, value in values.items() if isinstance(value, tuple)
        }
        return replace(answer, **several)

    return tuple(map(said, answers))


def _title(occasion: str | None, model: Model) -> str | None:
    """What an occasion is called in the plan."""
    element = model.by_id.get(occasion or "")
    return element.title if element is not None else occasion
