"""Writes the answers of one occasion into its follow-up file: a new one, or that which is there, line by line."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from effektlang.collecting import sheet_faults as faults
from effektlang.collecting.answered import Answered
from effektlang.collecting.changes import Change, Inserting
from effektlang.collecting.remarks import Remark, Remarks
from effektlang.followup.keys import parts_of
from effektlang.model.answers import Answer, FollowUpFile
from effektlang.model.element import Note
from effektlang.model.learning import Subject
from effektlang.outputs.plan_text import DeclarationWriter, follow_up_text
from effektlang.syntax.ast import LinkReference, Placed
from effektlang.syntax.parse import File
from effektlang.text import Language, Text
from effektlang.words.choices import TEST_OUTCOME

Answers = TypeVar("Answers", FollowUpFile, Answer)
_ONE_EACH = ("assessments", "states")
_NOT_TAKEN = Text("Inte mottaget från {file}{place}", "Not taken in from {file}{place}")


def new_follow_up(answered: Answered, lost: Sequence[Remark], plan: str, path: str, language: Language) -> Change:
    """A follow-up file that is not there yet. What could not be taken in stands last, as comments."""
    text = follow_up_text(answered.file, plan, language)
    comments = "".join(f"{line}\n" for line in _comments(lost, "", language))
    return Change(path, None, f"{text}\n{comments}" if comments else text)


class FollowUpEditor:
    """Writes answers into a follow-up file that is there."""

    def __init__(
        self, file: File, before: FollowUpFile, language: Language, remarks: Remarks, *, replaces: bool
    ) -> None:
        self._file = file
        self._before = before
        self._writer = DeclarationWriter(language)
        self._language = language
        self._remarks = remarks
        self._replaces = replaces
        self._inserting = Inserting(file.source)

    def write(self, answered: Answered, files: Collection[str]) -> Change:
        """The file with what is new in the answers."""
        self._opening(answered.file)
        below = [lines for answer in answered.file.answers for lines in self._answer(answer, answered)]
        known = {lesson.title for lesson in self._before.lessons}
        below += [
            "\n".join(self._writer.declaration(lesson)) for lesson in answered.file.lessons if lesson.title not in known
        ]
        lost = [one for one in self._remarks.lost if one.file in files]
        comments = "\n".join(_comments(lost, self._file.source.text, self._language))
        below += [comments] if comments else []
        if below:
            self._inserting.at_the_end("\n\n".join(below) + "\n")
        return self._inserting.change()

    def _opening(self, new: FollowUpFile) -> None:
        head = self._file.of_kind("follows_up")[0]
        only_new = _less(new, self._before)
        lines = [line[2:] for line in self._writer.properties("follows_up", only_new)]
        if lines:
            self._inserting.last_in(head, lines)

    def _answer(self, new: Answer, answered: Answered) -> Iterator[str]:
        """Put what is new of an answer where the file speaks of the same; else it is a declaration of its own."""
        before = [one for one in self._before.answers if one.subject == new.subject]
        for one in before:
            new = self._without_conflicts(_less(new, one), one, answered)
        if not any(getattr(new, each.name) for each in fields(new) if each.name != "subject"):
            return
        placed = next((one for one in self._file.declarations if _about(one) == new.subject), None)
        if placed is None:
            yield "\n".join(self._writer.answer(new))
        else:
            self._inserting.last_in(placed, [line[2:] for line in self._writer.properties("answer", new)])

    def _without_conflicts(self, new: Answer, before: Answer, answered: Answered) -> Answer:
        """An answer without what the file already says otherwise, which is remarked on; or put in its place."""
        kept: dict[str, Any] = {}
        for question in _ONE_EACH:
            said = {note.period.order: note for note in getattr(before, question)}
            notes: tuple[Note, ...] = getattr(new, question)
            for note in notes:
                if note.period.order in said:
                    self._decide(new.subject, question, said[note.period.order].text, note.text, answered)
            kept[question] = tuple(note for note in notes if note.period.order not in said)
        outcomes = {(test.period.order, test.assumption): test for test in before.tests}
        for test in new.tests:
            other = outcomes.get((test.period.order, test.assumption))
            if other is not None and other.outcome != test.outcome:
                words = {word.name: word.form(self._language) for word in TEST_OUTCOME}
                self._decide(new.subject, "tests", words[other.outcome], words[test.outcome], answered)
        kept["tests"] = tuple(test for test in new.tests if (test.period.order, test.assumption) not in outcomes)
        return replace(new, **kept)

    def _decide(self, subject: Subject, question: str, before: str, value: str, answered: Answered) -> None:
        given = answered.sources[subject, question]
        if self._replaces and self._replaced(subject, question, before, value):
            return
        period = answered.file.period.text if answered.file.period else ""
        arguments = {"before": before, "title": subject.id, "period": period, "value": value}
        self._remarks.on(given.file, given.entry, faults.OTHER_VALUE, **arguments)

    def _replaced(self, subject: Subject, question: str, before: str, value: str) -> bool:
        for placed in self._file.declarations:
            if _about(placed) != subject:
                continue
            for item in placed.declaration.all(question):
                span = placed.span(item.value) if item.value else None
                if span is not None and span.within(self._file.source.text) == before:
                    self._inserting.instead(span, value)
                    return True
        return False


def _less(new: Answers, before: Answers) -> Answers:
    """What is new: of fields that hold several, what is not there; of those that hold one, what was not said."""
    kept: dict[str, Any] = {}
    for one in fields(new):
        value, known = getattr(new, one.name), getattr(before, one.name)
        if one.name in ("path", "subject"):
            kept[one.name] = value
        elif isinstance(value, tuple):
            kept[one.name] = tuple(each for each in value if each not in known)
        else:
            kept[one.name] = value if known is None else None
    return replace(new, **kept)


def _about(placed: Placed) -> Subject | None:
    about = placed.declaration.about
    if about is None:
        return None
    if isinstance(about, LinkReference):
        return Subject(about.source.text, about.target.text)
    return Subject(about.name.text)


def _comments(lost: Iterable[Remark], text: str, language: Language) -> Iterator[str]:
    """The answers that could not be taken in, so that nothing is lost; none twice."""
    for one in lost:
        assert one.lost is not None
        place = f", {one.place}" if one.place else ""
        where = _NOT_TAKEN.say(language, {"file": one.file, "place": place})
        key = " ".join(parts_of(one.lost.key))
        said = " ".join(one.lost.text.split())
        line = f"# {where}: {said}" if one.lost.place == one.lost.key else f"# {where} ({key}): {said}"
        if line not in text:
            yield line
