"""What an assessment says, whatever words an organisation has for it: by the place of the word on its scale."""

from typing import Literal

Tone = Literal["good", "partly", "bad", "unknown"]
_UNKNOWN = (
    "går inte", "saknas", "vet inte", "ej bedömd", "cannot be assessed", "not known", "missing", "no assessment",
)  # fmt: skip
_GOOD, _PARTLY = 0.3, 0.7


def tone(word: str, words: tuple[str, ...]) -> Tone:
    """The tone of a word: scales go from good to bad, and words that say that nothing is known stand outside."""
    known = [one.lower() for one in words if not _is_unknown(one)]
    if word.lower() not in known:
        return "unknown"
    place = known.index(word.lower()) / max(len(known) - 1, 1)
    return "good" if place < _GOOD else "partly" if place < _PARTLY else "bad"


def _is_unknown(word: str) -> bool:
    return any(part in word.lower() for part in _UNKNOWN)
