"""What a dialogue template is made of. Each is data, in a file of its own in `dialogs/`."""

from effektlang.followup.sheet import FieldForm, Width
from effektlang.record import record
from effektlang.text import Text


@record
class Question:
    """Something to talk about and write down. In a table it is the heading of a column."""

    ask: Text
    form: FieldForm = "text"
    choices: tuple[Text, ...] = ()
    width: Width = "wide"


@record(kw_only=True)
class Part:
    """A part of the talk. Its questions stand below each other, or are the columns of a table."""

    heading: Text
    note: Text | None = None
    """What to think of when the part is talked about."""
    known: tuple[str, ...] = ()
    """What the plan says about it, by the names in `effektlang.followup.known`."""
    questions: tuple[Question, ...]
    about: Text = Text("Nr", "No.")
    """What the rows of a table are."""
    rows: tuple[Text, ...] = ()
    """A table with these rows."""
    empty_rows: int = 0
    """A table with so many rows to fill in."""
    each: str | None = None
    """A table with a row for each element of this kind."""


@record(kw_only=True)
class Dialog:
    """A dialogue template."""

    name: Text
    """What it is called on the command line."""
    title: Text
    """The question that it is about."""
    about: Text
    """What it is for, in a line."""
    opening: Text
    """How the group goes about it."""
    parts: tuple[Part, ...]


LOW_TO_HIGH = (Text("låg", "low"), Text("medel", "medium"), Text("hög", "high"))
YES_PARTLY_NO = (Text("ja", "yes"), Text("delvis", "partly"), Text("nej", "no"))

NEXT_STEPS = Part(
    heading=Text("Vad gör ni nu?", "What do you do now?"),
    questions=(
        Question(Text("Nästa steg", "Next step")),
        Question(Text("Vem", "Who"), "line", width="medium"),
        Question(Text("När", "When"), "date", width="medium"),
    ),
    empty_rows=3,
)
"""How every talk ends."""
