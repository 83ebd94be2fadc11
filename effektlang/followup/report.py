"""What came out of a follow-up: the plan, its values and its answers at one occasion, and what they put at risk."""

from collections.abc import Iterator

from effektlang.followup.direction import Reading, reading
from effektlang.followup.occasion import Occasion
from effektlang.followup.open_questions import open_questions
from effektlang.followup.scope import Scope
from effektlang.followup.stored import answered_keys, answers_at
from effektlang.followup.tones import Tone, tone
from effektlang.model.answers import Answer, AssumptionTest, Deviation, FollowUpFile
from effektlang.model.chain import Activity, Cost, Effect, Goal, Input, UnintendedEffect
from effektlang.model.element import Note, Party
from effektlang.model.graph import Graph
from effektlang.model.learning import Action, Barrier, ExternalFactor, Lesson, Risk, Subject
from effektlang.model.measurement import Indicator
from effektlang.model.model import AnyElement, Model
from effektlang.model.reach import onward
from effektlang.record import record
from effektlang.text import Language


@record
class Part:
    """A goal or an effect: the organisation's own assessment, its reasons, and what the indicators say."""

    element: Goal | Effect
    assessment: str
    tone: Tone
    reasons: tuple[str, ...]
    readings: tuple[Reading, ...]


@record
class Tested:
    """An assumption that has been tested, and what rests on its link."""

    subject: Subject
    test: AssumptionTest
    at_risk: tuple[AnyElement, ...]


@record
class Remark:
    """Something said about an element or a link."""

    subject: Subject
    text: str


@record
class Work:
    """An activity: its state, and what was said of it."""

    activity: Activity
    state: str
    comment: str


@record
class Spending:
    """What something was to cost, has cost, and is expected to cost."""

    element: Input | Activity
    budget: tuple[Cost, ...]
    spent: tuple[Cost, ...]
    expected: tuple[Cost, ...]


@record
class Open:
    """Questions that no one has answered yet, of one responsible."""

    responsible: str
    questions: tuple[str, ...]


@record(kw_only=True)
class FollowUpReport:
    """Everything that a report tells."""

    model: Model
    occasion: Occasion
    language: Language
    files: tuple[FollowUpFile, ...]
    parts: tuple[Part, ...]
    readings: tuple[Reading, ...]
    tests: tuple[Tested, ...]
    deviations: tuple[tuple[Subject | None, Deviation], ...]
    actions: tuple[tuple[Subject | None, Action], ...]
    voices: tuple[Remark, ...]
    single_loop: tuple[Remark, ...]
    double_loop: tuple[Remark, ...]
    work: tuple[Work, ...]
    spending: tuple[Spending, ...]
    remarks: tuple[Remark, ...]
    lessons: tuple[Lesson, ...]
    open: tuple[Open, ...]

    @property
    def participants(self) -> tuple[Party, ...]:
        """Those who answered."""
        return tuple(dict.fromkeys(party for file in self.files for party in file.participants))

    @property
    def tones(self) -> dict[str, tuple[Tone, str]]:
        """The tone and the word of each goal and effect that has been assessed, by its id."""
        return {part.element.id: (part.tone, part.assessment) for part in self.parts if part.assessment}


def follow_up_report(scope: Scope, sections: tuple[str, ...] = ()) -> FollowUpReport:
    """The report of what a scope takes in; `sections` are those of the organisation's sheets, if not the usual."""
    return _Reporting(scope, sections).report()


class _Reporting:
    """One report on its way."""

    def __init__(self, scope: Scope, sections: tuple[str, ...]) -> None:
        self._scope = scope
        self._sections = sections
        self._model = scope.model
        self._time = scope.occasion.period
        self._files = answers_at(scope.model, scope.occasion)
        self._answers = [answer for file in self._files for answer in file.answers]
        self._graph = Graph(scope.model)

    def report(self) -> FollowUpReport:
        """The whole of it."""
        return FollowUpReport(
            model=self._model,
            occasion=self._scope.occasion,
            language=self._scope.language,
            files=self._files,
            parts=tuple(self._parts()),
            readings=tuple(reading(one, self._time) for one in self._scope.of(Indicator)),
            tests=tuple(self._tests()),
            deviations=(
                *((None, one) for file in self._files for one in file.deviations),
                *((answer.subject, one) for answer in self._answers for one in answer.deviations),
            ),
            actions=(
                *((None, one) for file in self._files for one in file.actions),
                *((answer.subject, one) for answer in self._answers for one in answer.actions),
            ),
            voices=tuple(self._said("voices")),
            single_loop=tuple(self._said("single_loop")),
            double_loop=tuple(self._said("double_loop")),
            work=tuple(self._work()),
            spending=tuple(self._spending()),
            remarks=tuple(self._remarks()),
            lessons=tuple(lesson for file in self._files for lesson in file.lessons),
            open=tuple(self._open()),
        )

    def _parts(self) -> Iterator[Part]:
        parts: tuple[Goal | Effect, ...] = (*self._scope.of(Goal), *self._scope.of(Effect))
        for element in parts:
            own = self._notes(element.assessments, "assessments", element.id)
            reasons = self._notes(element.analyses, "analyses", element.id)
            word = own[0] if own else ""
            readings = (self._model.by_id[id_] for id_ in element.measured_by)
            yield Part(
                element,
                word,
                tone(word, self._scope.words(element.kind)),
                reasons,
                tuple(reading(one, self._time) for one in readings if isinstance(one, Indicator)),
            )

    def _notes(self, own: tuple[Note, ...], field: str, id_: str) -> tuple[str, ...]:
        """What the plan and the answers say about an element for the time."""
        answered = (note for one in self._about(Subject(id_)) for note in getattr(one, field))
        return tuple(dict.fromkeys(note.text for note in (*answered, *own) if note.period.order == self._time.order))

    def _about(self, subject: Subject) -> Iterator[Answer]:
        return (one for one in self._answers if one.subject == subject)

    def _tests(self) -> Iterator[Tested]:
        for answer in self._answers:
            for test in answer.tests:
                if test.period.order == self._time.order:
                    at_risk = self._downstream(answer.subject) if test.outcome == "does_not_hold" else ()
                    yield Tested(answer.subject, test, at_risk)

    def _downstream(self, subject: Subject) -> tuple[AnyElement, ...]:
        """What comes after a link: its target, and all that follows from that, in the order of the plan."""
        reached = onward(self._graph, [subject.target or subject.element])
        return tuple(one for one in self._model.elements if one.id in reached)

    def _said(self, field: str) -> Iterator[Remark]:
        for answer in self._answers:
            for note in getattr(answer, field):
                if note.period.order == self._time.order:
                    yield Remark(answer.subject, note.text)

    def _work(self) -> Iterator[Work]:
        for activity in self._scope.of(Activity):
            states = self._notes((), "states", activity.id)
            comments = self._notes(activity.comments, "comments", activity.id)
            yield Work(activity, states[0] if states else "", " ".join(comments))

    def _spending(self) -> Iterator[Spending]:
        bearers: tuple[Input | Activity, ...] = (*self._scope.of(Input), *self._scope.of(Activity))
        for element in bearers:
            answers = list(self._about(Subject(element.id)))
            spent = tuple(cost for one in answers for cost in one.spent)
            expected = tuple(cost for one in answers for cost in one.expected_cost)
            if element.costs and (spent or expected):
                yield Spending(element, element.costs, spent, expected)

    def _remarks(self) -> Iterator[Remark]:
        """What was said of risks, barriers, the world and unintended effects."""
        for kind in (Risk, Barrier, ExternalFactor, UnintendedEffect):
            for element in self._scope.of(kind):
                for text in self._notes((), "comments", element.id):
                    yield Remark(Subject(element.id), text)

    def _open(self) -> Iterator[Open]:
        answered = answered_keys(self._model, self._scope.occasion)
        for one in open_questions(self._scope, answered, self._sections):
            if one.missing:
                yield Open(one.responsible, tuple(self._question(field.label, field.about) for field in one.missing))

    def _question(self, label: str, about: Subject | None) -> str:
        if about is None or about.element not in self._model.by_id:
            return label
        title = self._model.title_of(about)
        return label if title in label else f"{title}: {label}"
