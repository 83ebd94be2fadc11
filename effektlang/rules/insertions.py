"""New lines for a fix to write: a property under an element, at the margin of those it has."""

from effektlang.diagnostics import Edit
from effektlang.model.resolve.origins import Origins
from effektlang.syntax.insertion import behind, margin_in


def property_line(origins: Origins, id_: str, line: str) -> Edit:
    """The edit that writes a property as the first under an element of the plan."""
    placed = origins.elements[id_]
    margin = margin_in(origins.source, placed)
    return behind(origins.source, placed.offset + placed.declaration.head_end, f"{margin}{line}")
