"""The pages of a Word document: A4, upright or lying, with what it is at the foot of each."""

from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Length, Mm, Pt

from effektlang.outputs.word_parts.markup import element, text_run
from effektlang.text import Language, Text

_SHORT, _LONG, _MARGIN = Mm(210), Mm(297), Mm(20)
_PAGE = Text("sida", "page")
_OF = Text("av", "of")
UPRIGHT_WIDTH = Length(_SHORT - 2 * _MARGIN)
LYING_WIDTH = Length(_LONG - 2 * _MARGIN)
LYING_HEIGHT = Length(_SHORT - 2 * _MARGIN)


class Pages:
    """Turns the pages of one document; nothing is done where they lie right already."""

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - python-docx has no types
        self._document = document
        self._is_lying = False
        self._is_begun = False

    def turn(self, *, is_lying: bool) -> Length:
        """See to it that what follows stands on pages of one kind; gives the width that there is for it."""
        if not self._is_begun or is_lying != self._is_lying:
            sections = self._document.sections
            section = self._document.add_section(WD_SECTION.NEW_PAGE) if self._is_begun else sections[0]
            _lay(section, is_lying=is_lying)
            self._is_lying, self._is_begun = is_lying, True
        return LYING_WIDTH if is_lying else UPRIGHT_WIDTH

    def foot(self, text: str, language: Language) -> None:
        """Write what the document is, and the page, at the foot of every page."""
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.style.font.size = Pt(8)
        said = (f"{text} · {_PAGE.say(language)} ", "PAGE"), (f" {_OF.say(language)} ", "NUMPAGES")
        for words, field in said:
            paragraph._p.append(text_run(words))  # noqa: SLF001 - python-docx has no word for fields
            paragraph._p.append(element("fldSimple", text_run("1"), instr=field))  # noqa: SLF001


def _lay(section: Any, *, is_lying: bool) -> None:  # noqa: ANN401
    section.orientation = WD_ORIENT.LANDSCAPE if is_lying else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (_LONG, _SHORT) if is_lying else (_SHORT, _LONG)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
