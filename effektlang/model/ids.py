"""Ids that are made: of a title as it is, and so that nothing else has them."""

import re
from collections.abc import Iterable

_NOT_IN_NAMES = re.compile(r"[^\w]+")


def slug(title: str) -> str:
    """A title made into an id: `Fler når målen` becomes `fler-når-målen`."""
    return _NOT_IN_NAMES.sub("-", title.lower()).strip("-_")


class FreeIds:
    """Gives out ids that nothing else has; ids that differ by capitals alone are the same."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {id_.lower() for id_ in taken}
        self._numbers: dict[str, int] = {}

    def free(self, wanted: str) -> str:
        """An id as it is wanted, numbered where another has it."""
        id_ = wanted
        while id_.lower() in self._taken:
            self._numbers[wanted] = self._numbers.get(wanted, 1) + 1
            id_ = f"{wanted}-{self._numbers[wanted]}"
        self._taken.add(id_.lower())
        return id_
