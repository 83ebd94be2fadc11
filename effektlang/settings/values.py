"""Reads one value of `effekt.toml` by the form of its key; what cannot be read is noted and left out."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from effektlang.diagnostics import Severity
from effektlang.diagram.contrast import TEXT, contrast
from effektlang.diagram.theme import Theme
from effektlang.rules.registry import by_name, named, pack_names
from effektlang.settings import keys
from effektlang.settings import settings_faults as faults
from effektlang.settings.keys import Form, Key
from effektlang.settings.themes import read_theme
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Text
from effektlang.words.lookup import nearest

Note = Callable[..., None]
AValue = TypeVar("AValue")

_EXPECTED = {
    "rules": Text('en lista, till exempel ["K001", "effekt-utan-mätning", "O"]',
                  'a list, such as ["K001", "effect-without-measurement", "O"]'),
    "packs": Text("en lista med namn på regelpaket: {choices}", "a list of names of rule packs: {choices}"),
    "flag": Text("true eller false", "true or false"),
    "severities": Text("en tabell med frågor och error, warning, info eller off",
                       "a table of questions with error, warning, info or off"),
    "language": Text('"sv" eller "en"', '"sv" or "en"'),
    "threshold": Text('"error", "warning", "info" eller "never"', '"error", "warning", "info" or "never"'),
    "levels": Text("en tabell med nivåerna {choices} och era namn", "a table of the levels {choices} with your names"),
    "scales": Text("en tabell med {choices} och en lista med ord i ordning",
                   "a table of {choices} with a list of words in order"),
    "sections": Text("en lista med delar: {choices}", "a list of sections: {choices}"),
    "headings": Text("en tabell med {choices} och era rubriker", "a table of {choices} with your headings"),
    "colour": Text('en färg som går att läsa mot vitt (kontrast minst 4,5), till exempel "#1f4e79"',
                   'a colour that can be read on white (a contrast of at least 4.5), such as "#1f4e79"'),
    "font": Text('namnet på ett typsnitt, till exempel "Arial"', 'the name of a font, such as "Arial"'),
    "file": Text('en sökväg, till exempel "mallar/uppföljning.docx"', 'a path, such as "templates/follow-up.docx"'),
}  # fmt: skip
_OFF = "off"
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_WHITE = "#ffffff"


class ValueReader:
    """Reads the values of one settings file; `note` takes a fault, the word to point at and arguments."""

    def __init__(self, note: Note, folder: Path) -> None:
        self._note = note
        self._folder = folder

    def read(self, key: Key, value: object) -> object:
        """The value as `Settings` holds it, None where it cannot be read."""
        match key.form:
            case "rules":
                return self._names(key, value, self._rule)
            case "packs":
                return self._names(key, value, lambda name: self._choice(key, name, _packs()))
            case "flag":
                return self._flag(key, value)
            case "language" | "threshold" | "form":
                return self._choice(key, value, keys.CHOICES[key.form])
            case "severities":
                return self._severities(key, value)
            case "levels":
                return self._table(key, value, keys.LEVELS, lambda one: one if isinstance(one, str) else None)
            case "theme":
                return self._theme(value)
            case "scales":
                return self._table(key, value, keys.SCALES, _words)
            case _:
                return self._document(key, value)

    def _document(self, key: Key, value: object) -> object:
        """What is set about documents and templates."""
        match key.form:
            case "sections":
                return self._names(key, value, lambda name: self._choice(key, name, _sections()))
            case "headings":
                return self._table(key, value, _sections(), lambda one: one if isinstance(one, str) else None)
            case "colour":
                return self._text(key, value, _is_readable_colour)
            case _:
                return self._text(key, value, str.strip)

    def _theme(self, value: object) -> Theme | None:
        found = read_theme(value, self._folder)
        for problem in found.problems:
            self._note(problem.fault, problem.word, **problem.arguments)
        return found.theme

    def _flag(self, key: Key, value: object) -> bool | None:
        if isinstance(value, bool):
            return value
        self._wrong(key, value)
        return None

    def _text(self, key: Key, value: object, passes: Callable[[str], object]) -> str | None:
        if isinstance(value, str) and passes(value):
            return value
        self._wrong(key, value)
        return None

    def _names(self, key: Key, value: object, read: Callable[[str], str | None]) -> tuple[str, ...] | None:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self._wrong(key, value)
            return None
        return tuple(name for one in value if (name := read(one)) is not None)

    def _rule(self, name: str) -> str | None:
        known = by_name()
        families = {one.rule.code[0] for one in known.values()}
        if named(name) is not None or name.upper() in families:
            return name
        guess = nearest(name.lower(), tuple(known))
        self._note(faults.UNKNOWN_RULE, name, name=name, guess=did_you_mean(guess))
        return None

    def _choice(self, key: Key, value: object, choices: Iterable[str]) -> str | None:
        if isinstance(value, str) and value in choices:
            return value
        self._wrong(key, value)
        return None

    def _severities(self, key: Key, value: object) -> dict[str, Severity | None] | None:
        if not isinstance(value, dict):
            self._wrong(key, value)
            return None
        read: dict[str, Severity | None] = {}
        for name, word in value.items():
            if self._rule(name) is not None and self._choice(key, word, keys.SEVERITIES) is not None:
                read[name] = None if word == _OFF else Severity[word.upper()]
        return read

    def _table(
        self, key: Key, value: object, names: tuple[str, ...], read: Callable[[object], AValue | None]
    ) -> dict[str, AValue] | None:
        if not isinstance(value, dict):
            self._wrong(key, value)
            return None
        found = {name: read(one) for name, one in value.items() if name in names}
        for name, one in value.items():
            if found.get(name) is None:
                self._wrong(key, one if name in names else name)
        return {name: one for name, one in found.items() if one is not None}

    def _wrong(self, key: Key, value: object) -> None:
        choices = _choices(key.form)
        form = _EXPECTED[key.form]
        expected = Text(form.say("sv", {"choices": choices}), form.say("en", {"choices": choices}))
        self._note(faults.WRONG_VALUE, key.name, key=key.name, value=_shown(value), expected=expected)


def _is_readable_colour(colour: str) -> bool:
    """Whether letters of a colour can be read on white, and white letters on it."""
    return _COLOUR.fullmatch(colour) is not None and contrast(colour, _WHITE) >= TEXT


def _choices(form: Form) -> tuple[str, ...]:
    match form:
        case "packs":
            return _packs()
        case "levels":
            return keys.LEVELS
        case "scales":
            return keys.SCALES
        case "sections" | "headings":
            return _sections()
        case _:
            return ()


def _sections() -> tuple[str, ...]:
    from effektlang.followup.sections import SECTIONS  # few settings speak of them

    return tuple(SECTIONS)


def _packs() -> tuple[str, ...]:
    return tuple(form for name in pack_names() for form in (name.sv, name.en))


def _words(value: object) -> tuple[str, ...] | None:
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return tuple(value)
    return None


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"”{value}”" if isinstance(value, str) else str(value)
