"""Tells what was found in filled sheets: the place, what is the matter, and what to do."""

from collections.abc import Iterable, Iterator

from effektlang.characters import harmless
from effektlang.collecting.remarks import Remark
from effektlang.report.text import Painter
from effektlang.text import Language

_WIDTH = 92


def told(remarks: Iterable[Remark], language: Language) -> str:
    """The remarks, file by file, in the order that they were made."""
    by_file: dict[str, list[Remark]] = {}
    for one in remarks:
        by_file.setdefault(one.file, []).append(one)
    return "\n".join(line for file, same in by_file.items() for line in _file(file, same, language))


def _file(file: str, remarks: Iterable[Remark], language: Language) -> Iterator[str]:
    painter = Painter(colour=False, width=_WIDTH)
    for one in remarks:
        yield harmless(_place(file, one.place))
        yield from painter.question(one, one.fault.severity, language)
        yield ""


def _place(file: str, place: str) -> str:
    """The file, with the line of a text or what its place is called."""
    return f"{file}:{place}" if place.isdigit() else ", ".join(filter(None, (file, place)))
