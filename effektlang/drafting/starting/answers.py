"""Answers to the questions that start a plan, and what each must be to be of use."""

from collections.abc import Sequence

from effektlang.characters import folded, plain, unescaped
from effektlang.drafting.starting.questions import Question
from effektlang.record import record
from effektlang.syntax.values import Ambiguous, Unreadable, read_period
from effektlang.text import Text
from effektlang.words.choices import DIRECTION
from effektlang.words.lookup import choice_of

_NO_PERIOD = Text(
    "”{answer}” går inte att läsa som en tid. Skriv till exempel 2028, 2028-03 eller 2028-03-15.",
    "“{answer}” cannot be read as a time. Write for instance 2028, 2028-03 or 2028-03-15.",
)
_NO_DIRECTION = Text("Svara öka, minska eller behåll.", "Answer increase, decrease or maintain.")
_NO_GROUP = Text(
    "”{answer}” är ingen av dem som ska få det bättre. Svara med nummer eller namn: {groups}.",
    "“{answer}” is none of those who are to be better off. Answer with a number or a name: {groups}.",
)


GO_BACK = "<"
"""Written instead of an answer, it goes back to the one before."""


@record
class Answer:
    """An answer, and the answers to what was asked about it."""

    word: str
    text: str
    answers: tuple["Answer", ...] = ()


@record
class Refused:
    """Why an answer is of no use."""

    text: Text
    arguments: dict[str, object]


def read(question: Question, text: str, groups: Sequence[str]) -> str | Refused:
    """An answer as it goes into the plan, or why it cannot."""
    answer = unescaped(plain(text))
    match question.reads:
        case "period":
            return _period(answer)
        case "direction":
            choice = choice_of(DIRECTION, folded(answer))
            return choice.name if choice is not None else Refused(_NO_DIRECTION, {})
        case "groups":
            return _groups(answer, groups)
    return answer


def shown(question: Question, said: str) -> Text:
    """An answer as it was given, once it has been read."""
    if question.reads == "direction":
        return next(choice.text for choice in DIRECTION if choice.name == said)
    listed = ", ".join(said.split("\n"))
    return Text(listed, listed)


def _period(answer: str) -> str | Refused:
    try:
        return read_period(answer).text
    except (Unreadable, Ambiguous):
        return Refused(_NO_PERIOD, {"answer": answer})


def _groups(answer: str, groups: Sequence[str]) -> str | Refused:
    """The titles of the groups that are named or numbered, a line each."""
    known = {folded(title): title for title in groups} | {str(number): one for number, one in enumerate(groups, 1)}
    if folded(answer) in known:
        return known[folded(answer)]
    named = [known.get(folded(part)) for part in answer.split(",")]
    chosen = [title for title in named if title is not None]
    if len(chosen) < len(named):
        return Refused(_NO_GROUP, {"answer": answer, "groups": tuple(groups)})
    return "\n".join(chosen)
