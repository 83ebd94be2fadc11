"""A sheet filled in as a form on a web page, which saves its answers as JSON."""

import json
from collections.abc import Iterator

from effektlang.collecting.filled import Entry, Filled, NotASheet, filled
from effektlang.text import Text

SUFFIXES = (".json",)
_DAMAGED = Text("den går inte att läsa som JSON", "it cannot be read as JSON")
_NO_ANSWERS = Text("den har inga svar från `effekt followup`", "it has no answers from `effekt followup`")


def read(name: str, data: bytes) -> Filled:
    """The answers of a saved form; raises `NotASheet`."""
    try:
        saved = json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise NotASheet(_DAMAGED) from error
    if not isinstance(saved, dict):
        raise NotASheet(_NO_ANSWERS)
    read_from_it = filled(name, list(_entries(saved)))
    if not read_from_it.about:
        raise NotASheet(_NO_ANSWERS)
    return read_from_it


def _entries(saved: dict[str, object]) -> Iterator[Entry]:
    """Every key with a text, however deep it was put."""
    for name, value in saved.items():
        if isinstance(value, dict):
            yield from _entries(value)
        elif isinstance(value, str | int | float) and not isinstance(value, bool):
            yield Entry(name, str(value), name)
