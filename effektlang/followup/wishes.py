"""What an organisation wishes its sheets to be like."""

from collections.abc import Mapping
from dataclasses import field

from effektlang.look import USUAL as USUAL_LOOK
from effektlang.look import Look
from effektlang.record import record


@record
class Wishes:
    """Which sections there are, in which order, and what they are called."""

    sections: tuple[str, ...] = ()
    """The names of the sections; none for the usual ones."""
    headings: Mapping[str, str] = field(default_factory=dict)
    """The organisation's own headings, by the names of the sections."""
    look: Look = USUAL_LOOK
    """Its colour and font."""
    template: bytes | None = None
    """Its own Word template."""


USUAL = Wishes()
