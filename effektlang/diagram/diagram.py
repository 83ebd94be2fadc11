"""A picture before it has been laid out: boxes, lines and headings, in the words that will be shown.

Every view makes a `Diagram`. How its boxes are to stand is said by its arrangement: in columns, in a grid of two
axes, or along a time line.
"""

from dataclasses import field
from typing import Literal

from effektlang.diagram.forms import Direction
from effektlang.diagram.theme import Theme
from effektlang.diagram.themes import standard
from effektlang.model.chain import LinkKind
from effektlang.record import record
from effektlang.text import Language

Emphasis = Literal["normal", "faded", "marked"]
BoxKind = Literal[
    "input", "activity", "output", "effect", "unintended_effect", "goal",
    "problem", "need", "cause", "stakeholder", "indicator", "assumption", "risk", "barrier", "external_factor",
    "follow_up", "lesson", "plan", "change", "benefit", "cost",
    "helpful_side_effect", "adverse_side_effect", "milestone",
]  # fmt: skip
"""Every kind that can be drawn: those of the language, a whole plan, those of the form for benefits, unintended effects
that work for or against what the plan wants, and milestones."""
LineKind = Literal[
    LinkKind, "causes", "responds_to", "measured_by", "answered_by", "threatens", "influences", "uses",
]  # fmt: skip
DetailKind = Literal[
    "for_whom", "among", "affects", "measured_by", "followed_otherwise", "not_measured", "from_plan", "responsible",
    "carried_out_by", "time", "cost", "benefit_type", "count", "part", "measured_share", "relation", "supports",
    "waits", "opposes", "grade", "role", "wants", "stands_to_lose", "participation", "values", "frequency",
    "data_source", "evidence", "status", "occasion", "response", "plan_state", "unanswered", "elsewhere",
    "assessed_good", "assessed_partly", "assessed_bad", "assessed_unknown",
]  # fmt: skip


@record
class Detail:
    """A row of small text in a box, after a small picture that tells what it is about."""

    kind: DetailKind
    text: str
    titles: tuple[str, ...] = ()
    """The titles of elements, where the text is nothing but those: a sentence sets quotes round them."""


@record
class Fact:
    """One thing that the plan says of an element, in words: for formats where a reader can ask for more."""

    label: str
    text: str


@record
class Box:
    """One element, or several as one. Its shape tells its kind, so that colour need not."""

    id: str
    kind: BoxKind
    title: str
    column: int = 0
    row: int = 0
    """The row of a grid, or the lane of a time line."""
    last_column: int | None = None
    """The last column of a time line that it reaches; none when it is in no time line."""
    details: tuple[Detail, ...] = ()
    emphasis: Emphasis = "normal"
    facts: tuple[Fact, ...] = ()
    url: str = ""
    """Where to read more: the line of the plan's text, or a page under a base address."""
    is_moment: bool = False
    """Whether it happens at a time, so that a time line shows it as a mark rather than as long as its time."""
    is_group: bool = False
    """Whether it stands for several elements, and its title says which."""


@record
class Line:
    """A line between two boxes. Its end tells its kind and its dashes that the evidence is weak."""

    source: str
    target: str
    kind: LineKind
    is_weak: bool = False
    assumptions: tuple[str, ...] = ()
    emphasis: Emphasis = "normal"
    badge: str = ""
    """A letter or a number to stand on the line: `A` for an assumption, or the number of a note."""
    is_refuted: bool = False
    """Whether an assumption that it rests on does not hold, so that its badge is filled."""


@record
class Column:
    """One step along the picture. Neighbours that share a heading stand under one."""

    heading: str


@record
class Note:
    """A sentence below the picture, with the badge that refers to it."""

    badge: str
    text: str
    is_marked: bool = False


@record
class Columns:
    """Boxes in columns (or rows, where the direction is up or down), in the order of a chain."""

    columns: tuple[Column, ...]
    direction: Direction = "lr"


@record
class Grid:
    """Boxes in the cells of two axes. Columns count from the left and rows from above; without boxes there are none."""

    columns: tuple[Column, ...]
    rows: tuple[Column, ...]
    across: str
    """What the columns tell."""
    down: str
    """What the rows tell."""
    beside: str = ""
    """The heading of boxes that have no place on the axes; they stand in the column and the row after the last."""


@record
class Span:
    """A stretch of a time line under one heading, from its first column to its last."""

    heading: str
    first: int
    last: int


@record
class Timeline:
    """Bars and moments in lanes along a time line, whose columns are months counted from its start."""

    months: int
    spans: tuple[Span, ...]
    lanes: tuple[Column, ...]


Arrangement = Columns | Grid | Timeline


@record(kw_only=True)
class Diagram:
    """A picture of a plan, ready to be laid out."""

    view: str
    """The name of the view that made it."""
    title: str
    subtitle: str
    about: str
    """What the picture shows, as a whole sentence."""
    language: Language
    arrangement: Arrangement
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...] = ()
    notes: tuple[Note, ...] = ()
    theme: Theme = field(default_factory=standard)
