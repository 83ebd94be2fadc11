"""The picture of a plan's chain, to stand in a document. Where it cannot be drawn, the document is made without it."""

from effektlang.diagram.alternative import sentences
from effektlang.diagram.diagram import Diagram
from effektlang.diagram.engines import EngineFailed, NoEngine
from effektlang.diagram.layout import layout
from effektlang.diagram.placed import Layout
from effektlang.diagram.views import chain
from effektlang.followup.sheet import Picture
from effektlang.model.model import Model
from effektlang.picturing.looks import request_by
from effektlang.settings.settings import Settings
from effektlang.text import Language


def chain_diagram(model: Model, language: Language | None, settings: Settings) -> Diagram | None:
    """The picture of the chain before it is laid out; none where there is nothing to draw."""
    diagram = chain.build(model, request_by(settings, language))
    return diagram if diagram.boxes else None


def laid_out(diagram: Diagram | None) -> Layout | None:
    """A picture laid out; none where there is no picture, or nothing to draw it with."""
    try:
        return layout(diagram) if diagram is not None else None
    except (NoEngine, EngineFailed):
        return None


def chain_picture(model: Model, language: Language, settings: Settings) -> Picture | None:
    """The chain as PNG, with the same in words; none where there is nothing to draw, or nothing to draw it with."""
    from effektlang.outputs import png  # only documents with pictures need it

    placed = laid_out(chain_diagram(model, language, settings))
    return Picture(png.write(placed), " ".join(sentences(placed.diagram))) if placed is not None else None
