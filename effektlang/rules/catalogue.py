"""Everything that can be said about a plan: the faults of reading it, and the rules."""

from functools import cache
from importlib import import_module

from effektlang.diagnostics import Fault
from effektlang.rules.registry import registered

_FAULT_MODULES = (
    "effektlang.syntax.file_faults",
    "effektlang.syntax.layout_faults",
    "effektlang.syntax.word_faults",
    "effektlang.syntax.value_faults",
    "effektlang.model.resolve.name_faults",
    "effektlang.model.resolve.measure_faults",
)


@cache
def catalogue() -> tuple[Fault, ...]:
    """Every fault and rule, in order of code."""
    faults = [
        value
        for name in _FAULT_MODULES
        for value in vars(import_module(name)).values()
        if isinstance(value, Fault)
    ]
    rules = [one.rule for one in registered()]
    return tuple(sorted([*faults, *rules], key=lambda fault: fault.code))


def find(name: str) -> Fault | None:
    """The fault or rule with a code or a name in either language."""
    wanted = name.lower()
    for fault in catalogue():
        if wanted in (fault.code.lower(), fault.name.sv, fault.name.en):
            return fault
    return None
