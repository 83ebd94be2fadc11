"""A sheet that has been filled in, as it was read: nothing of it has been weighed yet."""

from collections.abc import Mapping

from effektlang.record import record
from effektlang.text import Text


class NotASheet(Exception):
    """A file that cannot be read as a filled sheet, and why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(reason.en)
        self.reason = reason


@record
class Entry:
    """One answer: the key of its question, what was written, and where in the file a person finds it."""

    key: str
    text: str
    place: str


@record
class Filled:
    """One file: what it says that it is, by the keys of `About.entries`, and its answers in order."""

    name: str
    about: Mapping[str, str]
    entries: tuple[Entry, ...]

    def said(self, name: str) -> str:
        """What the sheet says of itself: its `occasion`, `fingerprint` and so on."""
        return self.about.get(f"sheet/{name}", "")


def filled(name: str, pairs: list[Entry]) -> Filled:
    """A file of which every key has been read; answers that say nothing are left out."""
    from effektlang.followup.placeholders import is_placeholder  # noqa: PLC0415 - the sheets' own floor

    about = {one.key: one.text.strip() for one in pairs if one.key.startswith("sheet/")}
    answers = tuple(
        Entry(one.key, one.text.strip(), one.place)
        for one in pairs
        if not one.key.startswith("sheet/") and not is_placeholder(one.text)
    )
    return Filled(name, about, answers)
