"""Every exception in a plan, and the letters where it stands."""

from collections.abc import Iterator

from effektlang.diagnostics import Label
from effektlang.model.chain import Link
from effektlang.model.element import Element, RuleException
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from effektlang.model.resolve.origins import Origins


def placed_exceptions(model: Model, origins: Origins) -> Iterator[tuple[RuleException, Label]]:
    """The exceptions of the plan, its elements and its links, each with its key and the rule that it names."""
    for part in model.parts:
        for index, exception in enumerate(part.exceptions):
            yield exception, _key(part, index, origins)


def _key(part: Element | Link, index: int, origins: Origins) -> Label:
    if isinstance(part, Link):
        return origins.link_key(part, "exceptions", index)
    return origins.key(None if isinstance(part, Plan) else part.id, "exceptions", index)
