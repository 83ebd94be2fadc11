"""Upright and lying pages in Word: a wide picture gets a lying page of its own."""

from io import BytesIO
from typing import TYPE_CHECKING

from effektlang.outputs.docx_parts.styles import room

if TYPE_CHECKING:
    from docx.document import Document

_WIDE = 1.25
_HEIGHT = 0.82
"""How much of a page's height a picture may take: the heading and the caption stand there too."""


class Pages:
    """Which way the pages of a document lie as it is being written."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._is_lying = False

    def picture(self, png: bytes, alternative: str, caption: str) -> None:
        """A picture as large as its page allows, with its words; a wide one lies down, with the heading above it."""
        from docx.image.image import Image  # noqa: PLC0415 - slow to import

        image = Image.from_blob(png)
        is_wide = image.px_width > _WIDE * image.px_height
        if is_wide:
            self._lie_down()
        width, height = room(self._document)
        scale = min(width / image.px_width, _HEIGHT * height / image.px_height)
        paragraph = self._document.add_paragraph()
        shape = paragraph.add_run().add_picture(BytesIO(png), width=int(image.px_width * scale))
        described = shape._inline.docPr  # noqa: SLF001 - python-docx has no alternative texts
        described.set("descr", alternative)
        described.set("title", caption)
        self._document.add_paragraph(caption, style="Caption")

    def upright(self) -> None:
        """Go on with upright pages."""
        if self._is_lying:
            self._turn()

    def _lie_down(self) -> None:
        """Turn the page; a heading right above the picture comes along."""
        last = self._document.paragraphs[-1] if self._document.paragraphs else None
        is_heading = last is not None and last.style is not None and (last.style.name or "").startswith("Heading")
        heading = last if is_heading else None
        text, style = (heading.text, heading.style) if heading is not None else ("", None)
        if heading is not None:
            heading._element.getparent().remove(heading._element)  # noqa: SLF001 - python-docx cannot remove
        self._turn()
        if heading is not None:
            self._document.add_paragraph(text, style=style)

    def _turn(self) -> None:
        from docx.enum.section import WD_ORIENT, WD_SECTION  # noqa: PLC0415

        section = self._document.add_section(WD_SECTION.NEW_PAGE)
        section.page_width, section.page_height = section.page_height, section.page_width
        self._is_lying = not self._is_lying
        section.orientation = WD_ORIENT.LANDSCAPE if self._is_lying else WD_ORIENT.PORTRAIT
