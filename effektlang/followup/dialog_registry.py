"""Finds the dialogue templates: every module of `dialogs` holds one."""

from functools import cache

from effektlang.characters import folded
from effektlang.followup.dialog import Dialog
from effektlang.found import modules_in


@cache
def dialogs() -> tuple[Dialog, ...]:
    """Every dialogue template, in order of its Swedish name."""
    modules = modules_in(f"{__package__}.dialogs")
    return tuple(sorted((module.DIALOG for module in modules), key=lambda one: one.name.sv))


def dialog_named(name: str) -> Dialog | None:
    """The dialogue template of a name, in either language."""
    return next((one for one in dialogs() if folded(name) in one.name), None)
