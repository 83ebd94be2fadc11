"""A follow-up sheet in an organisation's own Word template.

Words such as `{{ title }}` are filled in by docxtpl. `{{ contents }}`, `{{ section.effects }}` and the like stand alone
in a paragraph, which is replaced by that part of the sheet in the template's own styles.
"""

from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from typing import Any

from docx.oxml.ns import qn

from effektlang.followup.sheet import FollowUpSheet
from effektlang.outputs.output import Unavailable
from effektlang.outputs.word_parts.body import Body
from effektlang.outputs.word_parts.sheet import set_properties
from effektlang.outputs.word_parts.styles import add_missing_styles
from effektlang.outputs.zipped import undated
from effektlang.text import Text

_MISSING = Text(
    "För egna mallar i Word behövs ett tillägg. Installera det med: pip install 'effektlang[templates]'",
    "For templates of your own in Word an extra is needed. Install it with: pip install 'effektlang[templates]'",
)
_NOT_WORD = Text(
    "Wordmallen går inte att öppna som ett Word-dokument (.docx).",
    "The template cannot be opened as a Word document (.docx).",
)
_NOT_FILLED = Text(
    "Wordmallen går inte att fylla i: {reason}. Ord som finns: {words}.",
    "The Word template cannot be filled in: {reason}. Words that there are: {words}.",
)
_MARK = "⟦{name}⟧"
_ABOUT = "about"
_PARTS = ("contents", "answered", "picture", _ABOUT)
Part = Callable[[], None]


def filled(sheet: FollowUpSheet, template: bytes) -> bytes:
    """The template with the sheet in it; raises `Unavailable` where that cannot be done."""
    document = _with_words(template, words(sheet))
    add_missing_styles(document, sheet.look)
    set_properties(document, sheet)
    body = Body(sheet, document)
    parts = _parts(sheet, body)
    used = {name for name, place in _places(document, parts) if _put(document, parts[name], place)}
    if _ABOUT not in used:
        body.about()
    made = BytesIO()
    document.save(made)
    return undated(made.getvalue())


def words(sheet: FollowUpSheet) -> dict[str, Any]:
    """The words that a template can hold, and what they stand for."""
    return {
        "title": sheet.title,
        "plan": sheet.about.plan,
        "purpose": sheet.purpose or "",
        "occasion": sheet.occasion.title,
        "period": sheet.about.period,
        "day": sheet.occasion.day.isoformat(),
        "responsible": sheet.about.responsible,
        "opening": sheet.opening,
        "facts": [{"label": fact.label, "value": fact.value} for fact in sheet.facts],
        **{name: _MARK.format(name=name) for name in _PARTS},
        "section": {one.name.replace("-", "_"): _MARK.format(name=f"section.{one.name}") for one in sheet.sections},
    }


def _parts(sheet: FollowUpSheet, body: Body) -> Mapping[str, Part]:
    """The parts of the sheet that stand alone in a paragraph, each with what writes it."""
    written: dict[str, Part] = {name: getattr(body, name) for name in _PARTS}
    return written | {f"section.{one.name}": partial(body.section, one) for one in sheet.sections}


def _with_words(template: bytes, said: Mapping[str, Any]) -> Any:
    try:
        from docxtpl import DocxTemplate
        from jinja2 import Environment, StrictUndefined, TemplateError
    except ImportError as error:
        raise Unavailable(_MISSING) from error
    made = DocxTemplate(BytesIO(template))
    try:
        made.init_docx()
    except Exception as error:
        raise Unavailable(_NOT_WORD) from error
    try:
        made.render(dict(said), Environment(undefined=StrictUndefined, autoescape=True), autoescape=True)
    except TemplateError as error:
        raise Unavailable(_NOT_FILLED, reason=str(error), words=tuple(said)) from error
    return made.docx


def _places(document: Any, parts: Mapping[str, Part]) -> list[tuple[str, Any]]:
    """The paragraphs that stand for parts of the sheet."""
    marks = {_MARK.format(name=name): name for name in parts}
    paragraphs = list(document.element.body.iter(qn("w:p")))
    texts = ("".join(one.text or "" for one in paragraph.iter(qn("w:t"))).strip() for paragraph in paragraphs)
    return [(marks[text], paragraph) for text, paragraph in zip(texts, paragraphs, strict=True) if text in marks]


def _put(document: Any, part: Part, place: Any) -> bool:
    """Write a part where a paragraph stands. It is written last in the document, and moved."""
    before = len(document.element.body)
    part()
    for new in list(document.element.body)[before - 1 : -1]:
        place.addprevious(new)
    place.getparent().remove(place)
    return True
