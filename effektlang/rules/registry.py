"""Finds the rules: every module of the family packages that has a `RULE`, and those of other packages."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import get_args

from effektlang.rules.rule import Registered

FAMILIES = ("chain", "stakeholders", "wording", "measurement", "plan")
ENTRY_POINT = "effektlang.rules"


@cache
def registered() -> tuple[Registered, ...]:
    """Every rule there is, in order of code."""
    found = [_registered(module) for module in _modules()]
    return tuple(sorted(found, key=lambda one: one.rule.code))


@cache
def by_name() -> dict[str, Registered]:
    """The rules by code and by Swedish and English name, in lower case."""
    return {name.lower(): one for one in registered() for name in (one.rule.code, one.rule.name.sv, one.rule.name.en)}


def _modules() -> Iterator[ModuleType]:
    for family in FAMILIES:
        package = import_module(f"{__package__}.{family}")
        for folder in package.__path__:
            names = sorted(path.stem for path in Path(folder).iterdir() if path.suffix == ".py")
            yield from (import_module(f"{package.__name__}.{name}") for name in names if name != "__init__")
    yield from _others()


def _others() -> Iterator[ModuleType]:
    """Rule modules that other installed packages offer."""
    if not any(_may_offer_rules(folder) for folder in sys.path):
        return
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to import

    for point in entry_points(group=ENTRY_POINT):
        loaded = point.load()
        if isinstance(loaded, ModuleType) and hasattr(loaded, "RULE"):
            yield loaded


def _may_offer_rules(folder: str) -> bool:
    """Whether a package that is installed in a folder, or in what may be a zip, names the entry point.

    To look in the packages' own files first takes 2 milliseconds, and `importlib.metadata` takes 40.
    """
    try:
        packages = [Path(entry.path) for entry in os.scandir(folder or os.curdir) if entry.name.endswith("-info")]
    except OSError as error:
        return isinstance(error, NotADirectoryError)
    return any(_names_entry_point(package / "entry_points.txt") for package in packages)


def _names_entry_point(file: Path) -> bool:
    try:
        return f"[{ENTRY_POINT}]" in file.read_text("utf-8", "replace")
    except OSError:
        return False


def _registered(module: ModuleType) -> Registered:
    annotations = module.check.__annotations__
    visited = next(iter(annotations.values()))
    return Registered(module.RULE, module.check, get_args(visited) or (visited,))
