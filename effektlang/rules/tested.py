"""What was found when assumptions were tested: the last word about each, wherever it was written."""

from collections.abc import Iterator

from effektlang.model.answers import AssumptionTest
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.rules.follow_ups import lessons

Ends = tuple[str, str | None]


def failed_tests(model: Model) -> dict[Ends, AssumptionTest]:
    """The links, and assumptions that are declared, of which the last test says that an assumption did not hold."""
    last: dict[tuple[Ends, str | None], AssumptionTest] = {}
    for subject, test in _tests(model):
        key = (_ends(subject), test.assumption)
        if key not in last or last[key].period.order <= test.period.order:
            last[key] = test
    return {ends: test for (ends, _), test in last.items() if test.outcome == "does_not_hold"}


def learnt_about(model: Model) -> set[Ends]:
    """The elements and links that a lesson is about, in the plan or in a follow-up file."""
    return {_ends(subject) for lesson in lessons(model) for subject in lesson.applies_to}


def _tests(model: Model) -> Iterator[tuple[Subject, AssumptionTest]]:
    for file in model.answers:
        for answer in file.answers:
            yield from ((answer.subject, test) for test in answer.tests)


def _ends(subject: Subject) -> Ends:
    return subject.element, subject.target
