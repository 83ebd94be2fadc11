"""The notes below a picture, each after the badge that refers to it."""

from effektlang.diagram.diagram import Diagram
from effektlang.diagram.metrics import wrapped
from effektlang.outputs.svg_parts.lines import badge
from effektlang.outputs.svg_parts.markup import text_lines

_SIZE, _LEADING, _INDENT, _BETWEEN = 8.0, 10.5, 18.0, 4.0


def notes(diagram: Diagram, width: float) -> tuple[str, float]:
    """The notes wrapped to a width, and their height; their upper left corner is at (0, 0)."""
    parts = []
    y = 0.0
    for note in diagram.notes:
        lines = wrapped(note.text, width - _INDENT, _SIZE, bold=note.is_marked)
        left = _INDENT if note.badge else 0.0
        if note.badge:
            parts.append(badge((6.0, y + 6.0), note.badge, diagram.theme))
        weight = "bold" if note.is_marked else None
        parts.append(
            text_lines(lines, left, y + 9, _LEADING, font_size=str(_SIZE), font_weight=weight, fill=diagram.theme.ink)
        )
        y += len(lines) * _LEADING + (_BETWEEN if note.badge else 1.0)
    return "".join(parts), y
