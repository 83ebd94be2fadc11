"""Times as people write them in the headings and cells of sheets."""

import re

from effektlang.characters import folded
from effektlang.quantities import Period
from effektlang.syntax.values import Ambiguous, Unreadable, read_period

_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars?|march|apr(?:il)?|ma[jy]|june?|juni|july?|juli|"
    r"aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_PART = r"(?:[tqh] ?|kv ?|kvartal |tertial |halvår |quarter |term )\d"
_TIME = re.compile(
    rf"\b(?:(?:{_MONTH}|{_PART}|[vh]t) ?)?\d{{4}}(?:-[tqh]\d| {_PART}|-\d{{2}})?(?:[–-]\d{{4}})?\b", re.IGNORECASE
)
_TURNED = re.compile(rf"(\d{{4}}),? ({_PART})", re.IGNORECASE)
_GOES_ON = ("löpande", "pågår", "pågående", "ongoing", "continuous", "continuously")
_OPEN_END = "tills vidare"


def read_time(text: str) -> Period:
    """The time that a text is, also with the year first (`2027 Q3`); raises `Unreadable` or `Ambiguous`."""
    turned = _TURNED.fullmatch(text)
    return read_period(f"{turned[2]} {turned[1]}" if turned else text)


def read_end(text: str) -> Period:
    """The time that something ends; what goes on has an open end."""
    return read_time(_OPEN_END if folded(text).rstrip(".") in _GOES_ON else text)


def time_in(text: str) -> tuple[str, Period | None]:
    """A text without the time that it names, and that time."""
    found = _TIME.search(text)
    if found is None:
        return text, None
    try:
        period = read_time(found.group().strip())
    except (Unreadable, Ambiguous):
        return text, None
    return " ".join(_TIME.sub(" ", text).split()), period
