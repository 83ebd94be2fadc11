"""Finds the outputs: every module of this package that has an `OUTPUT`, and those of other packages."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from effektlang.outputs.output import Registered

ENTRY_POINT = "effektlang.outputs"
_HERE = Path(__file__).parent
_NO_OUTPUTS = ("__init__", "output", "registry", "stamps")


@cache
def registered() -> tuple[Registered, ...]:
    """Every output there is, in order of name."""
    found = [_registered(module) for module in _modules() if hasattr(module, "OUTPUT")]
    return tuple(sorted(found, key=lambda one: one.output.name))


def for_suffix(takes: tuple[type, ...], suffix: str) -> Registered | None:
    """The output that writes files with an ending from one of these types."""
    for one in registered():
        if one.takes in takes and suffix.lower() in one.output.suffixes:
            return one
    return None


def for_name(takes: tuple[type, ...], name: str) -> Registered | None:
    """The output of a name that takes one of these types."""
    return next((one for one in registered() if one.takes in takes and one.output.name == name), None)


def suffixes(takes: tuple[type, ...]) -> tuple[str, ...]:
    """The endings of all files that can be made from these types."""
    return tuple(suffix for one in registered() if one.takes in takes for suffix in one.output.suffixes)


def _modules() -> Iterator[ModuleType]:
    for path in sorted(_HERE.glob("*.py")):
        if path.stem not in _NO_OUTPUTS:
            yield import_module(f"{__package__}.{path.stem}")
    yield from _others()


def _others() -> Iterator[ModuleType]:
    """Output modules that other installed packages offer."""
    from importlib.metadata import entry_points

    for point in entry_points(group=ENTRY_POINT):
        loaded = point.load()
        if isinstance(loaded, ModuleType):
            yield loaded


def _registered(module: ModuleType) -> Registered:
    subject, *options = (name for name in module.write.__annotations__ if name != "return")
    takes = module.write.__annotations__[subject]
    assert isinstance(takes, type)
    return Registered(module.OUTPUT, module.write, takes, tuple(options), getattr(module, "write_pages", None))
