"""The styles of a Word document: real headings, in the organisation's colour and font."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from effektlang.look import Look
from effektlang.outputs.word_parts.markup import element
from effektlang.text import Language

PLACEHOLDER = "PlaceholderText"
PLACEHOLDER_NAME = "Placeholder Text"
ANSWER = "Svar"
QUESTION = "Fråga"
FACT = "Uppgift"
CELL = "Cell"
_LOCALES = {"sv": "sv-SE", "en": "en-GB"}
_SIZES = {"Title": (24, 0, 4), "Subtitle": (13, 0, 10), "Heading 1": (16, 22, 6), "Heading 2": (12, 14, 3)}
_BODY_SIZE = 10.5


def set_styles(document: Any, look: Look, language: Language) -> None:
    """Give a document its styles, and its language."""
    _body(document, look, language)
    _hyphenate(document)
    for name, (size, before, after) in _SIZES.items():
        _heading(document.styles[name], look, size, before, after)
    add_missing_styles(document, look)


def _hyphenate(document: Any) -> None:
    """Let Word divide long words, which Swedish has many of."""
    document.settings.element.append(element("autoHyphenation"))


def add_missing_styles(document: Any, look: Look) -> None:
    """The styles of questions and answers; those that a document has already stay as they are."""
    _new(document, QUESTION, bold=True, before=6, after=2, keeps=True)
    _new(document, FACT, before=0, after=2)
    _new(document, CELL, size=9, before=1, after=1)
    answer = _new(document, ANSWER, before=0, after=6)
    if answer is not None:
        _framed(answer, look)
    if PLACEHOLDER_NAME not in document.styles:
        placeholder = document.styles.add_style(PLACEHOLDER_NAME, WD_STYLE_TYPE.CHARACTER)
        placeholder.font.color.rgb = RGBColor.from_string(look.quiet.upper())


def _body(document: Any, look: Look, language: Language) -> None:
    normal = document.styles["Normal"]
    _set_font(normal, look.font)
    normal.font.size = Pt(_BODY_SIZE)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    properties = document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    properties.append(element("lang", val=_LOCALES[language], eastAsia=_LOCALES[language], bidi="ar-SA"))


def _heading(style: Any, look: Look, size: float, before: float, after: float) -> None:
    _set_font(style, look.font)
    style.font.size = Pt(size)
    style.font.italic = False
    style.font.color.rgb = RGBColor.from_string(look.colour.upper())
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.keep_with_next = True
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _new(
    document: Any,
    name: str,
    *,
    size: float = _BODY_SIZE,
    bold: bool = False,
    before: float,
    after: float,
    keeps: bool = False,
) -> Any:
    """A new paragraph style; none where there is one of the name."""
    if name in document.styles:
        return None
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.font.size = Pt(size)
    style.font.bold = bold
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.keep_with_next = keeps
    return style


def _set_font(style: Any, font: str) -> None:
    """Set a font in all four places where Word looks for it, and let no theme take its place."""
    style.font.name = font
    fonts = style.element.rPr.rFonts
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for place in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{place}"), font)


def _framed(style: Any, look: Look) -> None:
    """A frame around what is to be filled in."""
    sides = (element(side, val="single", sz=4, space=4, color=look.line) for side in ("top", "left", "bottom", "right"))
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(element("pBdr", *sides), "w:shd", "w:spacing", "w:ind", "w:jc")
