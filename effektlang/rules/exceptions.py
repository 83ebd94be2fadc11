"""Every exception in a plan, and the letters where it stands."""

from collections.abc import Iterator

from effektlang.diagnostics import Label
from effektlang.model.element import RuleException
from effektlang.model.model import Model
from effektlang.model.resolve.origins import Origins


def placed_exceptions(model: Model, origins: Origins) -> Iterator[tuple[RuleException, Label]]:
    """The exceptions of the plan, its elements and its links, each with its key and the rule that it names."""
    for index, exception in enumerate(model.plan.exceptions):
        yield exception, origins.key(None, "exceptions", index)
    for element in model.elements:
        for index, exception in enumerate(element.exceptions):
            yield exception, origins.key(element.id, "exceptions", index)
    for link in model.links:
        for index, exception in enumerate(link.exceptions):
            yield exception, origins.link_key(link, "exceptions", index)
