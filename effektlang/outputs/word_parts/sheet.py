"""A follow-up sheet as a Word document."""

from datetime import datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.shared import Length, Pt

from effektlang.followup.sheet import Block, Card, Column, Fact, Field, FollowUpSheet, Note, Picture, Section, Table
from effektlang.outputs.look import USUAL, Look
from effektlang.outputs.word_parts.controls import Controls
from effektlang.outputs.word_parts.markup import text_run
from effektlang.outputs.word_parts.pages import LYING_HEIGHT, Pages
from effektlang.outputs.word_parts.styles import ANSWER, CELL, FACT, QUESTION, set_styles
from effektlang.outputs.word_parts.tables import add_table
from effektlang.outputs.zipped import undated
from effektlang.text import Text

_MOST_COLUMNS_UPRIGHT = 5
_SHARES = {"narrow": 1.15, "medium": 1.8, "wide": 2.6}
_FOR_THE_PICTURE = 0.82
_PICTURE = Text("Planen i en bild", "The plan in one picture")
_RECEIVER = Text("För den som tar emot svaren", "For the one who receives the answers")
_LEAVE = Text(
    "De här uppgifterna gör att svaren hittar tillbaka till planen. Låt dem stå.",
    "These let the answers find their way back to the plan. Leave them as they are.",
)
_ABOUT = {
    "sheet/plan": Text("Plan", "Plan"),
    "sheet/file": Text("Fil", "File"),
    "sheet/occasion": Text("Tillfälle", "Occasion"),
    "sheet/period": Text("Tid", "Time"),
    "sheet/responsible": Text("Ansvarig", "Responsible"),
    "sheet/fingerprint": Text("Avtryck av planen", "Fingerprint of the plan"),
    "sheet/language": Text("Språk", "Language"),
}


def written(sheet: FollowUpSheet) -> bytes:
    """The document as a file."""
    made = BytesIO()
    _Writer(sheet).document().save(made)
    return undated(made.getvalue())


class _Writer:
    """Writes one sheet."""

    def __init__(self, sheet: FollowUpSheet, look: Look = USUAL) -> None:
        self._sheet = sheet
        self._look = look
        self._docx = docx.Document()
        self._pages = Pages(self._docx)
        self._controls = Controls(sheet.language, look)

    def document(self) -> Any:  # noqa: ANN401 - python-docx has no types
        """The whole document."""
        set_styles(self._docx, self._look, self._sheet.language)
        self._properties()
        self._opening()
        if self._sheet.picture is not None:
            self._picture(self._sheet.picture)
        for number, section in enumerate(self._sheet.sections, start=1):
            self._section(section, number)
        self._about()
        return self._docx

    def _properties(self) -> None:
        properties = self._docx.core_properties
        properties.title = self._sheet.title
        properties.subject = self._sheet.occasion.title
        properties.language = self._sheet.language
        properties.author = properties.comments = ""
        properties.created = properties.modified = datetime.combine(self._sheet.occasion.day, time())

    def _opening(self) -> None:
        self._pages.turn(is_lying=False)
        self._pages.foot(f"{self._sheet.title} · {self._sheet.occasion.title}", self._sheet.language)
        self._docx.add_paragraph(self._sheet.title, style="Title")
        if self._sheet.purpose:
            self._docx.add_paragraph(self._sheet.purpose)
        for fact in self._sheet.facts:
            self._fact(fact)
        self._docx.add_paragraph(self._sheet.opening).paragraph_format.space_before = Pt(12)
        for field in self._sheet.answered:
            self._field(field)

    def _picture(self, picture: Picture) -> None:
        width = self._pages.turn(is_lying=True)
        self._docx.add_heading(_PICTURE.say(self._sheet.language), level=1)
        shape = self._docx.add_picture(BytesIO(picture.png))
        share = min(width / shape.width, LYING_HEIGHT * _FOR_THE_PICTURE / shape.height)
        shape.width, shape.height = Length(int(shape.width * share)), Length(int(shape.height * share))
        properties = shape._inline.docPr  # noqa: SLF001 - python-docx has no word for the alternative text
        properties.set("descr", picture.alternative)
        properties.set("title", _PICTURE.say(self._sheet.language))

    def _section(self, section: Section, number: int) -> None:
        tables = [block for block in section.blocks if isinstance(block, Table)]
        is_lying = any(len(table.columns) > _MOST_COLUMNS_UPRIGHT for table in tables)
        width = self._pages.turn(is_lying=is_lying)
        self._docx.add_heading(f"{number}. {section.heading}", level=1)
        for block in section.blocks:
            self._block(block, section.heading, width)

    def _block(self, block: Block, heading: str, width: Length) -> None:
        match block:
            case Note(text):
                self._docx.add_paragraph(text)
            case Card():
                self._card(block)
            case Table(columns, rows):
                self._table(columns, rows, heading, width)

    def _table(
        self, columns: tuple[Column, ...], rows: tuple[tuple[str | Field, ...], ...], title: str, width: Length
    ) -> None:
        cells = [[one if isinstance(one, str) else self._controls.for_field(one) for one in row] for row in rows]
        shares = [_SHARES[column.width] for column in columns]
        add_table(self._docx, [column.heading for column in columns], cells, shares, width, self._look, title)

    def _card(self, card: Card) -> None:
        """What is known and what is asked, kept together on one page."""
        if card.title:
            self._docx.add_heading(card.title, level=2)
        for fact in card.facts:
            self._fact(fact).paragraph_format.keep_with_next = True
        for field in card.fields:
            self._field(field).paragraph_format.keep_with_next = field is not card.fields[-1]

    def _fact(self, fact: Fact) -> Any:  # noqa: ANN401
        paragraph = self._docx.add_paragraph(style=FACT)
        if fact.label:
            paragraph.add_run(f"{fact.label}: ").bold = True
        paragraph._p.append(text_run(fact.value))  # noqa: SLF001 - the lines of a text are kept
        return paragraph

    def _field(self, field: Field) -> Any:  # noqa: ANN401
        asked = f"{field.label} ({field.unit})" if field.unit else field.label
        self._docx.add_paragraph(asked, style=QUESTION)
        answer = self._docx.add_paragraph(style=ANSWER)
        answer._p.append(self._controls.for_field(field))  # noqa: SLF001
        return answer

    def _about(self) -> None:
        """What the sheet is, in one paragraph."""
        language = self._sheet.language
        self._docx.add_heading(_RECEIVER.say(language), level=2)
        self._docx.add_paragraph(_LEAVE.say(language)).paragraph_format.keep_with_next = True
        paragraph = self._docx.add_paragraph(style=CELL)
        said = [(key, value) for key, value in self._sheet.about.entries if value]
        for number, (key, value) in enumerate(said):
            label = _ABOUT[key].say(language)
            paragraph.add_run(f"{' · ' if number else ''}{label}: ").bold = True
            paragraph._p.append(self._controls.for_fact(key, label, value))  # noqa: SLF001
