"""Finds the views: every module of this package that has a `VIEW`."""

from functools import cache

from effektlang.diagram.views.view import Registered
from effektlang.found import modules_in


@cache
def views() -> tuple[Registered, ...]:
    """Every view there is, in order of its Swedish name."""
    found = [Registered(module.VIEW, module.build) for module in modules_in(__package__) if hasattr(module, "VIEW")]
    return tuple(sorted(found, key=lambda one: one.view.name.sv))


def view_named(name: str) -> Registered | None:
    """The view of a name in either language."""
    wanted = name.casefold()
    return next((one for one in views() if wanted in (one.view.name.sv, one.view.name.en)), None)
