"""What completion offers: a text to put in, with gaps to fill where it is a skeleton."""

from typing import Literal

from effektlang.record import record

Sort = Literal["kind", "skeleton", "property", "choice", "element", "name", "rule", "period", "file", "unit"]


@record
class Gap:
    """A place in a suggestion for the planner to fill in, with what may stand there meanwhile."""

    placeholder: str = ""


@record(kw_only=True)
class Suggestion:
    """One thing that may stand from `start` to `end`. The lower the rank, the better the fit."""

    sort: Sort
    label: str
    insert: tuple[str | Gap, ...]
    start: int
    end: int
    rank: int = 0
    detail: str = ""
    documentation: str = ""
    matches: str = ""
    """What the planner may type to find it: the label and a title."""
    goes_on: bool = False
    """Whether something more is likely to be suggested once it stands there."""
