"""A follow-up sheet as a Word document of our own making."""

from datetime import datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.shared import Pt

from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.word_parts.body import Body
from effektlang.outputs.word_parts.pages import set_foot, set_page
from effektlang.outputs.word_parts.styles import CELL, set_styles
from effektlang.outputs.zipped import undated


def written(sheet: FollowUpSheet) -> bytes:
    """The document as a file."""
    document = docx.Document()
    set_page(document)
    set_styles(document, sheet.look, sheet.language)
    set_foot(document, f"{sheet.title} · {sheet.occasion.title}", sheet.language)
    set_properties(document, sheet)
    _fill(document, sheet)
    made = BytesIO()
    document.save(made)
    return undated(made.getvalue())


def set_properties(document: Any, sheet: FollowUpSheet) -> None:
    """What programs that list files show of the document."""
    properties = document.core_properties
    properties.title = sheet.title
    properties.subject = sheet.occasion.title
    properties.language = sheet.language
    properties.author = properties.comments = ""
    properties.created = properties.modified = datetime.combine(sheet.occasion.day, time())


def _fill(document: Any, sheet: FollowUpSheet) -> None:
    body = Body(sheet, document)
    document.add_paragraph(sheet.title, style="Title")
    if sheet.purpose:
        document.add_paragraph(sheet.purpose)
    for fact in sheet.facts:
        body.fact(fact)
    if sheet.opening:
        document.add_paragraph(sheet.opening).paragraph_format.space_before = Pt(12)
    body.answered()
    body.contents()
    body.about()
    if sheet.about.entries:
        document.add_paragraph(style=CELL)._p.append(body.controls.names())
