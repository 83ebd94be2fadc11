"""A text in both languages, the two languages there are, and what could not be done, said in either."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, Language] = ("sv", "en")

_NO_ARGUMENTS: Mapping[str, object] = {}


class Text(NamedTuple):
    """One message in Swedish and in English, with `{names}` for what is filled in."""

    sv: str
    en: str

    def say(self, language: Language, arguments: Mapping[str, object] = _NO_ARGUMENTS) -> str:
        """The text in one language with its arguments filled in.

        An argument that is itself a `Text` is said in the same language, a tuple as a list that
        ends in `and`, and a decimal number with the language's own decimal mark.
        """
        template = self.sv if language == "sv" else self.en
        if not arguments:
            return template
        return template.format_map({name: _said(value, language) for name, value in arguments.items()})

    def outline(self, language: Language) -> str:
        """The text before its arguments are known: `{title}` is shown as `…`, and guesses are left out."""
        without_guesses = re.sub(r"\{(?:guess|choice)\}", "", self.say(language))
        return re.sub(r"\{\w+\}", "…", without_guesses).strip()


class Refusal(Exception):
    """What was asked for and cannot be done: why, and what to do instead. Whoever was asked says it in a language."""

    def __init__(self, text: Text, /, **arguments: object) -> None:
        super().__init__(text.say("en", arguments))
        self.text = text
        self.arguments = arguments

    def sentences(self, language: Language) -> tuple[str, ...]:
        """Each thing that stands in the way."""
        return (self.text.say(language, self.arguments),)

    def say(self, language: Language) -> str:
        """All that stands in the way."""
        return " ".join(self.sentences(language))


def capitalised(text: str) -> str:
    """A text as it begins a line or a sentence."""
    return text[:1].upper() + text[1:]


_AND = Text(" och ", " and ")
_QUOTED = Text("”{title}”", "“{title}”")


def _said(value: object, language: Language) -> str:
    if isinstance(value, Text):
        return value.say(language)
    if isinstance(value, tuple):
        return listed([_said(part, language) for part in value], language)
    if isinstance(value, float):
        return number(value, language)
    return str(value)


def listed(parts: Sequence[str], language: Language) -> str:
    """Parts of a sentence with commas between, and `och` before the last."""
    *others, last = parts or [""]
    return _AND.say(language).join([", ".join(others), last]) if others else last


def quoted(titles: Iterable[str], language: Language) -> str:
    """Titles within quotation marks, listed as in a sentence."""
    return listed([_QUOTED.say(language, {"title": title}) for title in titles], language)


def number(value: float, language: Language) -> str:
    """A number as it is written in running text: `1 200,5` in Swedish, `1,200.5` in English."""
    written = f"{value:,}"
    if language == "en":
        return written
    return written.replace(",", "\N{NO-BREAK SPACE}").replace(".", ",").replace("-", "\N{MINUS SIGN}")
