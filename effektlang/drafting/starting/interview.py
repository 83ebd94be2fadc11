"""Puts the questions that start a plan, one at a time: which comes next follows from the answers so far.

Whoever answers may go back. What was answered there before is then at hand, and so is all that was answered after it.
"""

from collections.abc import Generator, Mapping, Sequence
from typing import Protocol

from effektlang.drafting.starting.answers import Answer, Refused, read
from effektlang.drafting.starting.questions import QUESTIONS, Question
from effektlang.record import record

Path = tuple[tuple[str, int], ...]
"""The way to a question: the words of those that it is asked under and its own, each with how many came before it."""


@record
class Asking:
    """A question as it is put: about which answer, who there are to choose among, and what has been said beside it."""

    question: Question
    path: Path
    about: str
    groups: tuple[str, ...]
    beside: tuple[Answer, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether there is no question before it."""
        return self.path == ((QUESTIONS[0].word, 0),)

    @property
    def is_again(self) -> bool:
        """Whether it is for one more answer to the same question."""
        return self.path[-1][1] > 0


@record
class Back:
    """Said instead of an answer: the question before is to be put again."""


class Asker(Protocol):
    """Someone who puts a question and gives the answer; none if it is skipped."""

    def ask(self, asking: Asking, earlier: str | None) -> str | Back | None:
        """The answer, read as `read` would have it. `earlier` is what was answered before going back, if anything."""


def interview(asker: Asker) -> tuple[Answer, ...]:
    """Put every question, and gather the answers."""
    given: list[str | None] = []
    earlier: Mapping[Path, str] = {}
    while isinstance(asking := _next(given), Asking):
        before = _still_good(earlier.get(asking.path), asking)
        said = asker.ask(asking, before)
        if isinstance(said, Back):
            given = given[:-1]
        elif said is not None:
            given = [*given, said]
            earlier = {**earlier, asking.path: said}
        else:
            earlier = _without(asking.path, earlier)
            given = given if asking.path in earlier else [*given, None]
    return asking


Asked = Generator[Asking, str | None, tuple[Answer, ...]]


def _next(given: Sequence[str | None]) -> Asking | tuple[Answer, ...]:
    """The question that comes after some answers, or all answers where there is none."""
    run = _Run().answers(QUESTIONS, "", ())
    try:
        asking = next(run)
        for text in given:
            asking = run.send(text)
    except StopIteration as end:
        answers: tuple[Answer, ...] = end.value
        return answers
    return asking


class _Run:
    """The questions from the first, as far as later ones depend on them."""

    def __init__(self) -> None:
        self._groups: tuple[str, ...] = ()

    def answers(self, questions: Sequence[Question], about: str, above: Path) -> Asked:
        """The answers to some questions about an answer."""
        found: tuple[Answer, ...] = ()
        for question in questions:
            given = yield from self._to(question, about, above, found)
            found += given or (yield from self.answers(question.instead, about, above))
        return found

    def _to(self, question: Question, about: str, above: Path, beside: tuple[Answer, ...]) -> Asked:
        if question.reads == "groups" and len(self._groups) <= 1:
            return ()
        found: tuple[Answer, ...] = ()
        while not found or question.more is not None:
            path = (*above, (question.word, len(found)))
            text = yield Asking(question, path, about, self._groups, beside)
            if text is None:
                return found
            if question.word == "stakeholder":
                self._groups += (text,)
            inner = yield from self.answers(question.then, text, path)
            found += (Answer(question.word, text, inner),)
        return found


def _still_good(earlier: str | None, asking: Asking) -> str | None:
    """What was answered before, unless what has been answered since does not let it be."""
    if earlier is None:
        return None
    if asking.question.reads == "groups":
        return earlier if set(earlier.split("\n")) <= set(asking.groups) else None
    is_refused = isinstance(read(asking.question, earlier, asking.groups, asking.beside), Refused)
    return None if is_refused else earlier


def _without(path: Path, earlier: Mapping[Path, str]) -> Mapping[Path, str]:
    """What was answered before but for one answer and those under it; later ones to the same question move up."""
    depth = len(path) - 1
    above, (word, number) = path[:depth], path[depth]
    kept = {}
    for place, said in earlier.items():
        if place[:depth] != above or len(place) <= depth or place[depth][0] != word or place[depth][1] < number:
            kept[place] = said
        elif place[depth][1] > number:
            kept[(*above, (word, place[depth][1] - 1), *place[depth + 1 :])] = said
    return kept
