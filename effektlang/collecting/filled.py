"""A sheet that has been filled in, as it was read: nothing of it has been weighed yet."""

from collections.abc import Mapping

from effektlang.characters import harmless
from effektlang.record import record
from effektlang.text import Text

FILL_IN_A_SHEET = Text(
    "Fyll i en mall från `effekt followup`, eller spara filen igen i samma format.",
    "Fill in a template from `effekt followup`, or save the file again in the same format.",
)
_NO_QUESTIONS = Text("den har inga frågor från `effekt followup`", "it has no questions from `effekt followup`")
_A_TALK = Text(
    "den är underlag för ett samtal, och svaren i den hör inte till någon uppföljning",
    "it is material for a talk, and the answers in it belong to no follow-up",
)
_WRITE_WHAT_YOU_AGREED_ON = Text(
    "Spara den som den är. Skriv det ni kom fram till i planen, eller i en mall från `effekt followup`.",
    "Keep it as it is. Write what you agreed on in the plan, or in a template from `effekt followup`.",
)


class NotASheet(Exception):
    """A file that cannot be read as a filled sheet: why, and what to do."""

    def __init__(self, reason: Text, way_out: Text = FILL_IN_A_SHEET) -> None:
        super().__init__(reason.en)
        self.reason = reason
        self.way_out = way_out


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
    """A file of which every key has been read; answers that say nothing are left out. Raises `NotASheet`."""
    from effektlang.followup.placeholders import is_placeholder

    if any(one.key.startswith("dialog/") for one in pairs):
        raise NotASheet(_A_TALK, _WRITE_WHAT_YOU_AGREED_ON)
    if not pairs:
        raise NotASheet(_NO_QUESTIONS)
    about = {one.key: one.text.strip() for one in pairs if one.key.startswith("sheet/")}
    answers = tuple(
        Entry(one.key, _harmless(one.text), one.place)
        for one in pairs
        if not one.key.startswith("sheet/") and not is_placeholder(one.text)
    )
    return Filled(name, about, answers)


def _harmless(text: str) -> str:
    """An answer line by line, without what steers the terminal of those who read it."""
    return "\n".join(harmless(line.replace("\t", " ")) for line in text.strip().splitlines())
