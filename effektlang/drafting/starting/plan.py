"""The plan that answers make: read backwards from the goal, and linked forwards to it."""

from collections.abc import Iterator, Sequence

from effektlang.drafting.drafting import Drafting
from effektlang.drafting.starting.answers import Answer
from effektlang.model.chain import LinkAssumption
from effektlang.model.model import Model
from effektlang.syntax.values import read_period
from effektlang.text import Language, Text

_FIRST_FOLLOW_UP = Text("Första uppföljningen", "First follow-up")


def plan_of(answers: Sequence[Answer], language: Language) -> Model:
    """The plan that answers the questions."""
    return _Making(answers, language).model()


class _Making:
    """Answers on their way to a plan."""

    def __init__(self, answers: Sequence[Answer], language: Language) -> None:
        self._answers = answers
        self._language = language
        self._draft = Drafting(language)
        self._groups: dict[str, str] = {}
        self._goals: list[str] = []

    def model(self) -> Model:
        """The plan, each answer in its place."""
        for one in _of(self._answers, "stakeholder"):
            self._groups[one.text] = self._draft.element("stakeholder", one.text, roles=("target_group",))
        self._goals = [self._draft.element("goal", one.text) for one in _of(self._answers, "goal")]
        self._about_the_plan()
        for one in _of(self._answers, "effect"):
            self._effect(one)
        for one in _of(self._answers, "output"):
            self._output(one, None, self._all_groups)
        for one in _of(self._answers, "activity"):
            self._activity(one, None, self._all_groups)
        for one in _of(self._answers, "follow_up"):
            self._follow_up(one)
        return self._draft.model()

    @property
    def _all_groups(self) -> tuple[str, ...]:
        return tuple(self._groups.values())

    def _about_the_plan(self) -> None:
        for one in _of(self._answers, "plan"):
            self._draft.plan(title=one.text)
        for name in ("owner", "purpose"):
            for one in (*_of(self._answers, name), *_under(self._answers, "plan", name)):
                value = (self._draft.party(one.text),) if name == "owner" else one.text
                self._draft.plan(**{name: value})

    def _effect(self, answer: Answer) -> None:
        groups = self._chosen(answer)
        effect = self._draft.element("effect", answer.text, for_whom=groups)
        for one in _of(answer.answers, "expected"):
            self._draft.add(effect, expected=read_period(one.text))
        for one in _of(answer.answers, "measured_by"):
            direction = next((inner.text for inner in _of(one.answers, "direction")), None)
            indicator = self._draft.element("indicator", one.text, direction=direction)
            self._draft.add(effect, measured_by=(indicator,))
        for goal in self._goals:
            self._draft.link(effect, goal)
        for one in _of(answer.answers, "output"):
            self._output(one, effect, groups)
        for one in _of(answer.answers, "activity"):
            self._activity(one, effect, groups)

    def _chosen(self, answer: Answer) -> tuple[str, ...]:
        """The groups that an effect is said to be for, else all of them."""
        chosen = [self._groups[title] for one in _of(answer.answers, "for_whom") for title in one.text.split("\n")]
        return tuple(chosen) or self._all_groups

    def _output(self, answer: Answer, effect: str | None, groups: tuple[str, ...]) -> None:
        output = self._draft.element("output", answer.text, for_whom=groups)
        if effect is not None:
            assumptions = tuple(LinkAssumption(one.text) for one in _of(answer.answers, "assumptions"))
            self._draft.link(output, effect, assumptions=assumptions)
        for one in _of(answer.answers, "activity"):
            self._activity(one, output, groups)

    def _activity(self, answer: Answer, leads_to: str | None, groups: tuple[str, ...]) -> None:
        activity = self._draft.element("activity", answer.text, for_whom=groups)
        for one in _of(answer.answers, "responsible"):
            self._draft.add(activity, responsible=(self._draft.party(one.text),))
        for name in ("start", "end"):
            for one in _of(answer.answers, name):
                self._draft.add(activity, **{name: read_period(one.text)})
        if leads_to is not None:
            self._draft.link(activity, leads_to)

    def _follow_up(self, answer: Answer) -> None:
        title = _FIRST_FOLLOW_UP.say(self._language)
        participants = tuple(self._draft.party(group) for group in self._groups)
        self._draft.element("follow_up", title, date=read_period(answer.text), participants=participants)


def _of(answers: Sequence[Answer], word: str) -> Iterator[Answer]:
    return (one for one in answers if one.word == word)


def _under(answers: Sequence[Answer], parent: str, word: str) -> Iterator[Answer]:
    return (inner for one in _of(answers, parent) for inner in _of(one.answers, word))
