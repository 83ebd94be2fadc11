"""Offering the nearest known word, or all that fit: the end of a message, and the title of a fix."""

from collections.abc import Iterable

from effektlang.text import Text
from effektlang.words.word import Word

_FITTING = Text(" Här passar: {words}.", " These fit here: {words}.")


def did_you_mean(guess: str | None) -> Text:
    """The end of a message that offers the nearest known word, if there is one."""
    if guess is None:
        return Text("", "")
    return Text(f" Menar ni ”{guess}”?", f" Do you mean “{guess}”?")


def fitting(words: Iterable[Word], guess: str | None) -> Text:
    """The end of a way out that tells which words fit, where none of them is near enough to offer."""
    texts = tuple(word.text for word in words)
    if guess is not None or not texts:
        return Text("", "")
    return Text(_FITTING.say("sv", {"words": texts}), _FITTING.say("en", {"words": texts}))


def write(word: str) -> Text:
    """The title of a fix that writes a word."""
    return Text(f"Skriv ”{word}”", f"Write “{word}”")
