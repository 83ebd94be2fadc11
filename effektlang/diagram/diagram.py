"""A picture before it has been laid out: boxes in columns and lines between, in the words that will be shown."""

from typing import Literal

from effektlang.model.chain import LinkKind
from effektlang.record import record
from effektlang.text import Language

Direction = Literal["lr", "rl", "tb", "bt"]
BoxKind = Literal["input", "activity", "output", "effect", "unintended_effect", "goal"]
Measuring = Literal["measured", "followed_otherwise", "missing", "not_shown"]


@record
class Box:
    """One element as a box. Its shape tells its kind, so that colour need not."""

    id: str
    kind: BoxKind
    title: str
    column: int
    for_whom: tuple[str, ...] = ()
    """The titles of those it is for."""
    measures: tuple[str, ...] = ()
    """The titles of the indicators that show it."""
    measuring: Measuring = "not_shown"
    """Whether it is measured; `missing` is shown as a gap to talk about."""
    from_plan: str | None = None
    """The title of the plan it comes from, if it is another."""


@record
class Line:
    """One link as a line. Its end tells its kind and its dashes that the evidence is weak."""

    source: str
    target: str
    kind: LinkKind
    is_weak: bool = False
    assumptions: tuple[str, ...] = ()


@record
class Column:
    """One level of the chain. Columns that share a heading stand under one."""

    heading: str


@record
class Diagram:
    """A picture of a plan, ready to be laid out."""

    title: str
    subtitle: str
    language: Language
    columns: tuple[Column, ...]
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    direction: Direction = "lr"
