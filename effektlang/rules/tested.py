"""What was found when assumptions were tested: the last word about each, wherever it was written."""

from collections.abc import Iterator

from effektlang.model.answers import AssumptionTest
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.rules.follow_ups import lessons


def failed_tests(model: Model) -> dict[Subject, AssumptionTest]:
    """The links, and assumptions that are declared, of which the last test says that an assumption did not hold."""
    last: dict[tuple[Subject, str | None], AssumptionTest] = {}
    for subject, test in _tests(model):
        key = (subject, test.assumption)
        if key not in last or last[key].period.order <= test.period.order:
            last[key] = test
    return {subject: test for (subject, _), test in last.items() if test.outcome == "does_not_hold"}


def learnt_about(model: Model) -> set[Subject]:
    """The elements and links that a lesson is about, in the plan or in a follow-up file."""
    return {subject for lesson in lessons(model) for subject in lesson.applies_to}


def _tests(model: Model) -> Iterator[tuple[Subject, AssumptionTest]]:
    for file in model.answers:
        for answer in file.answers:
            yield from ((answer.subject, test) for test in answer.tests)
