"""What a growing selection takes in, step by step: the piece, the line's value, the property, the declaration, all."""

from effektlang.document import Document
from effektlang.ide.spot import declaration_at, properties_at, spot_at
from effektlang.source import Span


def selections(document: Document, offset: int) -> tuple[Span, ...]:
    """The stretches around a place, the smallest first, each within the next."""
    steps = [Span(0, len(document.source.text))]
    placed = declaration_at(document, offset)
    if placed is not None:
        steps.append(placed.span(placed.declaration))
        for item in properties_at(placed.declaration.properties, offset - placed.offset):
            steps.append(placed.span(item))
            if item.value is not None:
                steps.append(placed.span(item.value))
        spot = spot_at(document, offset)
        if spot is not None:
            steps.append(Span(spot.start, spot.end))
    return tuple(_nested(steps, offset))[::-1]


def _nested(steps: list[Span], offset: int) -> list[Span]:
    """Those steps that hold the place and stand within the one before."""
    kept: list[Span] = []
    for step in steps:
        within = not kept or (kept[-1].start <= step.start and step.end <= kept[-1].end and step != kept[-1])
        if within and step.start <= offset <= step.end:
            kept.append(step)
    return kept
