"""Which of an occasion's questions have their answers in the plan and its follow-up files."""

from collections.abc import Iterator

from effektlang.followup.keys import ends, key
from effektlang.followup.occasion import Occasion
from effektlang.model.answers import Answer, FollowUpFile
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model

_ASKED = {
    "assessments": "assessment", "analyses": "analysis", "comments": "comment", "voices": "voice", "states": "status",
    "single_loop": "single_loop", "double_loop": "double_loop",
}  # fmt: skip
_COSTS = {"spent": "actual", "expected_cost": "forecast"}


def answers_at(model: Model, occasion: Occasion) -> tuple[FollowUpFile, ...]:
    """The follow-up files of an occasion, and the answers that the plan itself holds."""
    return tuple(one for one in model.answers if not one.path or one.occasion == occasion.id)


def answered_keys(model: Model, occasion: Occasion) -> frozenset[str]:
    """The keys of the questions that have an answer."""
    found = {one for indicator in model.of(Indicator) for one in _of_indicator(indicator)}
    for file in answers_at(model, occasion):
        found |= set(_of_file(file))
        for answer in file.answers:
            found |= set(_of_answer(answer, model, occasion))
    return frozenset(found)


def _of_indicator(indicator: Indicator) -> Iterator[str]:
    for actual in indicator.actuals:
        if actual.period is not None:
            if actual.value is not None:
                yield key("indicator", indicator.id, "actual", actual.period.text)
            for group in actual.groups:
                yield key("indicator", indicator.id, "actual", actual.period.text, group.group)
    for forecast in indicator.forecasts:
        if forecast.period is not None:
            yield key("indicator", indicator.id, "forecast", forecast.period.text)


def _of_file(file: FollowUpFile) -> Iterator[str]:
    for name in ("summary", "side_effects", "world"):
        if getattr(file, name):
            yield name
    if file.participants:
        yield key("answered", "by")
    if file.date is not None:
        yield key("answered", "date")
    yield from (key("question", number) for number in range(1, len(file.conclusions) + 1))


def _of_answer(answer: Answer, model: Model, occasion: Occasion) -> Iterator[str]:
    subject = answer.subject
    if subject.target is None:
        element = model.by_id[subject.element]
        for field, asked in _ASKED.items():
            if any(note.period.order == occasion.period.order for note in getattr(answer, field)):
                yield key(element.kind, element.id, asked)
        costs = len(getattr(element, "costs", ()))
        for field, asked in _COSTS.items():
            if getattr(answer, field):
                yield from (key("economy", element.id, number, asked) for number in range(1, costs + 1))
        return
    place = ends(subject.element, subject.target)
    for field in ("single_loop", "double_loop"):
        if any(note.period.order == occasion.period.order for note in getattr(answer, field)):
            yield key("link", place, field)
    yield from _tests(answer, place, model, occasion)


def _tests(answer: Answer, place: str, model: Model, occasion: Occasion) -> Iterator[str]:
    subject = answer.subject
    tested = {test.assumption for test in answer.tests if test.period.order == occasion.period.order}
    for link in model.links:
        if (link.source, link.target) == (subject.element, subject.target):
            for number, assumption in enumerate(link.assumptions, start=1):
                if assumption.text in tested or (None in tested and len(link.assumptions) == 1):
                    yield key("link", place, "assumption", number)
