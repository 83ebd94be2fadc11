"""What the shapes, lines and small pictures mean: a legend of those that occur, in rows below the picture."""

from collections.abc import Iterator, Sequence

from effektlang.diagram.details import DETAILS
from effektlang.diagram.diagram import BoxKind, Diagram, Line
from effektlang.diagram.kinds import BOXES, LINES
from effektlang.diagram.metrics import width_of
from effektlang.diagram.placed import Layout
from effektlang.diagram.theme import Theme
from effektlang.outputs.svg_parts.boxes import sign_of
from effektlang.outputs.svg_parts.icons import icon
from effektlang.outputs.svg_parts.lines import badge, curve
from effektlang.outputs.svg_parts.markup import tag, text_lines
from effektlang.outputs.svg_parts.shapes import shape
from effektlang.text import Text

ROW = 17.0
_SIZE = 7.5
_SAMPLE = 26.0
_BETWEEN = 16.0
_MARK = 11.0
_THIN = 1.0
_MIDDLE = 7.0
_SHARES = tuple(share / 100 for share in range(98, 48, -2))
_TIME = Text("någon gång under den tiden", "some time in that period")
_WEAK = Text("svag evidens", "weak evidence")
_ASSUMPTION = Text("vilar på ett antagande", "rests on an assumption")
_REFUTED = Text("antagandet håller inte", "the assumption does not hold")
Entry = tuple[str, str, float]


def legend(layout: Layout, width: float) -> tuple[str, float]:
    """The legend wrapped to a width, and its height; its upper left corner is at (0, 0)."""
    diagram = layout.diagram
    y = 0.0
    parts = []
    for row in _rows([*_entries(diagram), *_times(layout)], width):
        x = 0.0
        for entry in row:
            sample, text, sample_width = entry
            words = text_lines([text], sample_width + 5, 10.0, 0, font_size=str(_SIZE), fill=diagram.theme.ink)
            parts.append(tag("g", sample + words, transform=f"translate({x:.1f},{y:.1f})"))
            x += _width(entry) + _BETWEEN
        y += ROW
    return tag("g", "".join(parts), aria_hidden="true"), max(y, ROW)


def _rows(entries: Sequence[Entry], width: float) -> list[list[Entry]]:
    """The entries in as few rows as hold them, about equally long, so that none is left alone in the last."""
    rows = _filled(entries, width)
    for share in _SHARES:
        narrower = _filled(entries, share * width)
        if len(narrower) > len(rows):
            break
        rows = narrower
    return rows


def _filled(entries: Sequence[Entry], width: float) -> list[list[Entry]]:
    rows: list[list[Entry]] = []
    x = 0.0
    for entry in entries:
        if not rows or x + _width(entry) > width:
            rows.append([])
            x = 0.0
        rows[-1].append(entry)
        x += _width(entry) + _BETWEEN
    return rows


def _width(entry: Entry) -> float:
    _, text, sample_width = entry
    return sample_width + 5 + width_of(text, _SIZE)


def _entries(diagram: Diagram) -> Iterator[Entry]:
    language, theme = diagram.language, diagram.theme
    moments = {box.kind: box.is_moment for box in diagram.boxes}
    for kind, words in BOXES.items():
        if kind in moments:
            sample, width = _mark(kind, theme) if moments[kind] else _box(kind, theme)
            yield sample, words.name.say(language), width
    links = {line.kind for line in diagram.lines}
    for link, line_words in LINES.items():
        if link in links:
            yield _sample(Line("", "", link), theme), line_words.name.say(language), _SAMPLE
    if any(line.is_weak for line in diagram.lines):
        yield _sample(Line("", "", "leads_to", is_weak=True), theme), _WEAK.say(language), _SAMPLE
    lettered = [line for line in diagram.lines if line.badge == "A"]
    if any(not line.is_refuted for line in lettered):
        yield badge((6, 7), "A", theme), _ASSUMPTION.say(language), 12
    if any(line.is_refuted for line in lettered):
        yield badge((6, 7), "A", theme, is_filled=True), _REFUTED.say(language), 12
    occurring = {detail.kind for box in diagram.boxes for detail in box.details}
    for detail, detail_words in DETAILS.items():
        if detail in occurring:
            yield icon(detail_words.icon, 0, 3, theme), detail_words.name.say(language), 8


def _box(kind: BoxKind, theme: Theme) -> tuple[str, float]:
    """A small box of a kind, and its width."""
    paint = theme.paints[kind]
    small = tag("g", shape(0, 2, 2 * _SAMPLE, 24, paint), transform="scale(0.5)")
    return small + sign_of(kind, _SAMPLE / 2, _MIDDLE, paint, theme), _SAMPLE


def _mark(kind: BoxKind, theme: Theme) -> tuple[str, float]:
    return shape(0, 1.5, _MARK, _MARK, theme.paints[kind]), _MARK


def _times(layout: Layout) -> Iterator[Entry]:
    """What a heavy line before a mark on a time line means."""
    if any(rule.weight > _THIN for rule in layout.rules):
        sample = tag("rect", x="0", y="6", width=12.0, height=2.0, fill=layout.diagram.theme.quiet_ink)
        yield sample, _TIME.say(layout.diagram.language), 12


def _sample(line: Line, theme: Theme) -> str:
    start, end = (0.0, 7.0), (_SAMPLE - 6, 7.0)
    third = ((_SAMPLE - 6) / 3, 7.0)
    return curve(line, (start, third, third, end), (_SAMPLE, 7.0), theme)
