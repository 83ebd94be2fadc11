"""The key of each field to fill in: the same when a sheet is made and when it comes back.

A key is a few parts with `/` between: what it is about, then what is asked. The way out makes it with `key`, the way
back takes it apart with `parts_of`. Where a program allows only short names, `tag` stands for the key.

    effect/<id>/assessment · analysis                         goal the same
    indicator/<id>/actual/<period>[/<group>] · forecast/<period> · assessment · comment
    activity/<id>/status · comment
    link/<source>→<target>/assumption/<n>[/reason] · single_loop · double_loop · taken_for_granted
    stakeholder/<id>/voice          unintended_effect/<id>/comment
    economy/<id>/<n>/actual · forecast · comment              n: which of the element's costs
    risk/<id>/comment               barrier and external_factor the same
    deviation/<n>/what · cause · action · responsible · date
    lesson/<n>/what · reconsiders · change
    question/<n>    summary    side_effects    world    answered/by · date
    dialog/<name>/<part>/…           of a dialogue, which is not read back
    sheet/…         what the sheet itself is; see `About`
"""

from hashlib import sha256
from urllib.parse import unquote

LONGEST_TAG = 64
"""Word refuses a content control whose tag is longer."""
NAMES = "effekt-nycklar:"
"""What a row of keys begins with, where a file lists them."""
_ARROW = "→"
_ESCAPED = str.maketrans({"%": "%25", "/": "%2F", ">": "%3E", "\n": "%0A"})
_DIGITS = 16
_SHARED = ("answered", "deviation", "lesson", "question", "side_effects", "summary", "world")


def key(*parts: str | int) -> str:
    """The key that is made of these parts, whatever signs they hold."""
    return "/".join(str(part).translate(_ESCAPED) for part in parts)


def parts_of(text: str) -> tuple[str, ...]:
    """The parts that a key was made of."""
    return tuple(unquote(part) for part in text.split("/"))


def ends(source: str, target: str) -> str:
    """The part that stands for a link."""
    return f"{source}{_ARROW}{target}"


def ends_of(part: str) -> tuple[str, str]:
    """The ids that a link goes from and to."""
    source, _, target = part.partition(_ARROW)
    return source, target


def tag(text: str) -> str:
    """A name for a key that Word can hold: the key itself, or its beginning and a hash of it."""
    if len(text) <= LONGEST_TAG:
        return text
    hashed = sha256(text.encode()).hexdigest()[:_DIGITS]
    return f"{text[: LONGEST_TAG - _DIGITS - 1]}~{hashed}"


def quoted(text: str) -> str:
    """A key without spaces in it, so that several can stand in a row; `parts_of` reads it as it was."""
    return text.replace(" ", "%20")


def is_shared(text: str) -> bool:
    """Whether several may answer, each for themselves: what they wrote is kept side by side, by who answered."""
    return is_for_all(text) or parts_of(text)[-1] == "voice"


def is_for_all(text: str) -> bool:
    """Whether it is asked of all, so that no one in particular has failed to answer."""
    return parts_of(text)[0] in _SHARED
