"""What a plan may ask for outside its own file: plans it builds on, tables of values, and follow-up files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from effektlang.record import record
from effektlang.text import Text

if TYPE_CHECKING:
    from effektlang.model.resolve.resolved import Resolved
    from effektlang.source import Source
    from effektlang.syntax.parse import File


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


@record
class Answers:
    """A follow-up file that was found and read, not yet tied to its plan."""

    file: File


@record
class OfOther:
    """A file that does not answer about the plan that asks: it follows up another, or none at all."""

    followed: str | None


@record
class Followed:
    """The plan that a follow-up file is about, and whether it names that file."""

    resolved: Resolved
    errors: int
    names_it: bool


@record
class NotAPlan:
    """A file that is itself a follow-up file, where a plan was asked for."""


class Library(Protocol):
    """Where other files come from."""

    def plan(self, path: str) -> Found | Missing | Circle:
        """The plan at a path, counted from the folder of the file that asks."""

    def table(self, path: str) -> Source | Missing:
        """The text of a table at a path, counted from the folder of the file that asks."""

    def answers(self, path: str) -> Answers | OfOther | Missing:
        """The follow-up file at a path, counted from the folder of the plan that asks."""

    def followed(self, path: str) -> Followed | NotAPlan | Missing:
        """The plan at a path, counted from the folder of the follow-up file that asks."""


class NoLibrary:
    """There are no other files: a text that has not been saved anywhere."""

    _NOWHERE = Missing(Text("planen är inte sparad i någon mapp", "the plan is not saved in a folder"))

    def plan(self, path: str) -> Missing:  # noqa: ARG002 - the form of a library
        """Never there."""
        return self._NOWHERE

    def table(self, path: str) -> Missing:  # noqa: ARG002 - the form of a library
        """Never there."""
        return self._NOWHERE

    def answers(self, path: str) -> Missing:  # noqa: ARG002 - the form of a library
        """Never there."""
        return self._NOWHERE

    def followed(self, path: str) -> Missing:  # noqa: ARG002 - the form of a library
        """Never there."""
        return self._NOWHERE
