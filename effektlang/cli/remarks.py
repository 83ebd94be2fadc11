"""Tells what was found in filled sheets: the place, what is the matter, and what to do."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from effektlang.collecting.remarks import Remark
from effektlang.diagnostics import SEVERITY_WORDS
from effektlang.text import Language

_WIDTH = 92
_MARGIN = " " * 10


def told(remarks: Iterable[Remark], language: Language) -> str:
    """The remarks, file by file, in the order that they were made."""
    by_file: dict[str, list[Remark]] = {}
    for one in remarks:
        by_file.setdefault(one.file, []).append(one)
    return "\n".join(line for file, same in by_file.items() for line in _file(file, same, language))


def _file(file: str, remarks: Iterable[Remark], language: Language) -> Iterator[str]:
    for one in remarks:
        yield _place(file, one.place)
        fault = one.fault
        word = SEVERITY_WORDS[fault.severity].say(language)
        name = fault.name.say(language)
        message = f"{fault.message.say(language, one.arguments)} [{fault.code} {name}]"
        yield from _wrapped(message, f"{word:>8}  ", _MARGIN)
        way_out = fault.way_out.say(language, one.arguments)
        yield from _wrapped(f"→ {way_out}", _MARGIN, _MARGIN + "  ")
        yield ""


def _place(file: str, place: str) -> str:
    """The file, with the line of a text or what its place is called."""
    return f"{file}:{place}" if place.isdigit() else ", ".join(filter(None, (file, place)))


def _wrapped(text: str, first: str, following: str) -> list[str]:
    return wrap(text, _WIDTH, initial_indent=first, subsequent_indent=following, break_on_hyphens=False)
