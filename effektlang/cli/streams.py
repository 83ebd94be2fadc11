"""Letters that a terminal or a pipe has no code for, as in an old code page: plain ones are written for them."""

import codecs
import io
import sys

_NAME = "effektlang.plain"
_PLAIN = {
    "│": "|", "→": "->", "←": "<-", "”": '"', "“": '"', "’": "'", "–": "-", "—": "-", "−": "-", "…": "...", "·": "-",
    "•": "-", "≤": "<=", "≥": ">=", "×": "x", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
}  # fmt: skip


def write_plainly() -> None:
    """Let no letter stop a report: what the standard streams cannot write becomes what is closest to it."""
    codecs.register_error(_NAME, _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.encoding.lower().startswith("utf"):
            stream.reconfigure(errors=_NAME)


def _plain(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    letters = error.object[error.start : error.end]
    return "".join(_written(letter, error.encoding) for letter in letters), error.end


def _written(letter: str, encoding: str) -> str:
    for plain in (_PLAIN.get(letter, ""), _without_marks(letter)):
        if plain and plain.encode(encoding, errors="ignore").decode(encoding) == plain:
            return plain
    return "?"


def _without_marks(letter: str) -> str:
    from unicodedata import normalize

    return normalize("NFD", letter)[0]
