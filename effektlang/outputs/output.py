"""What an output is: one file with an `OUTPUT` that names it and a pure `write` from a subject to text or bytes.

The type of `write`'s first parameter says what it takes: a `Model`, a `Diagram`, a laid-out picture, a `FollowUp`.
An output never touches a file; the command line does.
"""

from collections.abc import Callable

from effektlang.outputs.stamps import Stamper
from effektlang.record import record
from effektlang.text import Refusal, Text


@record(kw_only=True)
class Output:
    """The name of an output, the endings of its files, and what it is for."""

    name: str
    suffixes: tuple[str, ...]
    about: Text
    is_paged: bool = False
    """Whether it may be asked to fit a page, and so become several files."""
    has_picture: bool = False
    """Whether the picture of the chain stands in it, so that it has to be drawn first."""
    stamp: Stamper | None = None
    """Puts a mark into the file that tells what it was made of; none where the format has no place for one."""
    is_edited: bool = False
    """Whether the file is made to be changed by hand. One that has been is not replaced unasked."""
    takes_template: bool = False
    """Whether it is written into the organisation's own template, where there is one."""


@record
class Registered:
    """An output with its writer and the type of what it takes."""

    output: Output
    write: Callable[..., str | bytes]
    takes: type
    options: tuple[str, ...] = ()
    """The names of what else `write` can be told."""
    write_pages: Callable[..., bytes] | None = None
    """Writes several pages into one file, where the format has room for that."""


class Unavailable(Refusal):
    """An output that cannot be made here: what is missing or cannot be used, and what to do about it."""
