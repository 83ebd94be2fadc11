"""The five perspectives of Region Jönköping County that a plan's measures may cover."""

from collections.abc import Mapping

from effektlang.model.measurement import Indicator
from effektlang.text import Text

PERSPECTIVES: Mapping[str, Text] = {
    "citizens": Text("medborgare", "citizens"),
    "efficiency": Text("effektivitet", "efficiency"),
    "staff": Text("medarbetare", "staff"),
    "learning": Text("lärande", "learning"),
    "economy": Text("ekonomi", "economy"),
}


def perspective_of(indicator: Indicator) -> str | None:
    """The name of an indicator's perspective; what is written, where it is none of the five; none where nothing is."""
    if indicator.perspective is None:
        return None
    written = indicator.perspective.strip().lower()
    return next((name for name, words in PERSPECTIVES.items() if written in words), written)
