"""Finds the outputs: every module of this package that has an `OUTPUT`, and those of other packages."""

from functools import cache
from types import ModuleType

from effektlang.found import modules_in, offered
from effektlang.outputs.output import Registered

ENTRY_POINT = "effektlang.outputs"


@cache
def registered() -> tuple[Registered, ...]:
    """Every output there is, in order of name."""
    own = [module for module in modules_in(__package__) if hasattr(module, "OUTPUT")]
    return tuple(sorted(map(_registered, [*own, *offered(ENTRY_POINT, "OUTPUT")]), key=lambda one: one.output.name))


def for_suffix(takes: tuple[type, ...], suffix: str) -> Registered | None:
    """The output that writes files with an ending from one of these types."""
    for one in registered():
        if one.takes in takes and suffix.lower() in one.output.suffixes:
            return one
    return None


def for_name(takes: tuple[type, ...], name: str) -> Registered | None:
    """The output of a name that takes one of these types."""
    return next((one for one in registered() if one.takes in takes and one.output.name == name), None)


def names(takes: tuple[type, ...]) -> list[str]:
    """The names of the outputs that take one of these types."""
    return [one.output.name for one in registered() if one.takes in takes]


def suffixes(takes: tuple[type, ...]) -> tuple[str, ...]:
    """The endings of all files that can be made from these types."""
    return tuple(suffix for one in registered() if one.takes in takes for suffix in one.output.suffixes)


def _registered(module: ModuleType) -> Registered:
    subject, *options = (name for name in module.write.__annotations__ if name != "return")
    takes = module.write.__annotations__[subject]
    assert isinstance(takes, type)
    return Registered(module.OUTPUT, module.write, takes, tuple(options), getattr(module, "write_pages", None))
