"""How documents look where nothing else is said: one colour, its tints, and a font that every office has."""

from effektlang.record import record


@record
class Look:
    """The looks of a document. Colours are written `1f4e79`."""

    colour: str = "1f4e79"
    """Headings, and the heads of tables: white letters on it have a contrast of 8:1."""
    font: str = "Arial"
    known: str = "f3f5f7"
    """Behind what is known already."""
    quiet: str = "595959"
    """Letters that explain."""
    line: str = "a6adb4"
    """Rules of tables, and the frames of what is to be filled in."""


USUAL = Look()
