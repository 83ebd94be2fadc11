"""Reads a theme from the table of a TOML file; what it does not say is as in the theme it builds on."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from effektlang.diagram.forms import DIRECTIONS
from effektlang.diagram.theme import DASHES, HEADS, SHAPES, LineStyle, Paint, Theme
from effektlang.record import record
from effektlang.text import Text
from effektlang.words.lookup import nearest

COLOURS = {
    "ink": "ink", "quiet": "quiet_ink", "paper": "paper", "band": "band", "line": "line", "against": "against",
}  # fmt: skip
"""The keys of a theme's colours, and the fields they fill."""
LEVELS = ("input", "activity", "output", "effect", "short", "medium", "long", "goal")
_KEYS = ("base", "names", "font", "font-width", "direction", "logo", "colours", "boxes", "lines", "levels")
_OF_A_BOX = ("fill", "outline", "width", "shape")
_OF_A_LINE = ("head", "dash")
_WIDEST, _NARROWEST = 2.0, 0.5

_A_TABLE = Text("en tabell", "a table")
_A_TEXT = Text("en text inom citattecken", "a text within quotation marks")
_A_COLOUR = Text('en färg som "#1f4e79"', 'a colour such as "#1f4e79"')
_A_NUMBER = Text("ett tal mellan 0,5 och 2", "a number between 0.5 and 2")
_A_WEIGHT = Text("ett tal mellan 0,5 och 6", "a number between 0.5 and 6")
_HEAVIEST = 6.0

AValue = TypeVar("AValue")


@record
class Wrong:
    """Something in a theme that cannot be read: the word to point at, and what may stand there."""

    word: str
    expected: Text
    is_key: bool = False


def theme_from(table: Mapping[str, object], base: Theme) -> tuple[Theme, tuple[Wrong, ...]]:
    """The theme that a table describes, and what is wrong in it."""
    reader = _Reader(table, base)
    return reader.theme(), tuple(reader.wrong)


class _Reader:
    """Reads one table, and keeps what is wrong."""

    def __init__(self, table: Mapping[str, object], base: Theme) -> None:
        self._table = table
        self._base = base
        self.wrong: list[Wrong] = []

    def theme(self) -> Theme:
        """The base with all that the table says instead."""
        self._demand_keys(self._table, _KEYS)
        fields: dict[str, Any] = dict(self._colours())
        fields |= {"paints": dict(self._paints()), "lines": dict(self._lines()), "levels": dict(self._levels())}
        for key, field, read, expected in (
            ("font", "font", _text, _A_TEXT),
            ("font-width", "font_width", _number(_NARROWEST, _WIDEST), _A_NUMBER),
            ("direction", "direction", _one_of(DIRECTIONS), _choices(DIRECTIONS)),
        ):
            if key in self._table:
                fields[field] = self._value(key, self._table[key], read, expected)
        names = self._table.get("names")
        if isinstance(names, list) and names:
            fields["name"] = str(names[0])
        return replace(self._base, **{key: value for key, value in fields.items() if value is not None})

    def _colours(self) -> Iterator[tuple[str, str]]:
        for key, value in self._inner("colours", tuple(COLOURS)).items():
            colour = self._value(key, value, _colour, _A_COLOUR)
            if colour is not None:
                yield COLOURS[key], colour

    def _paints(self) -> Iterator[tuple[str, Paint]]:
        yield from self._base.paints.items()
        for kind, value in self._inner("boxes", tuple(self._base.paints)).items():
            before = self._base.paints[kind]
            table = self._table_of(kind, value, _OF_A_BOX)
            yield (
                kind,
                Paint(
                    self._or(table, "fill", _colour, _A_COLOUR, before.fill),
                    self._or(table, "outline", _colour, _A_COLOUR, before.outline),
                    self._or(table, "width", _number(_NARROWEST, _HEAVIEST), _A_WEIGHT, before.width),
                    self._or(table, "shape", _one_of(SHAPES), _choices(SHAPES), before.shape),
                ),
            )

    def _lines(self) -> Iterator[tuple[str, LineStyle]]:
        yield from self._base.lines.items()
        for kind, value in self._inner("lines", tuple(self._base.lines)).items():
            before = self._base.lines[kind]
            table = self._table_of(kind, value, _OF_A_LINE)
            yield (
                kind,
                LineStyle(
                    self._or(table, "head", _one_of(HEADS), _choices(HEADS), before.head),
                    self._or(table, "dash", _one_of(DASHES), _choices(DASHES), before.dash),
                ),
            )

    def _levels(self) -> Iterator[tuple[str, str]]:
        yield from self._base.levels.items()
        for level, value in self._inner("levels", LEVELS).items():
            name = self._value(level, value, _text, _A_TEXT)
            if name is not None:
                yield level, name

    def _inner(self, key: str, known: tuple[str, ...]) -> Mapping[str, object]:
        return self._table_of(key, self._table.get(key, {}), known)

    def _table_of(self, key: str, value: object, known: tuple[str, ...]) -> Mapping[str, object]:
        """A table inside the table, with only the keys that are known."""
        if not isinstance(value, dict):
            self.wrong.append(Wrong(key, _A_TABLE))
            return {}
        self._demand_keys(value, known)
        return {name: one for name, one in value.items() if name in known}

    def _demand_keys(self, table: Mapping[str, object], known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                near = nearest(key, known)
                self.wrong.append(Wrong(key, _choices((near,) if near else known), is_key=True))

    def _or(
        self,
        table: Mapping[str, object],
        key: str,
        read: Callable[[object], AValue | None],
        expected: Text,
        usual: AValue,
    ) -> AValue:
        found = self._value(key, table[key], read, expected) if key in table else None
        return usual if found is None else found

    def _value(self, key: str, value: object, read: Callable[[object], AValue | None], expected: Text) -> AValue | None:
        found = read(value)
        if found is None:
            self.wrong.append(Wrong(str(value) if isinstance(value, str) and value else key, expected))
        return found


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _colour(value: object) -> str | None:
    """A colour as `#rrggbb`; `#rgb` is short for it."""
    if not isinstance(value, str) or not value.startswith("#"):
        return None
    digits = value[1:].lower()
    if any(digit not in "0123456789abcdef" for digit in digits):
        return None
    if len(digits) == 3:  # the short form
        return "#" + "".join(2 * digit for digit in digits)
    return f"#{digits}" if len(digits) == 6 else None  # the whole form


def _number(least: float, most: float) -> Callable[[object], float | None]:
    def read(value: object) -> float | None:
        if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
            return float(value)
        return None

    return read


def _one_of(choices: tuple[AValue, ...]) -> Callable[[object], AValue | None]:
    return lambda value: next((one for one in choices if one == value), None)


def _choices(choices: tuple[str, ...]) -> Text:
    listed = ", ".join(f'"{one}"' for one in choices)
    return Text(
        f"någon av {listed}" if len(choices) > 1 else listed, f"one of {listed}" if len(choices) > 1 else listed
    )
