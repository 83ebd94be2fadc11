"""Units that stand beside a number's heading or in the form of its cell: `Budget 2027 (tkr)`."""

import re

from effektlang.characters import folded, plain

_WRITTEN = {
    "%": "%", "procent": "%", "percent": "%", "per cent": "%", "‰": "‰", "promille": "‰",
    "kr": "kr", "sek": "kr", "kronor": "kr", "tkr": "tkr", "kkr": "tkr", "ksek": "tkr", "tsek": "tkr",
    "tusen kr": "tkr", "tusen kronor": "tkr", "tusental kronor": "tkr", "mnkr": "mnkr", "mkr": "mnkr", "msek": "mnkr",
    "miljoner kr": "mnkr", "miljoner kronor": "mnkr", "mdkr": "mdkr", "miljarder kronor": "mdkr",
    "eur": "euro", "euro": "euro", "€": "euro", "keur": "tusen euro", "meur": "miljoner euro",
    "dagar": "dagar", "dygn": "dygn", "timmar": "timmar", "tim": "timmar", "minuter": "minuter",
    "days": "days", "hours": "hours", "minutes": "minutes", "poäng": "poäng", "points": "points",
    "km": "km", "ton": "ton",
}  # fmt: skip
_IN_MARKS = re.compile(r"\s*[(\[]\s*(?:i |in )?([^()\[\]]+?)\s*[)\]]", re.IGNORECASE)
_AT_THE_END = re.compile(
    r"(?:[\s,]+(?:i|in))?[\s,]+(" + "|".join(map(re.escape, sorted(_WRITTEN, key=len, reverse=True))) + r")[.:]?\s*$",
    re.IGNORECASE,
)


def unit_named(text: str) -> str | None:
    """The unit that a text is, as a plan writes it; what follows on a known one goes along (`tkr per år`)."""
    name = folded(text).rstrip(".")
    if name in _WRITTEN:
        return _WRITTEN[name]
    first, _, rest = plain(text).partition(" ")
    is_rate = folded(rest).startswith(("per ", "/"))
    return f"{_WRITTEN[folded(first)]} {rest}" if is_rate and folded(first) in _WRITTEN else None


def parted(heading: str) -> tuple[str, str | None]:
    """A heading without the unit that it names, and that unit."""
    for found in (*_IN_MARKS.finditer(heading), *_AT_THE_END.finditer(heading)):
        unit = unit_named(found[1])
        if unit is not None:
            return heading[: found.start()] + heading[found.end() :], unit
    return heading, None
