"""Readers of filled sheets, one a file format; found by the endings that each says it reads."""

from collections.abc import Callable
from pathlib import Path

from effektlang.collecting.filled import Filled, NotASheet
from effektlang.found import modules_in
from effektlang.text import Text

_UNKNOWN = Text("den har en ändelse som ingen mall har", "it has an ending that no template has")
_A_FORM = Text("den är en webbsida, och en sådan har inga svar i sig", "it is a web page, which holds no answers")
_SAVE_THE_ANSWERS = Text(
    "Öppna formuläret i webbläsaren, välj Spara svaren och ta emot json-filen.",
    "Open the form in the browser, choose Save the answers, and take in the json file.",
)
_EMPTY = Text("den är tom", "it is empty")
_ASK_FOR_IT = Text(
    "Be den som svarade att skicka filen en gång till.", "Ask the one who answered to send the file once more."
)


def read(name: str, data: bytes) -> Filled:
    """A filled sheet; raises `NotASheet`."""
    reader = _reader(Path(name).suffix.lower())
    if not data.strip():
        raise NotASheet(_EMPTY, _ASK_FOR_IT)
    return reader(name, data)


def suffixes() -> tuple[str, ...]:
    """The endings of the files that can be read."""
    return tuple(suffix for module in modules_in(__name__) for suffix in module.SUFFIXES)


def _reader(suffix: str) -> Callable[[str, bytes], Filled]:
    for module in modules_in(__name__):
        if suffix in module.SUFFIXES:
            reader: Callable[[str, bytes], Filled] = module.read
            return reader
    raise NotASheet(_A_FORM, _SAVE_THE_ANSWERS) if suffix in (".html", ".htm") else NotASheet(_UNKNOWN)
