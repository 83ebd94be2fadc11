"""What each who is responsible must answer at an occasion, and what of it no one has answered yet."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from effektlang.followup.build import follow_up_sheet
from effektlang.followup.keys import is_for_all, parts_of
from effektlang.followup.scope import Scope, those_responsible
from effektlang.followup.sheet import Field
from effektlang.followup.wishes import Wishes
from effektlang.record import record

_OPTIONAL = ("comment", "reason", "taken_for_granted")
_FORECAST = "forecast"


@record
class Questions:
    """The questions to one who is responsible. What several are responsible for is asked of each of them."""

    responsible: str
    asked: tuple[Field, ...]
    missing: tuple[Field, ...]
    is_begun: bool
    """Whether anything in the sheet of their own has an answer, a comment as well."""


def open_questions(scope: Scope, answered: AbstractSet[str], sections: tuple[str, ...] = ()) -> Iterator[Questions]:
    """The questions to each who has any, in the sections that an organisation asks, or the usual ones.

    `answered` are the keys of those that have an answer.
    """
    wishes = Wishes(sections)
    for one in those_responsible(scope):
        theirs = [field for field in follow_up_sheet(one, wishes=wishes).fields if not is_for_all(field.key)]
        asked = tuple(field for field in theirs if _must_be_answered(field.key))
        missing = tuple(field for field in asked if field.key not in answered)
        if asked:
            is_begun = any(field.key in answered for field in theirs)
            yield Questions(one.responsible or "", asked, missing, is_begun)


def _must_be_answered(key: str) -> bool:
    """Whether a question that stands open is worth asking again."""
    parts = parts_of(key)
    return parts[-1] not in _OPTIONAL and _FORECAST not in parts
