"""Makes the sheet of a dialogue template: its questions, and what the plan says that the group may want before them."""

from collections.abc import Iterator
from datetime import date

from effektlang.followup.dialog import Dialog, Part, Question
from effektlang.followup.keys import key
from effektlang.followup.known import OF_INDICATOR, OF_PLAN
from effektlang.followup.occasion import Occasion
from effektlang.followup.series import series_of
from effektlang.followup.sheet import About, Block, Card, Cell, Column, Fact, Field, FollowUpSheet, Note, Section, Table
from effektlang.look import Look
from effektlang.model.in_words import with_unit
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.text import Language, Text

_PLAN = Text("Plan", "Plan")
_THOSE_WHO_TALK = Text("De som är med", "Those who take part")
_DATE = Text("Datum", "Date")
_INDICATOR = Text("Indikator", "Indicator")
_IN_ROW = Text("{row}: {ask}", "{row}: {ask}")
_ANY_DAY = date(2000, 1, 1)


def dialog_sheet(dialog: Dialog, model: Model, language: Language, look: Look) -> FollowUpSheet:
    """The sheet of a dialogue about a plan."""
    sections = tuple(
        _Part(dialog, number, part, model, language).section() for number, part in enumerate(dialog.parts, 1)
    )
    is_about_indicators = any(part.each for part in dialog.parts)
    series = (series_of(one) for one in model.of(Indicator)) if is_about_indicators else ()
    title = model.plan.title
    about = About(plan=title, file="", occasion="", period="", responsible="", fingerprint="", language=language)
    return FollowUpSheet(
        title=dialog.title.say(language),
        about=about,
        occasion=Occasion("", title, model.plan.period or Period("", _ANY_DAY, _ANY_DAY), _ANY_DAY),
        purpose=dialog.opening.say(language),
        facts=(Fact(_PLAN.say(language), title),),
        answered=(
            Field(key=key("answered", "by"), label=_THOSE_WHO_TALK.say(language), form="text"),
            Field(key=key("answered", "date"), label=_DATE.say(language), form="date"),
        ),
        opening="",
        sections=sections,
        series=tuple(one for one in series if one is not None),
        look=look,
    )


class _Part:
    """One part of a dialogue as a section."""

    def __init__(self, dialog: Dialog, number: int, part: Part, model: Model, language: Language) -> None:
        self._name = dialog.name.en
        self._number = number
        self._part = part
        self._model = model
        self._language = language

    def section(self) -> Section:
        """The section: what to think of, what is known, and the questions."""
        blocks = (*self._notes(), *self._known(), *self._questions())
        return Section(f"part-{self._number}", self._part.heading.say(self._language), blocks)

    def _notes(self) -> Iterator[Block]:
        if self._part.note is not None:
            yield Note(self._part.note.say(self._language))

    def _known(self) -> Iterator[Block]:
        """What the plan says, where it says something."""
        said = ((OF_PLAN[name][0], OF_PLAN[name][1](self._model)) for name in self._part.known if name in OF_PLAN)
        facts = tuple(Fact(heading.say(self._language), "\n".join(told)) for heading, told in said if told)
        if facts:
            yield Card("", facts, ())

    def _questions(self) -> Iterator[Block]:
        rows = tuple(self._rows())
        if rows:
            yield Table(self._columns(), rows)
        elif not self._is_table:
            asked = enumerate(self._part.questions, start=1)
            yield Card("", (), tuple(self._field(one, one.ask.say(self._language), place) for place, one in asked))

    @property
    def _is_table(self) -> bool:
        return bool(self._part.rows or self._part.empty_rows or self._part.each)

    def _columns(self) -> tuple[Column, ...]:
        is_numbered = bool(self._part.empty_rows)
        first = _INDICATOR if self._part.each else self._part.about
        of_each = (OF_INDICATOR[name] for name in self._of_each)
        known = (Column(heading.say(self._language), width) for heading, width, _ in of_each)
        asked = (Column(one.ask.say(self._language), one.width) for one in self._part.questions)
        return (Column(first.say(self._language), "narrow" if is_numbered else "wide"), *known, *asked)

    @property
    def _of_each(self) -> tuple[str, ...]:
        return self._part.known if self._part.each else ()

    def _rows(self) -> Iterator[tuple[Cell, ...]]:
        if self._part.each:
            for one in self._model.of(Indicator):
                known = (OF_INDICATOR[name][2](one, self._language) for name in self._of_each)
                yield (with_unit(one), *known, *self._asked(one.id, one.title))
        for place, text in enumerate(self._part.rows, start=1):
            said = text.say(self._language)
            yield (said, *self._asked(str(place), said))
        for number in range(1, self._part.empty_rows + 1):
            yield (str(number), *self._asked(str(number), str(number)))

    def _asked(self, row: str, title: str) -> Iterator[Field]:
        """The fields of a row; each is told apart by its row when it is read aloud."""
        for place, question in enumerate(self._part.questions, start=1):
            label = _IN_ROW.say(self._language, {"row": title, "ask": question.ask})
            yield self._field(question, label, row, place)

    def _field(self, question: Question, label: str, *place: str | int) -> Field:
        return Field(
            key=key("dialog", self._name, self._number, *place),
            label=label,
            form=question.form,
            choices=tuple(one.say(self._language) for one in question.choices),
        )
