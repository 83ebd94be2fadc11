"""What the shapes, lines and small pictures mean: a legend of those that occur, in rows below the picture."""

from collections.abc import Iterator

from effektlang.diagram.diagram import Diagram, Line
from effektlang.diagram.metrics import width_of
from effektlang.outputs.svg_parts.icons import icon
from effektlang.outputs.svg_parts.lines import badge, curve
from effektlang.outputs.svg_parts.markup import tag, text_lines
from effektlang.outputs.svg_parts.shapes import shape
from effektlang.outputs.svg_parts.theme import INK
from effektlang.text import Text

ROW = 17.0
_SIZE = 7.5
_SAMPLE = 26.0
_BETWEEN = 16.0
_KINDS = {
    "input": Text("resurs", "input"),
    "activity": Text("aktivitet", "activity"),
    "output": Text("prestation", "output"),
    "effect": Text("effekt", "effect"),
    "unintended_effect": Text("bieffekt", "unintended effect"),
    "goal": Text("slutmål", "goal"),
}
_LINES = {
    "leads_to": Text("leder till", "leads to"),
    "contributes_to": Text("bidrar till", "contributes to"),
    "counteracts": Text("motverkar", "counteracts"),
    "feeds_back_to": Text("verkar tillbaka på", "feeds back to"),
}
_WEAK = Text("svag evidens", "weak evidence")
_ASSUMPTION = Text("vilar på ett antagande", "rests on an assumption")
_FOR_WHOM = Text("för vem", "for whom")
_MEASURES = {
    "measured": ("measured", Text("mäts med", "measured by")),
    "followed_otherwise": ("otherwise", Text("följs på annat sätt", "followed in another way")),
    "missing": ("missing", Text("ingen mätning än", "not measured yet")),
}

Entry = tuple[str, str, float]


def legend(diagram: Diagram, width: float) -> tuple[str, float]:
    """The legend wrapped to a width, and its height; its upper left corner is at (0, 0)."""
    x = y = 0.0
    parts = []
    for sample, text, sample_width in _entries(diagram):
        entry_width = sample_width + 5 + width_of(text, _SIZE)
        if x > 0 and x + entry_width > width:
            x, y = 0.0, y + ROW
        words = text_lines([text], sample_width + 5, 10.0, 0, font_size=str(_SIZE), fill=INK)
        parts.append(tag("g", sample + words, transform=f"translate({x:.1f},{y:.1f})"))
        x += entry_width + _BETWEEN
    return "".join(parts), y + ROW


def _entries(diagram: Diagram) -> Iterator[Entry]:
    language = diagram.language
    kinds = {box.kind for box in diagram.boxes}
    for kind, word in _KINDS.items():
        if kind in kinds:
            small = tag("g", shape(kind, 0, 2, 2 * _SAMPLE, 24), transform="scale(0.5)")
            yield small, word.say(language), _SAMPLE
    links = {line.kind for line in diagram.lines}
    for link, word in _LINES.items():
        if link in links:
            yield _sample(Line("", "", link)), word.say(language), _SAMPLE
    if any(line.is_weak for line in diagram.lines):
        yield _sample(Line("", "", "leads_to", is_weak=True)), _WEAK.say(language), _SAMPLE
    if any(line.assumptions for line in diagram.lines):
        yield badge((6, 7)), _ASSUMPTION.say(language), 12
    yield from _details(diagram)


def _details(diagram: Diagram) -> Iterator[Entry]:
    language = diagram.language
    if any(box.for_whom for box in diagram.boxes):
        yield icon("who", 0, 3), _FOR_WHOM.say(language), 8
    occurring = {box.measuring for box in diagram.boxes}
    for measuring, (name, word) in _MEASURES.items():
        if measuring in occurring:
            yield icon(name, 0, 3), word.say(language), 8


def _sample(line: Line) -> str:
    start, end = (0.0, 7.0), (_SAMPLE - 6, 7.0)
    third = ((_SAMPLE - 6) / 3, 7.0)
    return curve(line, (start, third, third, end), (_SAMPLE, 7.0))
