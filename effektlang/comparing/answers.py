"""Changes of what was answered about elements and links when the plan was followed up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from effektlang.comparing import sentences
from effektlang.comparing.about import About, Versions, about_subject
from effektlang.comparing.change import Change
from effektlang.comparing.figures import Holders, figure_changes
from effektlang.comparing.phrases import quoted, quoted_in_both
from effektlang.comparing.properties import property_changes
from effektlang.model.answers import Answer, AssumptionTest
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.text import Text
from effektlang.words.choices import TEST_OUTCOME
from effektlang.words.lookup import properties_for
from effektlang.words.word import Property

_COSTS = ("spent", "expected_cost")
_THE_ASSUMPTION = Text("antagandet", "the assumption")


def answer_changes(
    before: Iterable[Answer], after: Iterable[Answer], versions: Versions, *, by_kind: bool = False
) -> Iterator[Change]:
    """What is answered otherwise, element by element in the order of the later version.

    With `by_kind` each answer is told with others about the same kind of thing, else all with what is followed up.
    """
    then = _by_subject(_now(answer, versions) for answer in before)
    now = _by_subject(after)
    for subject in {**now, **then}:
        is_there = {subject.element, subject.target} - {None} <= versions.after.by_id.keys()
        about = about_subject(subject, versions.after if is_there else versions.before)
        about = replace(about, told_in=about.section() if by_kind else "follow_up")
        for row in properties_for("answer", None):
            old, new = _said(row, then.get(subject, ())), _said(row, now.get(subject, ()))
            if old != new:
                yield from _changed(row, old, new, about, versions)


def _changed(
    row: Property, before: tuple[Any, ...], after: tuple[Any, ...], about: About, versions: Versions
) -> Iterator[Change]:
    if row.name == "tests":
        yield from _tests(row, before, after, about, versions)
    elif row.name in _COSTS:
        holders = Holders(versions.before.plan, versions.after.plan)
        yield from figure_changes(row, before, after, holders, about)
    else:
        yield from property_changes(row, before, after, about, versions)


def _now(answer: Answer, versions: Versions) -> Answer:
    """An answer of the earlier version, about the same as it is called in the later."""
    source, target = answer.subject.element, answer.subject.target
    renamed = Subject(versions.id_now(source), versions.id_now(target) if target is not None else None)
    return replace(answer, subject=renamed)


def _by_subject(answers: Iterable[Answer]) -> dict[Subject, tuple[Answer, ...]]:
    found: dict[Subject, tuple[Answer, ...]] = {}
    for answer in answers:
        found[answer.subject] = (*found.get(answer.subject, ()), answer)
    return found


def _said(row: Property, answers: Sequence[Answer]) -> tuple[Any, ...]:
    """Everything that is said of one thing, in whichever of the answers about it."""
    values = (getattr(answer, row.name) for answer in answers)
    return tuple(
        one for value in values for one in (value if isinstance(value, tuple) else (value,)) if one is not None
    )


def _tests(
    row: Property, before: Sequence[object], after: Sequence[object], about: About, versions: Versions
) -> Iterator[Change]:
    """Whether the assumptions held: each assumption by itself, for each time."""
    then, now = _by_assumption(before), _by_assumption(after)
    for key in {**now, **then}:
        old, new = then.get(key), now.get(key)
        if old != new:
            yield _test(row, old, new, about, versions)


def _by_assumption(tests: Sequence[object]) -> Mapping[tuple[str, str], AssumptionTest]:
    return {(one.period.text, one.assumption or ""): one for one in tests if isinstance(one, AssumptionTest)}


def _test(
    row: Property, old: AssumptionTest | None, new: AssumptionTest | None, about: About, versions: Versions
) -> Change:
    one = new or old
    assert one is not None
    more = {"assumption": _assumption(one, versions.after if new is not None else versions.before)}
    period = one.period.text
    before, after = (_outcome(test) if test is not None else None for test in (old, new))
    if old is None:
        return about.changed(sentences.TESTED, row, after=after, action="added", period=period, more=more)
    if new is None:
        return about.changed(sentences.TEST_REMOVED, row, before, action="removed", period=period, more=more)
    if old.outcome != new.outcome:
        return about.changed(sentences.TEST_CHANGED, row, before, after, period=period, more=more)
    reasons = (quoted(test.reason) if test.reason else None for test in (old, new))
    return about.changed(sentences.TEST_REASON_CHANGED, row, *reasons, period=period, more=more, is_text=True)


def _assumption(test: AssumptionTest, model: Model) -> Text:
    """`antagandet ”Vi hinner”`; one that the link has alone needs no words."""
    if test.assumption is None:
        return _THE_ASSUMPTION
    declared = model.by_id.get(test.assumption)
    title = quoted(declared.title if declared is not None else test.assumption.removesuffix("."))
    return Text(f"{_THE_ASSUMPTION.sv} {title.sv}", f"{_THE_ASSUMPTION.en} {title.en}")


def _outcome(test: AssumptionTest) -> Text:
    """How it went, with how that is known."""
    outcome = quoted_in_both(next(word.text for word in TEST_OUTCOME if word.name == test.outcome))
    if not test.reason:
        return outcome
    reason = quoted(test.reason.removesuffix("."))
    return Text(f"{outcome.sv} ({reason.sv})", f"{outcome.en} ({reason.en})")
