"""Reads the theme that a setting or an option names: one that comes along, a file, or a table in the settings."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from effektlang.diagnostics import Fault
from effektlang.diagram.contrast import shortfalls
from effektlang.diagram.logos import logo_of
from effektlang.diagram.theme import Theme
from effektlang.diagram.theme_tables import theme_from
from effektlang.diagram.themes import shipped, standard, theme_named
from effektlang.record import record
from effektlang.settings import settings_faults as faults
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Text
from effektlang.words.lookup import LIKENESS_OF_NAMES, nearest

_SUFFIX = ".toml"
_NOT_THERE = Text("den finns inte", "it is not there")
_A_THEME = Text("namnet på ett tema, en fil eller en tabell", "the name of a theme, a file or a table")
_A_PICTURE = Text("sökvägen till en bild i png eller svg", "the path of a picture in PNG or SVG")


@record
class Problem:
    """What is wrong with a theme, and the word to point at."""

    fault: Fault
    word: str
    arguments: Mapping[str, object]


@record
class ThemeRead:
    """A theme, none where it cannot be used, and what is wrong with it."""

    theme: Theme | None
    problems: tuple[Problem, ...] = ()


def read_theme(value: object, folder: Path) -> ThemeRead:
    """The theme that a value stands for; paths are counted from the folder. One with too little contrast is refused."""
    if isinstance(value, dict):
        return _of_table(value, folder)
    if not isinstance(value, str):
        return ThemeRead(None, (_wrong(str(value), _A_THEME),))
    if value.endswith(_SUFFIX):
        return _of_file(folder / value)
    found = theme_named(value)
    if found is not None:
        return ThemeRead(found)
    names = tuple(name for pair in shipped().values() for name in pair)
    guess = did_you_mean(nearest(value, names, LIKENESS_OF_NAMES))
    arguments = {"theme": value, "guess": guess, "themes": tuple(dict.fromkeys(names))}
    return ThemeRead(None, (Problem(faults.NO_SUCH_THEME, value, arguments),))


def _of_file(path: Path) -> ThemeRead:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return _unread(path, _NOT_THERE)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return _unread(path, str(error))
    return _of_table(table, path.parent)


def _unread(path: Path, reason: object) -> ThemeRead:
    return ThemeRead(None, (Problem(faults.THEME_NOT_READ, path.name, {"theme": path.name, "reason": reason}),))


def _of_table(table: Mapping[str, object], folder: Path) -> ThemeRead:
    base = ThemeRead(standard())
    if "base" in table:
        base = read_theme(table["base"], folder)
    theme, wrong = theme_from(table, base.theme or standard())
    problems = [*base.problems, *(_wrong(one.word, one.expected) for one in wrong)]
    if "logo" in table:
        logo = logo_of(_bytes(table["logo"], folder))
        theme = replace(theme, logo=logo)
        if logo is None:
            problems.append(_wrong(str(table["logo"]), _A_PICTURE))
    weak = list(_weak(theme))
    return ThemeRead(None if weak else theme, (*problems, *weak))


def _bytes(path: object, folder: Path) -> bytes:
    try:
        return (folder / str(path)).read_bytes()
    except OSError:
        return b""


def _wrong(word: str, expected: Text) -> Problem:
    return Problem(faults.WRONG_IN_THEME, word, {"found": word, "expected": expected})


def _weak(theme: Theme) -> Iterator[Problem]:
    for one in shortfalls(theme):
        arguments = {
            "what": one.what, "colour": one.colour, "on": one.on, "background": one.background,
            "ratio": one.ratio, "demanded": one.demanded,
        }  # fmt: skip
        yield Problem(faults.TOO_LITTLE_CONTRAST, one.colour, arguments)
