"""How large each box is: its title and details in lines, and the width that fits the columns on an A4 page."""

from effektlang.diagram.diagram import Box, Diagram
from effektlang.diagram.metrics import wrapped
from effektlang.record import record
from effektlang.text import Language, Text

PAGE = 786.0
"""The width of an A4 page in landscape without its margins, in points."""
GAP = 38.0
NARROWEST, WIDEST = 96.0, 172.0
WIDTH_IN_ROWS = 150.0
TITLE_SIZE, DETAIL_SIZE = 9.5, 7.5
TITLE_LEADING, DETAIL_LEADING = 11.5, 9.5
PADDING = 8.0
ICON = 11.0
BETWEEN = 3.0
_MOST_TITLE_LINES = 8
_MOST_DETAIL_LINES = 3
_SLANTED = 7.0

_FOLLOWED_OTHERWISE = Text("följs på annat sätt", "followed in another way")
_MISSING = Text("ingen mätning än", "not measured yet")
_FROM = Text("från {plan}", "from {plan}")


@record
class Detail:
    """A row of small text in a box, after a small picture: `who`, `measured`, `otherwise`, `missing` or `plan`."""

    icon: str
    lines: tuple[str, ...]


@record
class Sized:
    """A box with its text in lines and its size in points."""

    box: Box
    title: tuple[str, ...]
    details: tuple[Detail, ...]
    width: float
    height: float


def width_of_boxes(diagram: Diagram) -> float:
    """The width that all boxes share, so that columns are equal."""
    if diagram.direction in ("tb", "bt"):
        return WIDTH_IN_ROWS
    count = max(len(diagram.columns), 1)
    return min(max((PAGE - (count - 1) * GAP) / count, NARROWEST), WIDEST)


def sized(box: Box, width: float, language: Language) -> Sized:
    """A box with its text wrapped to the width, and as high as the text needs."""
    inner = width - 2 * PADDING - (_SLANTED if box.kind in ("input", "activity", "output", "goal") else 0)
    title = wrapped(box.title, inner, TITLE_SIZE, bold=True, most=_MOST_TITLE_LINES)
    details = tuple(
        Detail(icon, wrapped(text, inner - ICON, DETAIL_SIZE, most=_MOST_DETAIL_LINES))
        for icon, text in _details(box, language)
    )
    height = 2 * PADDING + len(title) * TITLE_LEADING - 2
    height += sum(BETWEEN + len(detail.lines) * DETAIL_LEADING for detail in details)
    return Sized(box, title, details, width, round(height, 1))


def _details(box: Box, language: Language) -> list[tuple[str, str]]:
    details = []
    if box.for_whom:
        details.append(("who", ", ".join(box.for_whom)))
    if box.measuring == "measured":
        details.append(("measured", ", ".join(box.measures)))
    elif box.measuring == "followed_otherwise":
        details.append(("otherwise", _FOLLOWED_OTHERWISE.say(language)))
    elif box.measuring == "missing":
        details.append(("missing", _MISSING.say(language)))
    if box.from_plan:
        details.append(("plan", _FROM.say(language, {"plan": box.from_plan})))
    return details
