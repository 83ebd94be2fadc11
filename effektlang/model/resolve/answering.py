"""Reads answers: those of a follow-up file, and those that stand in the plan itself."""

from collections.abc import Callable, Iterable, Iterator

from effektlang.model.answers import Answer, FollowUpFile
from effektlang.model.element import Note
from effektlang.model.learning import Lesson, Subject
from effektlang.model.resolve import answer_faults
from effektlang.model.resolve.fields import FieldReader
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.references import References
from effektlang.record import record
from effektlang.syntax.ast import Placed

ReaderOf = Callable[[Placed], FieldReader]
_ONE_EACH = ("assessments", "states")


@record
class Said:
    """An answer that there can be only one of: about what, which question, for which period."""

    subject: Subject
    question: str
    note: Note


class Conflicts:
    """The answers given so far to questions that have one answer."""

    def __init__(self) -> None:
        self._first: dict[tuple[Subject, str, str], str] = {}

    def contradicted(self, said: Said) -> str | None:
        """The earlier answer to the same question, where it is another."""
        key = (said.subject, said.question, said.note.period.text)
        first = self._first.setdefault(key, said.note.text)
        return first if first != said.note.text else None


def answers(
    declarations: Iterable[Placed], references: References, reader_of: ReaderOf, conflicts: Conflicts, notes: Notes
) -> Iterator[Answer]:
    """What each `svar om` says; two different answers to one question are noted."""
    for placed in declarations:
        about = placed.declaration.about
        if about is None:
            continue
        fields = reader_of(placed).fields()
        for subject in references.subject(about, placed):
            answer = Answer(subject=subject, **fields)
            _note_conflicts(answer, placed, conflicts, notes)
            yield answer


def said(answer: Answer) -> Iterator[Said]:
    """The answers that there can be only one of."""
    for question in _ONE_EACH:
        for note in getattr(answer, question):
            yield Said(answer.subject, question, note)


def _note_conflicts(answer: Answer, placed: Placed, conflicts: Conflicts, notes: Notes) -> None:
    for one in said(answer):
        first = conflicts.contradicted(one)
        if first is None:
            continue
        written = placed.declaration.all(one.question)
        item = next(item for item in reversed(written) if item.period == one.note.period)
        notes.add(answer_faults.TWO_ANSWERS, placed.span(item.head), conflict_arguments(one, first))


def conflict_arguments(one: Said, first: str) -> dict[str, object]:
    """What a message about two answers names."""
    return {"title": one.subject.id, "period": one.note.period.text, "first": first, "second": one.note.text}


def follow_up_file(
    path: str, head: Placed | None, reader_of: ReaderOf, answered: Iterable[Answer], lessons: Iterable[Lesson]
) -> FollowUpFile:
    """A whole follow-up file."""
    fields = reader_of(head).fields() if head is not None else {}
    return FollowUpFile(path=path, **fields, answers=tuple(answered), lessons=tuple(lessons))


def follows_up(declarations: Iterable[Placed]) -> Placed | None:
    """The declaration that makes a file a follow-up file, if it is one."""
    placed = tuple(declarations)
    if any(one.is_a("plan") for one in placed):
        return None
    return next((one for one in placed if one.is_a("follows_up")), None)
