"""What a plan may ask for outside its own file: the plans it builds on and tables of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from effektlang.record import record
from effektlang.text import Text

if TYPE_CHECKING:
    from effektlang.model.resolve.resolve import Resolved
    from effektlang.source import Source


@record
class Found:
    """A plan that was found and read."""

    resolved: Resolved
    errors: int


@record
class Missing:
    """A file that cannot be read, and why."""

    reason: Text


@record
class Circle:
    """A plan that, through others, builds on the one that asks for it."""

    paths: tuple[str, ...]


class Library(Protocol):
    """Where other files come from."""

    def plan(self, path: str) -> Found | Missing | Circle:
        """The plan at a path, counted from the folder of the file that asks."""

    def table(self, path: str) -> Source | Missing:
        """The text of a table at a path, counted from the folder of the file that asks."""


class NoLibrary:
    """There are no other files: a text that has not been saved anywhere."""

    _NOWHERE = Missing(Text("planen är inte sparad i någon mapp", "the plan is not saved in a folder"))

    def plan(self, path: str) -> Missing:  # noqa: ARG002 - the form of a library
        """Never there."""
        return self._NOWHERE

    def table(self, path: str) -> Missing:  # noqa: ARG002 - the form of a library
        """Never there."""
        return self._NOWHERE
