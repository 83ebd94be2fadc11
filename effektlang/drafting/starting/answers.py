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
_BEFORE_START = Text(
    "Det är före starten, {start}. Skriv en senare tid.", "That is before the start, {start}. Write a later time."
)
_NO_GROUPS = Text(
    "Det finns ingen att välja än. Skriv först vem det är till för, med ”intressent”.",
    "There is no one to choose yet. Write first whom it is for, with “stakeholder”.",
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


def read(question: Question, text: str, groups: Sequence[str], beside: Sequence[Answer] = ()) -> str | Refused:
    """An answer as it goes into the plan, or why it cannot. `beside` it stand the answers about the same matter."""
    answer = unescaped(plain(text))
    match question.reads:
        case "period":
            start = next((one.text for one in beside if one.word == "start"), None)
            return _period(answer, start if question.word == "end" else None)
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


def in_quotes(text: Text) -> Text:
    """A word or a title as it is named in a message."""
    return Text(f"”{text.sv}”", f"“{text.en}”")


def _period(answer: str, start: str | None) -> str | Refused:
    try:
        period = read_period(answer)
    except (Unreadable, Ambiguous):
        return Refused(_NO_PERIOD, {"answer": answer})
    if start is not None and read_period(start).is_after(period):
        return Refused(_BEFORE_START, {"start": start})
    return period.text


def _groups(answer: str, groups: Sequence[str]) -> str | Refused:
    """The titles of the groups that are named or numbered, a line each."""
    if not groups:
        return Refused(_NO_GROUPS, {})
    known = {folded(title): title for title in groups} | {str(number): one for number, one in enumerate(groups, 1)}
    if folded(answer) in known:
        return known[folded(answer)]
    named = [known.get(folded(part)) for part in answer.split(",")]
    chosen = [title for title in named if title is not None]
    if len(chosen) < len(named):
        return Refused(_NO_GROUP, {"answer": answer, "groups": tuple(in_quotes(Text(one, one)) for one in groups)})
    return "\n".join(chosen)
