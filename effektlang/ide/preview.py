"""The picture beside the text: a view of the plan, and where in the text each of its elements stands."""

from collections.abc import Iterator

from effektlang.diagram.views.registry import views
from effektlang.document import Document
from effektlang.outputs.svg import write
from effektlang.picturing.choices import Choices
from effektlang.picturing.pictures import Picture, pictures
from effektlang.record import record
from effektlang.source import Span
from effektlang.text import Language, Refusal


@record
class Preview:
    """A picture as SVG, or a message where there is none."""

    svg: str
    message: str


def picture_of(document: Document, view: str, language: Language) -> Picture | Preview:
    """The picture of a view, of the chain where none is named; a message where there can be none."""
    try:
        return next(pictures(document, Choices(views=(view,) if view else (), language=language)))
    except Refusal as refusal:
        return Preview("", refusal.say(language))


def drawn(picture: Picture | Preview) -> Preview:
    """A picture as SVG. It touches no plan, and may take its time."""
    if isinstance(picture, Preview):
        return picture
    language = picture.diagram.language
    if picture.is_empty:
        return Preview("", picture.wanted.registered.view.empty.say(language))
    try:
        return Preview(write(picture.layout), "")
    except Refusal as refusal:
        return Preview("", refusal.say(language))


def view_names(language: Language) -> tuple[str, ...]:
    """The views that need no subject."""
    return tuple(one.view.name.say(language) for one in views() if one.view.subject == "none")


def places(document: Document) -> Iterator[tuple[str, Span]]:
    """Where the declaration of each element stands."""
    for id_, placed in document.resolved.origins.elements.items():
        yield id_, placed.span(placed.declaration)
