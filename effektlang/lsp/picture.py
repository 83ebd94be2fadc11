"""`effekt/preview`: the picture for an editor that shows it beside the text.

The request holds `textDocument` and, if another than the chain is wanted, the name of a `view`. The answer holds the
`svg`, in which every box has its element's id as `data-id`; a `message` where there is nothing to draw; the range of
each element in the text; and the names of the `views` there are.
"""

import asyncio
from typing import Any

from effektlang.diagram.diagram import Diagram
from effektlang.ide.preview import diagram_of, drawn, places, view_names
from effektlang.lsp.feature import Desk
from effektlang.text import Text

METHOD = "effekt/preview"


async def answer(desk: Desk, params: Any) -> dict[str, object]:  # noqa: ANN401 - a method of our own
    """The picture of a plan. It is laid out outside the worker, which is free for other questions meanwhile."""
    diagram, empty, elements = await desk.session.run(_prepared, desk, params)
    preview = await asyncio.to_thread(drawn, diagram, empty)
    views = view_names(diagram.language)
    return {"svg": preview.svg, "message": preview.message, "elements": elements, "views": views}


def _prepared(desk: Desk, params: Any) -> tuple[Diagram, Text, list[dict[str, object]]]:  # noqa: ANN401 - the same
    session = desk.session
    document = session.document(params.textDocument.uri)
    diagram, empty = diagram_of(document, getattr(params, "view", ""), session.wishes.language)
    elements: list[dict[str, object]] = [
        {"id": id_, "range": session.places.range(document.source, span.start, span.end)}
        for id_, span in places(document)
    ]
    return diagram, empty, elements
