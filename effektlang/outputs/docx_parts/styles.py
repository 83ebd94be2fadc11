"""A new Word document with calm styles: A4, one font, headings that can be told apart, and a language."""

from datetime import datetime
from typing import TYPE_CHECKING

from effektlang.text import Language

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_FONT = "Arial"
_INK = "1B2733"
_LOCALES = {"sv": "sv-SE", "en": "en-GB"}
_SIZES = {
    "Title": 24, "Subtitle": 13, "Heading 1": 16, "Heading 2": 13, "Heading 3": 11.5, "Normal": 10.5, "Caption": 9.5,
}  # fmt: skip
_ALWAYS = datetime(2020, 1, 1)  # noqa: DTZ001 - Word writes the day without a zone


def plain_document(title: str, language: Language) -> "Document":
    """An empty document with a title and a language, whose day is always the same."""
    import docx  # noqa: PLC0415 - slow to import

    document = docx.Document()
    _name(document, title, language)
    _size(document)
    for name, points in _SIZES.items():
        _style(document, name, points)
    _hyphenate(document)
    return document


def _hyphenate(document: "Document") -> None:
    """Let Word divide long words, which Swedish has many of."""
    from docx.oxml import OxmlElement  # noqa: PLC0415

    document.settings.element.append(OxmlElement("w:autoHyphenation"))


def _name(document: "Document", title: str, language: Language) -> None:
    properties = document.core_properties
    properties.title, properties.language = title, _LOCALES[language]
    properties.author, properties.comments = "", ""
    properties.created = properties.modified = _ALWAYS
    properties.revision = 1
    from docx.oxml.ns import qn  # noqa: PLC0415

    for said in document.styles.element.iter(qn("w:lang")):
        said.set(qn("w:val"), _LOCALES[language])


def _size(document: "Document") -> None:
    from docx.shared import Mm  # noqa: PLC0415

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)


def _style(document: "Document", name: str, points: float) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415
    from docx.shared import Pt, RGBColor  # noqa: PLC0415

    style = document.styles[name]
    style.font.name, style.font.size = _FONT, Pt(points)
    style.font.color.rgb = RGBColor.from_string(_INK)
    fonts = style.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), _FONT)
    if name == "Title":
        _without_line(style.element.pPr)
    if name.startswith("Heading"):
        style.paragraph_format.space_before = Pt(points)
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.keep_with_next = True


def _without_line(properties: "BaseOxmlElement") -> None:
    """Word's own title has a line below it, which says nothing."""
    from docx.oxml.ns import qn  # noqa: PLC0415

    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def room(document: "Document") -> tuple[int, int]:
    """The width and the height between the margins of the last pages, in the units of Word."""
    last = document.sections[-1]
    width = (last.page_width or 0) - (last.left_margin or 0) - (last.right_margin or 0)
    height = (last.page_height or 0) - (last.top_margin or 0) - (last.bottom_margin or 0)
    return width, height
