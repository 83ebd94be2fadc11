"""`effekt/preview`: the picture for an editor that shows it beside the text.

The request holds `textDocument` and, if another than the chain is wanted, the name of a `view`. The answer holds the
`svg`, in which every box has its element's id as `data-id`; a `message` where there is nothing to draw; the range of
each element in the text; and the names of the `views` there are.
"""

import asyncio
from typing import Any

from effektlang.ide.preview import Preview, drawn, picture_of, places, view_names
from effektlang.lsp.feature import Desk
from effektlang.picturing.pictures import Picture

METHOD = "effekt/preview"


async def answer(desk: Desk, params: Any) -> dict[str, object]:  # noqa: ANN401 - a method of our own
    """The picture of a plan. It is laid out outside the worker, which is free for other questions meanwhile."""
    picture, rest = await desk.session.run(_prepared, desk, params)
    preview = await asyncio.to_thread(drawn, picture)
    return {"svg": preview.svg, "message": preview.message, **rest}


def _prepared(desk: Desk, params: Any) -> tuple[Picture | Preview, dict[str, object]]:  # noqa: ANN401 - the same
    session = desk.session
    document = session.document(params.textDocument.uri)
    language = session.wishes.language or document.language
    elements = [
        {"id": id_, "range": session.places.range(document.source, span.start, span.end)}
        for id_, span in places(document)
    ]
    picture = picture_of(document, getattr(params, "view", ""), language)
    return picture, {"elements": elements, "views": view_names(language)}
