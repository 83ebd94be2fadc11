"""Something that can be done for the planner: a title, the edits, and the finding that it answers."""

from collections.abc import Mapping
from typing import Literal

from effektlang.diagnostics import Diagnostic, Edit
from effektlang.record import record
from effektlang.text import Text


@record
class Action:
    """One thing to do in one plan. An extraction moves what is written; a rewrite adds to it."""

    title: Text
    arguments: Mapping[str, object]
    edits: tuple[Edit, ...]
    sort: Literal["fix", "rewrite", "extract"]
    diagnostic: Diagnostic | None = None
    is_preferred: bool = False
