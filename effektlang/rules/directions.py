"""Which way an indicator is to go, and whether a target goes that way."""

from collections.abc import Mapping

from effektlang.model.measurement import Direction, Indicator, Target
from effektlang.text import Text

TO_CHANGE: Mapping[Direction | None, Text] = {
    "increase": Text("öka", "increase"),
    "decrease": Text("minska", "decrease"),
}
"""The directions that ask for another value than today's, as they are said after “to”."""
_WRONG_BOUND = {"increase": "at_most", "decrease": "at_least"}


def bounds_the_wrong_way(target: Target, indicator: Indicator) -> bool:
    """Whether a target sets a limit to the wanted change: to increase, to at most so much."""
    return indicator.direction in TO_CHANGE and target.comparison == _WRONG_BOUND.get(indicator.direction or "")
