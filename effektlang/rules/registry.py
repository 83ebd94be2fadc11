"""Finds the rules: every module of the family packages that has a `RULE`, and those of other packages.

A pack is a folder of rules for one kind of plan. Its rules are found by its name only, for a plan or `effekt.toml`
to turn on.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import get_args

from effektlang.rules.rule import Registered, Stage
from effektlang.text import Text

FAMILIES = ("chain", "stakeholders", "wording", "measurement", "variation", "plan")
ENTRY_POINT = "effektlang.rules"
PACKS = "effektlang.packs"


class UnknownPack(LookupError):
    """There is no pack of this name."""


@cache
def registered() -> tuple[Registered, ...]:
    """Every rule there is outside the packs, in order of code."""
    return _in_order([*(module for family in FAMILIES for module in _in(f"{__package__}.{family}")), *_others()])


def usual(stage: Stage, packs: Iterable[str] = ()) -> tuple[Registered, ...]:
    """The rules that run at a stage without being requested, and those of some packs."""
    return (*(one for one in registered() if one.rule.is_usual(stage)), *rules_of(packs))


def rules_of(packs: Iterable[str]) -> tuple[Registered, ...]:
    """The rules of the packs with these names, each once; a pack that there is not has none."""
    known = (one for name in packs if is_pack(name) for one in pack(name))
    return tuple(dict.fromkeys(known))


@cache
def pack_names() -> tuple[Text, ...]:
    """The names of the packs there are."""
    folders = (folder for path in import_module(PACKS).__path__ for folder in Path(path).iterdir())
    names = sorted(folder.name for folder in folders if (folder / "__init__.py").exists())
    return tuple(import_module(f"{PACKS}.{name}").NAME for name in names)


def is_pack(name: str) -> bool:
    """Whether a pack goes by a name, in either language."""
    return _folder_of(name) is not None


@cache
def pack(name: str) -> tuple[Registered, ...]:
    """The rules of a pack by its name in either language, in order of code; raises `UnknownPack`."""
    folder = _folder_of(name)
    if folder is None:
        raise UnknownPack(name)
    return _in_order(_in(f"{PACKS}.{folder}"))


def _folder_of(name: str) -> str | None:
    return next((one.sv for one in pack_names() if name.lower() in (one.sv, one.en)), None)


def named(name: str) -> Registered | None:
    """The rule with a code or a name in either language, those of packs included."""
    return by_name().get(name.lower()) or _of_packs().get(name.lower())


@cache
def by_name() -> dict[str, Registered]:
    """The rules outside the packs by code and by Swedish and English name, in lower case."""
    return _by_name(registered())


@cache
def _of_packs() -> dict[str, Registered]:
    return _by_name(rules_of(name.sv for name in pack_names()))


def _by_name(rules: Iterable[Registered]) -> dict[str, Registered]:
    return {name.lower(): one for one in rules for name in (one.rule.code, one.rule.name.sv, one.rule.name.en)}


def _in_order(modules: Iterable[ModuleType]) -> tuple[Registered, ...]:
    return tuple(sorted(map(_registered, modules), key=lambda one: one.rule.code))


def _in(package: str) -> Iterator[ModuleType]:
    """The modules of a package, each of which is a rule."""
    for folder in import_module(package).__path__:
        names = sorted(path.stem for path in Path(folder).iterdir() if path.suffix == ".py")
        yield from (import_module(f"{package}.{name}") for name in names if name != "__init__")


def _others() -> Iterator[ModuleType]:
    """Rule modules that other installed packages offer."""
    if not any(_may_offer_rules(folder) for folder in sys.path):
        return
    from importlib.metadata import entry_points

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
