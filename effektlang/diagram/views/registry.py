"""Finds the views: every module of this package that has a `VIEW`."""

from functools import cache
from importlib import import_module
from pathlib import Path

from effektlang.diagram.views.view import Registered

_HERE = Path(__file__).parent
_NO_VIEWS = ("__init__", "registry", "view")


@cache
def views() -> tuple[Registered, ...]:
    """Every view there is, in order of its Swedish name."""
    modules = [import_module(f"{__package__}.{path.stem}") for path in _HERE.glob("*.py") if path.stem not in _NO_VIEWS]
    found = [Registered(module.VIEW, module.build) for module in modules if hasattr(module, "VIEW")]
    return tuple(sorted(found, key=lambda one: one.view.name.sv))


def view_named(name: str) -> Registered | None:
    """The view of a name in either language."""
    wanted = name.casefold()
    return next((one for one in views() if wanted in (one.view.name.sv, one.view.name.en)), None)
