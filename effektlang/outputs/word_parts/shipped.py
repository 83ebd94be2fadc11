"""A Word template to start from: every word that a template can hold, in our own styles."""

from io import BytesIO

import docx

from effektlang.look import USUAL, Look
from effektlang.outputs.word_parts.pages import set_page
from effektlang.outputs.word_parts.styles import CELL, FACT, set_styles
from effektlang.outputs.zipped import undated
from effektlang.text import Language, Text

_HEAD = Text("Er förvaltning · byt ut mot er logotyp", "Your department · put your logotype here")
_LINES = (
    ("{{ title }}", "Title"),
    ("{{ purpose }}", "Normal"),
    ("{%p for fact in facts %}", "Normal"),
    ("{{ fact.label }}: {{ fact.value }}", FACT),
    ("{%p endfor %}", "Normal"),
    ("{{ opening }}", "Normal"),
    ("{{ answered }}", "Normal"),
    ("{{ contents }}", "Normal"),
    ("{{ about }}", "Normal"),
)


def template(language: Language, look: Look = USUAL) -> bytes:
    """The template as a file."""
    document = docx.Document()
    set_page(document)
    set_styles(document, look, language)
    document.core_properties.author = document.core_properties.comments = ""
    section = document.sections[0]
    section.header.paragraphs[0].text = _HEAD.say(language)
    section.footer.paragraphs[0].text = "{{ title }} · {{ occasion }}"
    for part in (section.header, section.footer):
        part.paragraphs[0].style = CELL
    for text, style in _LINES:
        document.add_paragraph(text, style=style)
    made = BytesIO()
    document.save(made)
    return undated(made.getvalue())
