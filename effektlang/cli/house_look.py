"""How an organisation's documents look, from its settings."""

from effektlang.look import USUAL, Look
from effektlang.settings.settings import Settings


def look_of(settings: Settings) -> Look:
    """The organisation's colour and font."""
    colour = settings.colour.lstrip("#").lower() if settings.colour else USUAL.colour
    return Look(colour=colour, font=settings.font or USUAL.font)
