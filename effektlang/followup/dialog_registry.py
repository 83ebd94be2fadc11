"""Finds the dialogue templates: every module of `dialogs` holds one."""

from functools import cache
from importlib import import_module
from pathlib import Path

from effektlang.characters import folded
from effektlang.followup.dialog import Dialog

_FOLDER = Path(__file__).parent / "dialogs"


@cache
def dialogs() -> tuple[Dialog, ...]:
    """Every dialogue template, in order of its Swedish name."""
    modules = (import_module(f"{__package__}.dialogs.{path.stem}") for path in sorted(_FOLDER.glob("[!_]*.py")))
    return tuple(sorted((module.DIALOG for module in modules), key=lambda one: one.name.sv))


def dialog_named(name: str) -> Dialog | None:
    """The dialogue template of a name, in either language."""
    return next((one for one in dialogs() if folded(name) in one.name), None)
