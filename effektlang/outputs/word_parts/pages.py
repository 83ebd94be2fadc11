"""The pages of a Word document: A4, upright or lying, with what it is at the foot of each."""

from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Length, Mm, Pt

from effektlang.outputs.page_words import OF, PAGE
from effektlang.outputs.word_parts.markup import element, text_run
from effektlang.text import Language

_SHORT, _LONG, _MARGIN = Mm(210), Mm(297), Mm(20)


def set_page(document: Any) -> None:
    """Upright A4 with the same margin all around."""
    section = document.sections[0]
    section.page_width, section.page_height = _SHORT, _LONG
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN


def set_foot(document: Any, text: str, language: Language) -> None:
    """Write what the document is, and the page, at the foot of every page."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style.font.size = Pt(8)
    said = (f"{text} · {PAGE.say(language)} ", "PAGE"), (f" {OF.say(language)} ", "NUMPAGES")
    for words, field in said:
        paragraph._p.append(text_run(words))
        paragraph._p.append(element("fldSimple", text_run("1"), instr=field))


class Pages:
    """Turns the pages of one document, of the size and with the margins that its first pages have."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._is_lying = False

    @property
    def width(self) -> Length:
        """The width that there is between the margins."""
        section = self._document.sections[-1]
        return Length(section.page_width - section.left_margin - section.right_margin)

    @property
    def height(self) -> Length:
        """The height that there is between the margins."""
        section = self._document.sections[-1]
        return Length(section.page_height - section.top_margin - section.bottom_margin)

    def turn(self, *, is_lying: bool) -> None:
        """See to it that what follows stands on pages that lie, or stand; nothing is done where they do already."""
        if is_lying == self._is_lying:
            return
        section = self._document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE if is_lying else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = section.page_height, section.page_width
        self._is_lying = is_lying
