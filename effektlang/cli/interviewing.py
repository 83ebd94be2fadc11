"""Puts questions at the keyboard."""

from collections.abc import Sequence
from shutil import get_terminal_size
from textwrap import fill

import click

from effektlang.characters import folded
from effektlang.drafting.starting.answers import Refused, read
from effektlang.drafting.starting.questions import Question
from effektlang.text import Language, Text

_OPENING = Text(
    "Vi börjar i andra änden: vad det ska leda till, och sedan vad som krävs för det.\n"
    "Enter hoppar över en fråga. Ctrl+D hoppar över alla som är kvar, och Ctrl+C avbryter utan att något sparas.",
    "We begin at the other end: what it is to lead to, and then what that takes.\n"
    "Enter skips a question. Ctrl+D skips all that are left, and Ctrl+C stops without saving anything.",
)
_EXAMPLE = Text("Till exempel: {example}", "For instance: {example}")
_UNKNOWN = ("?", "-", "vet inte", "vet ej", "don't know", "do not know")
_PROMPT = ">"
_WIDEST = 100


class Keyboard:
    """Asks whoever sits at the keyboard, in one language, until they have had enough."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._has_ended = False
        for line in _OPENING.say(language).splitlines():
            _tell(line)

    def ask(self, question: Question, about: str, groups: Sequence[str], *, again: bool) -> str | None:
        """The answer; asked again where it cannot be read."""
        if self._has_ended:
            return None
        self._put(question, about, groups, again=again)
        while True:
            text = self._line()
            if text is None or folded(text).rstrip(".") in ("", *_UNKNOWN):
                return None
            said = read(question, text, groups)
            if not isinstance(said, Refused):
                return said
            _tell(said.text.say(self._language, said.arguments))

    def _put(self, question: Question, about: str, groups: Sequence[str], *, again: bool) -> None:
        click.echo(err=True)
        text = question.more if again and question.more is not None else question.asks
        _tell(text.say(self._language).replace("{answer}", about), bold=True)
        if again:
            return
        if question.reads == "groups":
            for number, group in enumerate(groups, 1):
                click.echo(f"  {number}  {group}", err=True)
        example = question.example.say(self._language)
        _tell(_EXAMPLE.say(self._language, {"example": example}), dim=True)

    def _line(self) -> str | None:
        """A line from the keyboard; none when there are no more."""
        try:
            return input(f"{_PROMPT} ")
        except EOFError:
            self._has_ended = True
            click.echo(err=True)
            return None


def _tell(text: str, *, bold: bool = False, dim: bool = False) -> None:
    """Show a line on the screen, broken between words where the window ends."""
    width = min(get_terminal_size().columns, _WIDEST)
    click.secho(fill(text, width, break_on_hyphens=False), bold=bold or None, dim=dim or None, err=True)
