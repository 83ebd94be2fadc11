"""What each indicator measures."""

from effektlang.model.model import AnyElement, Model


def measured_by_each(model: Model) -> dict[str, list[AnyElement]]:
    """What is measured by each indicator that measures anything, in the order written."""
    found: dict[str, list[AnyElement]] = {}
    for element in model.elements:
        for id_ in getattr(element, "measured_by", ()):
            found.setdefault(id_, []).append(element)
    return found
