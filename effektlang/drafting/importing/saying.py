"""What a cell says, and whether it says anything."""

import re

from effektlang.characters import BULLETS, folded

_NUMBERED = re.compile(rf"(?:[{BULLETS}*–-]|\d+[.)])\s+")
_NOTHING = frozenset((
    "n/a", "na", "n.a.", "ej aktuellt", "ej aktuell", "inte aktuellt", "ej tillämpligt", "inte tillämpligt",
    "ej relevant", "not applicable", "not relevant",
))  # fmt: skip
_MARKS = re.compile(r"[-–—−.\s]+")
_SUM = re.compile(
    r"(?:(?:del)?summa|totalsumma|totalt?|(?:sub|grand )?total|sum)(?: \d{4}| t?kr| mnkr| kostnad(?:er)?)?:?"
)


def says_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing to say: it has a dash, or that the matter does not apply."""
    return _MARKS.fullmatch(text) is not None or folded(text) in _NOTHING


def is_sum(text: str) -> bool:
    """Whether a cell begins a row that adds up those above it."""
    return _SUM.fullmatch(folded(text)) is not None


def titles_in(text: str) -> tuple[str, ...]:
    """The titles in a cell: one, or one for each line of a list."""
    lines = text.split("\n")
    if len(lines) > 1 and all(_NUMBERED.match(line) for line in lines):
        return tuple(_NUMBERED.sub("", line, count=1) for line in lines)
    return (" ".join(lines),)
