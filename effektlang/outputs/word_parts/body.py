"""What stands in a follow-up sheet as Word: its sections, its picture, and what it is."""

from typing import Any

from effektlang.followup.sheet import (
    Block,
    Card,
    Cell,
    Column,
    Fact,
    Field,
    FollowUpSheet,
    Note,
    Section,
    Table,
)
from effektlang.outputs.word_parts.controls import Controls
from effektlang.outputs.word_parts.markup import text_run
from effektlang.outputs.word_parts.pages import Pages
from effektlang.outputs.word_parts.pictures import add_picture, describe
from effektlang.outputs.word_parts.styles import ANSWER, CELL, FACT, QUESTION
from effektlang.outputs.word_parts.tables import ROOM_TO_WRITE, WordCell, add_table
from effektlang.text import Text

_WIDEST_UPRIGHT = 11.0
"""The widest table that stands on an upright page, as the sum of the shares of its columns."""
_SHARES = {"narrow": 1.15, "medium": 1.8, "wide": 2.6}
PICTURE = Text("Planen i en bild", "The plan in one picture")
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


class Body:
    """Writes the parts of one sheet into a document."""

    def __init__(self, sheet: FollowUpSheet, document: Any) -> None:
        self._sheet = sheet
        self._docx = document
        self._pages = Pages(document)
        self.controls = Controls(sheet.language, sheet.look)

    def picture(self) -> None:
        """The picture of the chain on a lying page; nothing where it could not be drawn."""
        picture = self._sheet.picture
        if picture is None:
            return
        self._pages.turn(is_lying=True)
        self._docx.add_heading(PICTURE.say(self._sheet.language), level=1)
        shape = add_picture(self._docx, self._pages, picture.png)
        describe(shape, PICTURE.say(self._sheet.language), picture.alternative)

    def answered(self) -> None:
        """Who answers, and when."""
        for field in self._sheet.answered:
            self.field(field)

    def contents(self) -> None:
        """The picture, then every section in order."""
        self.picture()
        for section in self._sheet.sections:
            self.section(section)

    def section(self, section: Section) -> None:
        """A section under its heading; a wide table lies on its side."""
        number = self._sheet.sections.index(section) + 1
        tables = [block for block in section.blocks if isinstance(block, Table)]
        is_lying = any(sum(_SHARES[one.width] for one in table.columns) > _WIDEST_UPRIGHT for table in tables)
        self._pages.turn(is_lying=is_lying)
        self._docx.add_heading(f"{number}. {section.heading}", level=1)
        for block in section.blocks:
            self._block(block, section.heading)

    def _block(self, block: Block, heading: str) -> None:
        match block:
            case Note(text):
                self._docx.add_paragraph(text)
            case Card():
                self._card(block)
            case Table(columns, rows):
                self._table(columns, rows, heading)

    def _table(self, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...], title: str) -> None:
        cells = [[self._cell(one) for one in row] for row in rows]
        shares = [_SHARES[column.width] for column in columns]
        add_table(
            self._docx,
            [column.heading for column in columns],
            cells,
            shares,
            self._pages.width,
            self._sheet.look,
            title,
            ROOM_TO_WRITE,
        )

    def _cell(self, one: Cell) -> WordCell:
        """What is known has a tint; what is to be filled in has none."""
        if isinstance(one, str):
            return WordCell(one, self._sheet.look.known)
        return WordCell(self.controls.for_field(one))

    def _card(self, card: Card) -> None:
        """What is known and what is asked, kept together on one page."""
        if card.title:
            self._docx.add_heading(card.title, level=2)
        for fact in card.facts:
            self.fact(fact).paragraph_format.keep_with_next = True
        for field in card.fields:
            self.field(field).paragraph_format.keep_with_next = field is not card.fields[-1]

    def fact(self, fact: Fact) -> Any:
        """Something known, on a line."""
        paragraph = self._docx.add_paragraph(style=FACT)
        if fact.label:
            paragraph.add_run(f"{fact.label}: ").bold = True
        paragraph._p.append(text_run(fact.value))  # the lines of a text are kept
        return paragraph

    def field(self, field: Field) -> Any:
        """A question with its frame to answer in."""
        asked = f"{field.label} ({field.unit})" if field.unit else field.label
        self._docx.add_paragraph(asked, style=QUESTION)
        answer = self._docx.add_paragraph(style=ANSWER)
        answer._p.append(self.controls.for_field(field))
        return answer

    def about(self) -> None:
        """What the sheet is, in one paragraph; nothing for one that does not come back."""
        if not self._sheet.about.entries:
            return
        self._pages.turn(is_lying=False)
        language = self._sheet.language
        self._docx.add_heading(_RECEIVER.say(language), level=2)
        self._docx.add_paragraph(_LEAVE.say(language)).paragraph_format.keep_with_next = True
        paragraph = self._docx.add_paragraph(style=CELL)
        said = [(key, value) for key, value in self._sheet.about.entries if value]
        for number, (key, value) in enumerate(said):
            label = _ABOUT[key].say(language)
            paragraph.add_run(f"{' · ' if number else ''}{label}: ").bold = True
            paragraph._p.append(self.controls.for_fact(key, label, value))
