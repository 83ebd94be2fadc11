"""Tells how a sheet was read: which column is what, and what came of it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from effektlang.characters import shortened
from effektlang.diagram.diagram import BoxKind
from effektlang.diagram.kinds import BOXES
from effektlang.drafting.importing.headings import Role
from effektlang.drafting.importing.mapping import Column, Mapping
from effektlang.drafting.importing.records import is_logframe, narrative
from effektlang.drafting.importing.sheet import letter
from effektlang.model.model import Model
from effektlang.text import LANGUAGES, Language, Text, capitalised, listed
from effektlang.words.choices import TIME_FRAME
from effektlang.words.lookup import KIND_NAMED, PROPERTIES
from effektlang.words.word import Word

_READ = Text("Bladet ”{sheet}” läses så här, med rubrikerna på rad {row}:",
             "The sheet “{sheet}” is read like this, with the headings on row {row}:")  # fmt: skip
_READ_FROM_TWO = Text("Bladet ”{sheet}” läses så här, med rubrikerna på rad {above} och {row}:",
                      "The sheet “{sheet}” is read like this, with the headings on rows {above} and {row}:")  # fmt: skip
_WITHOUT = Text("Bladet ”{sheet}” läses så här, utan rubriker:",
                "The sheet “{sheet}” is read like this, without headings:")  # fmt: skip
_NONE_FOUND = Text("Bladet ”{sheet}” läses så här. Ingen rad känns igen som rubriker, så varje rad läses som innehåll:",
                   "The sheet “{sheet}” is read like this. No row is known as headings, so every row is read as content:")  # fmt: skip
_LEVEL = Text("→ nivån, som i en logframe", "→ the level, as in a logframe")
_NARRATIVE = Text("→ vad nivån säger", "→ what the level says")
_LEFT_OUT = Text("– lämnas utanför", "– is left out")
_UNKNOWN = Text("? står som kommentarer sist", "? stands as comments at the end")
_GUESS = Text("{role} (en gissning)", "{role} (a guess)")
_IN_UNIT = Text("{role}, i {unit}", "{role}, in {unit}")
_ADJUST = Text('Stämmer det inte? Lägg till --map "{column}=…" med rätt ord, eller =- för att lämna kolumnen utanför.',
               'Is it wrong? Add --map "{column}=…" with the right word, or =- to leave the column out.')  # fmt: skip
_ARE_HEADINGS = Text("Står rubrikerna ändå på rad {row}? Lägg till --headings {row}.",
                     "Are the headings on row {row} after all? Add --headings {row}.")  # fmt: skip
_ARE_NO_HEADINGS = Text("Har bladet inga rubriker? Lägg till --headings 0.",
                        "Has the sheet no headings? Add --headings 0.")  # fmt: skip
_WIDEST = 40


def columns_told(mapping: Mapping, language: Language) -> Iterator[str]:
    """Each column with what it is taken for, and how to say otherwise."""
    first = next((number for number, row in enumerate(mapping.sheet.rows, 1) if any(row)), 1)
    row = {"sheet": mapping.sheet.name, "row": mapping.first_row or first, "above": mapping.first_row - 1}
    yield _how(mapping).say(language, row)
    headings = [_shown(column, mapping).say(language) for column in mapping.columns]
    width = max(map(len, headings), default=0)
    for heading, column in zip(headings, mapping.columns, strict=True):
        yield f"  {letter(column.index):<3}{heading:<{width}}  {_taken_for(column, mapping).say(language)}"
    for doubtful in _doubtful(mapping):
        yield _ADJUST.say(language, {"column": letter(doubtful.index)})
    if not mapping.is_row_said and not mapping.heading_rows:
        yield _ARE_HEADINGS.say(language, row)
    elif not mapping.is_row_said and not any(column.role and column.role.is_whole for column in mapping.columns):
        yield _ARE_NO_HEADINGS.say(language)


def _how(mapping: Mapping) -> Text:
    if mapping.heading_rows:
        return _READ if len(mapping.heading_rows) == 1 else _READ_FROM_TWO
    return _WITHOUT if mapping.is_row_said else _NONE_FOUND


def _shown(column: Column, mapping: Mapping) -> Text:
    """What shows which column it is: its heading, else the first that it says."""
    if mapping.heading_rows:
        heading = shortened(column.heading or letter(column.index), _WIDEST)
        return Text(heading, heading)
    said = (mapping.sheet.cell(row, column.index) for row in range(len(mapping.sheet.rows)))
    content = shortened(" ".join(next(filter(None, said), "").split()), _WIDEST)
    return Text(f"”{content}”", f"“{content}”")


def _doubtful(mapping: Mapping) -> Sequence[Column]:
    """The column that is most likely to be something else."""
    unknown = [one for one in mapping.columns if one.role is None and not one.is_left_out]
    guessed = [one for one in mapping.columns if one.role is not None and not one.role.is_sure]
    return (*unknown, *guessed, *mapping.columns)[:1]


def _taken_for(column: Column, mapping: Mapping) -> Text:
    if column.role is None:
        if is_logframe(mapping) and column.index in (0, narrative(mapping)):
            return _LEVEL if column.index == 0 else _NARRATIVE
        return _LEFT_OUT if column.is_left_out else _UNKNOWN
    said = Text(*(_role(column.role, language) for language in LANGUAGES))
    return said if column.role.is_sure else Text(*(_GUESS.say(one, {"role": said}) for one in LANGUAGES))


def _role(role: Role, language: Language) -> str:
    frame = next((word.form(language) for word in TIME_FRAME if word.name == role.time_frame), "")
    period = role.period.text if role.period is not None else ""
    said = "→ " + " ".join(part for part in (_word(role.word).form(language), frame, period) if part)
    return _IN_UNIT.say(language, {"role": said, "unit": role.unit}) if role.unit else said


def counted(model: Model, language: Language) -> str:
    """How many elements there are of each kind, in the order that they are written: `12 aktiviteter och 3 slutmål`."""
    kinds = Counter(element.kind for element in model.elements)
    return listed([f"{count} {_kind(kind, count).say(language)}" for kind, count in kinds.items()], language)


def _kind(kind: BoxKind, count: int) -> Text:
    return BOXES[kind].name if count == 1 else BOXES[kind].many


def title_of(mapping: Mapping, name: str) -> str:
    """What the plan is called: the text that stands alone above the headings, else the name of the file."""
    if mapping.title_row is not None:
        return " ".join(next(filter(None, mapping.sheet.rows[mapping.title_row])).split())
    return capitalised(name)


def _word(name: str) -> Word:
    return KIND_NAMED[name] if name in KIND_NAMED else next(row for row in PROPERTIES if row.name == name)
