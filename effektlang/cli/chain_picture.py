"""The picture of a plan's chain, to stand in a document. Where it cannot be drawn, the document is made without it."""

from effektlang.cli.looks import request_by
from effektlang.diagram.alternative import sentences
from effektlang.diagram.engines import EngineFailed, NoEngine
from effektlang.diagram.layout import layout
from effektlang.diagram.views import chain
from effektlang.followup.sheet import Picture
from effektlang.model.model import Model
from effektlang.settings.settings import Settings
from effektlang.text import Language


def chain_picture(model: Model, language: Language, settings: Settings) -> Picture | None:
    """The chain as PNG, with the same in words; none where there is nothing to draw, or nothing to draw it with."""
    from effektlang.outputs import png  # noqa: PLC0415 - only documents with pictures need it

    diagram = chain.build(model, request_by(settings, language))
    if not diagram.boxes:
        return None
    try:
        return Picture(png.write(layout(diagram)), " ".join(sentences(diagram)))
    except (NoEngine, EngineFailed):
        return None
