"""Puts questions at the keyboard."""

import click

from effektlang.characters import folded, visible
from effektlang.cli.screen import broken
from effektlang.drafting.starting.answers import GO_BACK, Refused, read, shown
from effektlang.drafting.starting.interview import Asking, Back
from effektlang.text import Language, Text

_OPENING = Text(
    "Vi börjar i andra änden: vad det ska leda till, och sedan vad som krävs för det.",
    "We begin at the other end: what it is to lead to, and then what that takes.",
)
_KEYS = Text(
    "Enter hoppar över en fråga, < går tillbaka till den förra, och hjälp visar det här igen. "
    "Ctrl+D hoppar över alla som är kvar, och Ctrl+C avbryter utan att något sparas.",
    "Enter skips a question, < goes back to the one before, and help shows this again. "
    "Ctrl+D skips all that are left, and Ctrl+C stops without saving anything.",
)
_EXAMPLE = Text("Till exempel: {example}", "For instance: {example}")
_EARLIER = Text("Ni svarade: {answer}. Enter behåller svaret, och - tar bort det.",
                "You answered: {answer}. Enter keeps the answer, and - removes it.")  # fmt: skip
_FIRST = Text("Det här är den första frågan.", "This is the first question.")
_SKIPPED = Text("Vi hoppar över den frågan.", "We skip that question.")
_REMOVED = Text("Svaret är borttaget.", "The answer is removed.")
_NO_MORE = Text("Enter om det inte är något mer.", "Enter if there is nothing more.")
_BACK = (GO_BACK, "tillbaka", "back")
_HELP = ("hjälp", "help")
_UNKNOWN = ("?", "-", "vet inte", "vet ej", "don't know", "do not know")
_PROMPT = ">"


class Keyboard:
    """Asks whoever sits at the keyboard, in one language, until they have had enough."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._has_ended = False
        self._say(_OPENING)
        self._say(_KEYS)

    def ask(self, asking: Asking, earlier: str | None) -> str | Back | None:
        """The answer; asked again where it cannot be read."""
        if self._has_ended:
            return earlier
        self._put(asking, earlier)
        while True:
            text = self._line()
            if not text:
                return earlier
            if folded(text) in _BACK:
                if not asking.is_first:
                    return Back()
                self._say(_FIRST)
            elif folded(text) in _HELP:
                self._say(_KEYS)
            elif folded(text).rstrip(".") in ("", *_UNKNOWN):
                self._say(_SKIPPED if earlier is None else _REMOVED)
                return None
            else:
                said = read(asking.question, text, asking.groups, asking.beside)
                if not isinstance(said, Refused):
                    return said
                self._say(said.text, **said.arguments)

    def _put(self, asking: Asking, earlier: str | None) -> None:
        question = asking.question
        click.echo(err=True)
        text = question.more if asking.is_again and question.more is not None else question.asks
        _tell(text.say(self._language).replace("{answer}", asking.about), bold=True)
        if question.reads == "groups":
            for number, group in enumerate(asking.groups, 1):
                click.echo(f"  {number}  {group}", err=True)
        if earlier is not None:
            self._say(_EARLIER, answer=shown(question, earlier))
        elif asking.is_again:
            _tell(_NO_MORE.say(self._language), dim=True)
        else:
            example = question.example.say(self._language)
            _tell(_EXAMPLE.say(self._language, {"example": example}), dim=True)

    def _say(self, text: Text, **arguments: object) -> None:
        _tell(text.say(self._language, arguments))

    def _line(self) -> str:
        """A line from the keyboard; nothing when there are no more."""
        try:
            return visible(input(f"{_PROMPT} ")).strip()
        except EOFError:
            self._has_ended = True
            click.echo(err=True)
            return ""


def _tell(text: str, *, bold: bool = False, dim: bool = False) -> None:
    """Show a line on the screen, broken between words where the window ends."""
    click.secho(broken(text), bold=bold or None, dim=dim or None, err=True)
