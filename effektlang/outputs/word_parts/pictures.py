"""Pictures of a Word document: as large as a page allows, and told in words to those who do not see them."""

from io import BytesIO
from typing import Any

from docx.shared import Length

from effektlang.outputs.word_parts.pages import Pages

_OF_THE_HEIGHT = 0.82
"""How much of a page's height a picture may take: its heading and its caption stand there too."""


def add_picture(document: Any, pages: Pages, png: bytes) -> Any:
    """Put a picture on a page; gives the shape, to be described."""
    shape = document.add_picture(BytesIO(png))
    share = min(pages.width / shape.width, pages.height * _OF_THE_HEIGHT / shape.height)
    shape.width, shape.height = Length(int(shape.width * share)), Length(int(shape.height * share))
    return shape


def describe(shape: Any, title: str, alternative: str) -> None:
    """Give a picture its alternative text."""
    properties = shape._inline.docPr
    properties.set("descr", alternative)
    properties.set("title", title)
