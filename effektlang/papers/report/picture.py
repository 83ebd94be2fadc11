"""A picture coloured by how its boxes have been assessed, with a shape for each tone."""

from collections.abc import Mapping
from dataclasses import replace

from effektlang.diagram.diagram import Box, Detail, DetailKind, Diagram
from effektlang.followup.tones import Tone

_DETAILS: Mapping[Tone, DetailKind] = {
    "good": "assessed_good",
    "partly": "assessed_partly",
    "bad": "assessed_bad",
    "unknown": "assessed_unknown",
}


def assessed(diagram: Diagram, words: Mapping[str, tuple[Tone, str]]) -> Diagram:
    """The diagram with each box's assessment, by its id; boxes without one are faded."""
    return replace(diagram, boxes=tuple(_box(box, words.get(box.id)) for box in diagram.boxes))


def _box(box: Box, assessment: tuple[Tone, str] | None) -> Box:
    if assessment is None:
        return replace(box, details=(), emphasis="faded")
    tone, word = assessment
    return replace(box, details=(Detail(_DETAILS[tone], word),))
