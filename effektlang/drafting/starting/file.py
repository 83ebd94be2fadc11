"""Answers in a file: a word of the language, a colon and the answer on each line, in the order of the questions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from effektlang.characters import folded, visible
from effektlang.drafting.starting.answers import GO_BACK, Answer, Refused, in_quotes, read
from effektlang.drafting.starting.questions import QUESTIONS, Question
from effektlang.record import record
from effektlang.source import Source
from effektlang.text import Text
from effektlang.words.kinds import KINDS
from effektlang.words.lookup import PROPERTIES, nearest
from effektlang.words.word import Word

_NO_COLON = Text("Raden saknar kolon. Skriv ett ord, kolon och svaret.",
                 "The line has no colon. Write a word, a colon and the answer.")  # fmt: skip
_NOTHING_BEFORE = Text("Det finns inget svar före det här att ta tillbaka.",
                       "There is no answer before this one to take back.")  # fmt: skip
_UNKNOWN = Text("”{word}” är inte ett ord som går att svara med. Menar ni ”{guess}”?",
                "“{word}” is not a word to answer with. Do you mean “{guess}”?")  # fmt: skip
_UNKNOWN_ALONE = Text("”{word}” är inte ett ord som går att svara med.", "“{word}” is not a word to answer with.")
_TOO_EARLY = Text("”{word}” står före det som det hör till. Skriv först {parents}.",
                  "“{word}” stands before what it belongs to. Write {parents} first.")  # fmt: skip
_OF_NOTHING = Text("”{word}” hör till ”{parent}”, som saknar svar. Skriv det svaret först.",
                   "“{word}” belongs to “{parent}”, which has no answer. Write that answer first.")  # fmt: skip
_TWICE = Text(
    "”{word}” har redan ett svar, och kan bara ha ett.", "“{word}” has an answer already, and can have only one."
)
_ALSO = {
    "plan": ("titel", "title", "namn", "name"),
    "goal": ("mål",),
}
"""What people call a question besides the words of the language; in a plan these may be something else."""
_AS = {"assumptions": "assumption", "measured_by": "indicator"}
"""Questions that also go by the word for what is answered."""


@record
class BadLine:
    """A line of the file that is of no use, and why."""

    number: int
    refused: Refused


@record
class AnswersRead:
    """The answers of a file, and the lines that could not be read as any."""

    answers: tuple[Answer, ...]
    bad: tuple[BadLine, ...]

    @property
    def words(self) -> tuple[Text, ...]:
        """The words that may be answered with, where a line has one that is none of them and like none."""
        is_asked_for = any(one.refused.text is _UNKNOWN_ALONE for one in self.bad)
        return tuple(dict.fromkeys(_text(question.word) for question in _all(QUESTIONS))) if is_asked_for else ()


def answers_in(source: Source) -> AnswersRead:
    """The answers that a file gives. Lines that are empty or begin with `#` are left out, and so are empty answers."""
    reading = _Reading()
    for number, text in _kept(source.text):
        reading.line(number, text)
    return AnswersRead(tuple(_frozen(reading.root.answers)), tuple(reading.bad))


def _kept(text: str) -> list[tuple[int, str]]:
    """The lines that say something, with their numbers; a line with `<` takes back the one before it."""
    kept: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        said = visible(line).strip()
        if said == GO_BACK and kept:
            kept.pop()
        elif said and not said.startswith("#"):
            kept.append((number, said))
    return kept


@dataclass
class _Node:
    """An answer while those about it are being read, and the questions that may be asked about it."""

    word: str
    text: str
    questions: Sequence[Question]
    answers: list["_Node"] = field(default_factory=list)


class _Reading:
    """A file on its way to answers."""

    def __init__(self) -> None:
        self.root = _Node("", "", QUESTIONS)
        self.bad: list[BadLine] = []
        self._open = [self.root]
        self._groups: list[str] = []
        self._unanswered: Question | None = None

    def line(self, number: int, text: str) -> None:
        """Take in one line."""
        if text == GO_BACK:
            self.bad.append(BadLine(number, Refused(_NOTHING_BEFORE, {})))
            return
        word, colon, answer = text.partition(":")
        refused = self._take(word.strip(), answer.strip()) if colon else Refused(_NO_COLON, {})
        if refused is not None:
            self.bad.append(BadLine(number, refused))

    def _take(self, word: str, answer: str) -> Refused | None:
        """Put an answer under the latest one that it can be about."""
        for depth in range(len(self._open), 0, -1):
            question = _named(folded(word), self._open[depth - 1].questions)
            if question is not None:
                return self._answer(question, answer, depth)
        if self._unanswered is not None and _named(folded(word), self._unanswered.then) is not None:
            return Refused(_OF_NOTHING, {"word": word, "parent": _text(self._unanswered.word)})
        return _misplaced(word)

    def _answer(self, question: Question, answer: str, depth: int) -> Refused | None:
        self._unanswered = None if answer else question
        if not answer:
            del self._open[depth:]
            return None
        if question.more is None and any(one.word == question.word for one in self._open[depth - 1].answers):
            return Refused(_TWICE, {"word": _text(question.word)})
        said = read(question, answer, self._groups, tuple(_frozen(self._open[depth - 1].answers)))
        if isinstance(said, Refused):
            return said
        if question.word == "stakeholder":
            self._groups.append(said)
        node = _Node(question.word, said, question.then)
        self._open[depth - 1].answers.append(node)
        self._open[depth:] = [node]
        return None


def _frozen(nodes: Sequence[_Node]) -> Iterator[Answer]:
    for node in nodes:
        yield Answer(node.word, node.text, tuple(_frozen(node.answers)))


def _named(word: str, questions: Sequence[Question]) -> Question | None:
    """The question of a word among some, or among those that are asked instead of them."""
    for question in questions:
        if word in _spellings()[question.word]:
            return question
    for question in questions:
        instead = _named(word, question.instead)
        if instead is not None:
            return instead
    return None


def _misplaced(word: str) -> Refused:
    """Why a word cannot stand here: it belongs under another, or is not one that is asked."""
    parents = [parent for parent in _all(QUESTIONS) if _named(folded(word), parent.then) is not None]
    if parents:
        words = dict.fromkeys(_text(parent.word) for parent in parents)
        return Refused(_TOO_EARLY, {"word": word, "parents": tuple(in_quotes(one) for one in words)})
    guess = nearest(folded(word), tuple(form for question in _all(QUESTIONS) for form in _text(question.word)))
    if guess is not None:
        return Refused(_UNKNOWN, {"word": word, "guess": guess})
    return Refused(_UNKNOWN_ALONE, {"word": word})


def _all(questions: Sequence[Question]) -> Iterator[Question]:
    for question in questions:
        yield question
        yield from _all(question.then)
        yield from _all(question.instead)


@cache
def _spellings() -> Mapping[str, frozenset[str]]:
    """Every way to write the word of each question, in lower case."""
    found: dict[str, frozenset[str]] = {}
    for word in (*KINDS, *PROPERTIES):
        forms = {form.lower() for form in (word.sv, word.en, *word.synonyms, *word.english_synonyms)}
        found[word.name] = found.get(word.name, frozenset()) | forms
    found |= {question: found[question] | found[kind] for question, kind in _AS.items()}
    return found | {question: found[question] | {*words} for question, words in _ALSO.items()}


def _text(name: str) -> Text:
    words: tuple[Word, ...] = (*KINDS, *PROPERTIES)
    return next(word.text for word in words if word.name == name)
