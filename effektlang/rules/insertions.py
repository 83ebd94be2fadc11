"""New lines for a fix to write: a property under an element, at the margin of those it has."""

from effektlang.diagnostics import Edit
from effektlang.model.resolve.origins import Origins

_MARGIN = "  "


def property_line(origins: Origins, id_: str, line: str) -> Edit:
    """The edit that writes a property as the first under an element of the plan."""
    placed, text = origins.elements[id_], origins.source.text
    declaration = placed.declaration
    head = declaration.title or declaration.name or declaration.keyword
    place = text.find("\n", head.end + placed.offset)
    place = len(text) if place < 0 else place
    return Edit(place, place, f"\n{_margin(origins, id_)}{line}")


def _margin(origins: Origins, id_: str) -> str:
    placed, text = origins.elements[id_], origins.source.text
    if not placed.declaration.properties:
        return _MARGIN
    key = placed.declaration.properties[0].key.start + placed.offset
    before = text[text.rfind("\n", 0, key) + 1 : key]
    return before if before.isspace() else _MARGIN
