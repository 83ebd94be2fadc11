"""The picture beside the text: a view of the plan, and where in the text each of its elements stands."""

from collections.abc import Iterator
from dataclasses import replace

from effektlang.diagram.diagram import Diagram
from effektlang.diagram.facts import with_facts
from effektlang.diagram.layout import layout
from effektlang.diagram.views.registry import view_named, views
from effektlang.document import Document
from effektlang.outputs.svg import write
from effektlang.picturing.looks import request_by, used_plans
from effektlang.record import record
from effektlang.settings.holding import settings_of
from effektlang.source import Span
from effektlang.text import Language, Refusal, Text

_CHAIN = "kedja"


@record
class Preview:
    """A picture as SVG, or a message where there is none."""

    svg: str
    message: str


def diagram_of(document: Document, view: str, language: Language | None = None) -> tuple[Diagram, Text]:
    """The diagram of a view that needs no subject, and what to say of it if it is empty."""
    found = view_named(view) or view_named(_CHAIN)
    assert found is not None
    settings, _ = settings_of(document)
    request = replace(request_by(settings, language), used=used_plans(document.resolved))
    return with_facts(found.build(document.model, request), document.model), found.view.empty


def drawn(diagram: Diagram, empty: Text) -> Preview:
    """The picture of a diagram. It touches no plan, and may take its time."""
    language = diagram.language
    if not diagram.boxes:
        return Preview("", empty.say(language))
    try:
        return Preview(write(layout(diagram)), "")
    except Refusal as refusal:
        return Preview("", refusal.say(language))


def view_names(language: Language) -> tuple[str, ...]:
    """The views that need no subject."""
    return tuple(one.view.name.say(language) for one in views() if one.view.subject == "none")


def places(document: Document) -> Iterator[tuple[str, Span]]:
    """Where the declaration of each element stands."""
    for id_, placed in document.resolved.origins.elements.items():
        yield id_, placed.span(placed.declaration)
