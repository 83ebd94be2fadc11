"""Everything that can be said about a plan: the faults of reading it, and the rules."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType

from effektlang.diagnostics import Fault
from effektlang.found import names_in
from effektlang.rules.registry import named, registered

_PACKAGES = ("effektlang.syntax", "effektlang.model.resolve", "effektlang.settings", "effektlang.collecting")


@cache
def catalogue() -> tuple[Fault, ...]:
    """Every fault and rule, in order of code."""
    faults = [value for module in _fault_modules() for value in vars(module).values() if isinstance(value, Fault)]
    rules = [one.rule for one in registered()]
    return tuple(sorted([*faults, *rules], key=lambda fault: fault.code))


def find(name: str) -> Fault | None:
    """The fault or rule with a code or a name in either language, the rules of packs included."""
    wanted = name.lower()
    for fault in catalogue():
        if wanted in (fault.code.lower(), fault.name.sv, fault.name.en):
            return fault
    of_pack = named(name)
    return of_pack.rule if of_pack is not None else None


def _fault_modules() -> Iterator[ModuleType]:
    """The modules of the reading packages whose names end in `_faults`."""
    for package in _PACKAGES:
        for name in names_in(package):
            if name.endswith("_faults"):
                yield import_module(f"{package}.{name}")
