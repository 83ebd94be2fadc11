"""Finds the rules: every module of the family packages that has a `RULE`, and those of other packages.

A pack is a folder of rules for one kind of plan. Its rules are found by its name only, for a plan or `effekt.toml`
to turn on.
"""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import get_args

from effektlang.found import modules_in, offered
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
    own = [module for family in FAMILIES for module in modules_in(f"{__package__}.{family}")]
    return _in_order([*own, *offered(ENTRY_POINT, "RULE")])


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
    return _in_order(modules_in(f"{PACKS}.{folder}"))


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


def _registered(module: ModuleType) -> Registered:
    annotations = module.check.__annotations__
    visited = next(iter(annotations.values()))
    return Registered(module.RULE, module.check, get_args(visited) or (visited,))
