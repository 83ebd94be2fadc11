"""Letters as they come from Word and the web, and the plain ones they stand for."""

import re
from functools import lru_cache
from unicodedata import combining, is_normalized, normalize

from effektlang.source import Span

SPACES = (
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u000b\u000c\u2028\u2029\u0085"
)
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
BLANK = SPACES + INVISIBLE
BULLETS = "•‣▪●○◦·\uf0b7\u00a7"
_BEFORE_TAB = "oØü" + "".join(map(chr, range(0xF020, 0xF100)))
"""Bullets of Word's own fonts, as letters or in the places that those fonts have; a tab comes after them."""
BULLET = rf"[{BULLETS}]|[-–*][{SPACES}]|(?:[{_BEFORE_TAB}]|\d{{1,2}}[.)])\t"
"""A pattern for what a list puts before its items."""
BEGIN_BULLETS = frozenset(f"{BULLETS}-–*{_BEFORE_TAB}0123456789")
"""The letters that such a pattern may begin with."""
QUOTES = '"“”„»«'

_HARMFUL = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
_IN_ITS_PLACE = "\N{REPLACEMENT CHARACTER}"
BULLETED = re.compile(BULLET)
_INVISIBLE = re.compile(f"[{INVISIBLE}]+")
_OTHER_THAN_ONE_SPACE = re.compile(f"[{SPACES}]{{2,}}|[{SPACES.replace(' ', '')}]")


def visible(text: str) -> str:
    """Text without zero-width and soft characters, with `å` as one letter however it was typed."""
    if text.isascii():
        return text
    text = _INVISIBLE.sub("", text)
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def visible_with_places(text: str, offset: int = 0) -> tuple[str, list[Span]]:
    """Visible text, and for each of its letters where it stands in the text as written, counted from `offset`."""
    letters: list[str] = []
    places: list[Span] = []
    for place, letter in enumerate(text, start=offset):
        if letter in INVISIBLE:
            continue
        joined = normalize("NFC", letters[-1] + letter) if letters and combining(letter) else ""
        if len(joined) == 1:
            letters[-1], places[-1] = joined, Span(places[-1].start, place + 1)
        else:
            composed = normalize("NFC", letter)
            letters += composed
            places += [Span(place, place + 1)] * len(composed)
    return "".join(letters), places


def unescaped(text: str) -> str:
    r"""Text in which `\#` is the `#` that it stands for."""
    return text.replace("\\#", "#")


def plain(text: str) -> str:
    """Visible text in which every run of blanks is one ordinary space."""
    return _OTHER_THAN_ONE_SPACE.sub(" ", visible(text)).strip(" ")


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """A word as it is compared: plain and without regard to capitals. A plan says the same few over and over."""
    return plain(text).lower()


def is_bulleted(text: str) -> bool:
    """Whether a text begins with a bullet."""
    return BULLETED.match(text) is not None


def shortened(text: str, longest: int = 40) -> str:
    """A text cut to be quoted in a message."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def harmless(text: str) -> str:
    """Text that a plan brings along, on one line and without what steers a terminal, turns text round or breaks XML."""
    return text if text.isprintable() else re.sub(_HARMFUL, _IN_ITS_PLACE, text)
