"""Offering the nearest known word: the end of a message, and the title of its fix."""

from effektlang.text import Text


def did_you_mean(guess: str | None) -> Text:
    """The end of a message that offers the nearest known word, if there is one."""
    if guess is None:
        return Text("", "")
    return Text(f" Menar ni ”{guess}”?", f" Do you mean “{guess}”?")


def write(word: str) -> Text:
    """The title of a fix that writes a word."""
    return Text(f"Skriv ”{word}”", f"Write “{word}”")
