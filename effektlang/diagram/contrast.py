"""Whether a theme can be read by all: the contrast between its colours, by WCAG 2.1 (criteria 1.4.3 and 1.4.11)."""

from collections.abc import Iterator

from effektlang.diagram.kinds import BOXES
from effektlang.diagram.theme import Theme
from effektlang.record import record
from effektlang.text import Text

TEXT, SHAPE = 4.5, 3.0
"""How far text and what shapes are told by must differ from what they stand on (level AA)."""
_LINEAR_BELOW = 0.04045

_INK = Text("bokstäverna", "the letters")
_QUIET = Text("rubrikerna", "the headings")
_AGAINST = Text("det som fattas och motverkar", "what is missing or counteracts")
_LINE = Text("linjerna", "the lines")
_OUTLINE = Text("kanten på {kind}", "the outline of {kind}")
_PAPER = Text("papperet", "the paper")
_BAND = Text("fälten", "the fields")
_FILL = Text("ytan på {kind}", "the fill of {kind}")


@record
class Shortfall:
    """Two colours that are too alike, how far they differ and how far they should."""

    what: Text
    colour: str
    on: Text
    background: str
    ratio: float
    demanded: float


def shortfalls(theme: Theme) -> list[Shortfall]:
    """Everything in a theme that falls under level AA: each colour where it is worst."""
    worst: dict[tuple[Text, str], Shortfall] = {}
    for what, one, on, other, least in _pairs(theme):
        found = Shortfall(what, one, on, other, contrast(one, other), least)
        before = worst.get((what, one))
        if found.ratio < least and (before is None or found.ratio < before.ratio):
            worst[what, one] = found
    return list(worst.values())


def contrast(one: str, other: str) -> float:
    """The contrast ratio between two colours, from 1 to 21, cut to two decimals so that none is rounded up to pass."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return int((lighter + 0.05) / (darker + 0.05) * 100) / 100


def _pairs(theme: Theme) -> Iterator[tuple[Text, str, Text, str, float]]:
    for on, background in ((_PAPER, theme.paper), (_BAND, theme.band)):
        yield _QUIET, theme.quiet_ink, on, background, TEXT
        yield _LINE, theme.line, on, background, SHAPE
    yield _INK, theme.ink, _PAPER, theme.paper, TEXT
    yield _LINE, theme.line, _PAPER, theme.paper, TEXT
    yield _AGAINST, theme.against, _BAND, theme.band, SHAPE
    for kind, words in BOXES.items():
        paint = theme.paints[kind]
        fill = _of(_FILL, words.name)
        yield _INK, theme.ink, fill, paint.fill, TEXT
        yield _AGAINST, theme.against, fill, paint.fill, TEXT
        yield _QUIET, theme.quiet_ink, fill, paint.fill, SHAPE
        yield _of(_OUTLINE, words.name), paint.outline, _BAND, theme.band, SHAPE


def _of(text: Text, kind: Text) -> Text:
    return Text(text.say("sv", {"kind": kind}), text.say("en", {"kind": kind}))


def _luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= _LINEAR_BELOW else float(((value + 0.055) / 1.055) ** 2.4)
