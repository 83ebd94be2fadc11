"""Finds the settings of a plan, upwards from its folder, and reads them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import Any

from effektlang.diagnostics import Diagnostic, Fault, Label
from effektlang.record import record
from effektlang.settings import settings_faults as faults
from effektlang.settings.keys import KEY_NAMED, KEYS
from effektlang.settings.places import FILE, nearest
from effektlang.settings.settings import Settings
from effektlang.settings.values import ValueReader
from effektlang.source import Source
from effektlang.syntax.guesses import did_you_mean
from effektlang.words.lookup import nearest as nearest_word

_OVERRIDES = "override"
_PATH = "path"
_IN_ORDER = {key.field for key in KEYS if key.form == "sections"}


@record
class Found:
    """The settings of a plan, and what is wrong in the file that they come from."""

    settings: Settings
    diagnostics: tuple[Diagnostic, ...] = ()


def settings_for(plan: Path) -> Found:
    """The settings that hold for a plan: those of the nearest file upwards from it."""
    place = plan.resolve()
    file = nearest(place.parent)
    return _read(file, file.stat().st_mtime_ns).for_plan(place) if file is not None else Found(Settings())


@lru_cache(maxsize=64)
def _read(file: Path, changed: int) -> "_File":
    """A settings file, read anew when it has changed."""
    del changed
    return _File(file)


class _File:
    """One settings file."""

    def __init__(self, file: Path) -> None:
        self._folder = file.parent
        self._diagnostics: list[Diagnostic] = []
        self._values = ValueReader(self._note, file.parent)
        self._source = Source(str(file), "")
        table = self._table(file)
        overrides = table.pop(_OVERRIDES, [])
        self._everywhere = self._fields(table, str(file))
        self._overrides = [
            (str(one[_PATH]), self._fields({name: value for name, value in one.items() if name != _PATH}, str(file)))
            for one in (overrides if isinstance(overrides, list) else [])
            if isinstance(one, dict) and _PATH in one
        ]

    def for_plan(self, plan: Path) -> Found:
        """The settings for one plan: those for everywhere, then those for its folders."""
        settings = _with(Settings(), self._everywhere)
        try:
            within = plan.relative_to(self._folder).as_posix()
        except ValueError:
            within = plan.name
        for pattern, fields in self._overrides:
            if fnmatch(within, pattern) or within.startswith(pattern.rstrip("/") + "/"):
                settings = _with(settings, fields)
        return Found(settings, tuple(self._diagnostics))

    def _table(self, file: Path) -> dict[str, object]:
        try:
            text = file.read_text(encoding="utf-8")
            self._source = Source(str(file), text)
            table = tomllib.loads(text)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            line = re.search(r"line (\d+)", str(error))
            start = self._source.line_starts[int(line[1]) - 1] if line and self._source.text else 0
            self._diagnostics.append(
                _diagnostic(faults.NOT_TOML, Label(self._source, start, start + 1), {"reason": error})
            )
            return {}
        own = table if file.name == FILE else table.get("tool", {}).get("effekt", {})
        return dict(own) if isinstance(own, dict) else {}

    def _fields(self, table: Mapping[str, object], origin: str) -> dict[str, object]:
        fields: dict[str, object] = {}
        for name, value in table.items():
            key = KEY_NAMED.get(name)
            if key is None:
                guess = did_you_mean(nearest_word(name, tuple(KEY_NAMED)))
                self._note(faults.UNKNOWN_KEY, name, key=name, guess=guess, keys=tuple(one.name for one in KEYS))
                continue
            read = self._values.read(key, value)
            if read is not None:
                fields[key.field] = read
        return fields | {"origins": dict.fromkeys(fields, origin)}

    def _note(self, fault: Fault, word: str, **arguments: object) -> None:
        place = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", self._source.text)
        start, end = place.span() if place else (0, 1)
        self._diagnostics.append(_diagnostic(fault, Label(self._source, start, end), arguments))


def _diagnostic(fault: Fault, place: Label, arguments: Mapping[str, object]) -> Diagnostic:
    return Diagnostic(fault, fault.severity, (place,), arguments)


def _with(settings: Settings, fields: Mapping[str, object]) -> Settings:
    """Settings with some fields set; what a folder lists adds to what holds everywhere, but an order replaces."""
    merged = dict(_merged(settings, fields))
    return replace(settings, **merged)


def _merged(settings: Settings, fields: Mapping[str, object]) -> Iterator[tuple[str, Any]]:
    for name, value in fields.items():
        before = getattr(settings, name)
        if isinstance(value, tuple) and name not in _IN_ORDER:
            yield name, tuple(dict.fromkeys((*before, *value)))
        elif isinstance(value, dict):
            yield name, {**before, **value}
        else:
            yield name, value
