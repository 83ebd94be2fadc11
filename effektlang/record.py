"""Frozen records: what `dataclass(frozen=True, slots=True)` makes, with a fifth of the work at import.

A dataclass writes and compiles six functions for each class, which for a hundred classes takes longer than checking a
plan. A record writes one, its `__init__`; the others are shared. To all who ask, pydantic and `dataclasses` among
them, it is a dataclass.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, TypeVar, dataclass_transform, overload

AClass = TypeVar("AClass", bound=type)


@overload
def record(cls: AClass, /) -> AClass: ...


@overload
def record(*, kw_only: bool = False) -> Callable[[AClass], AClass]: ...


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Any = None, /, *, kw_only: bool = False) -> Any:
    """Make a class a frozen record with slots; with `kw_only`, its fields are given by name."""
    if cls is None:
        return lambda one: _made(one, kw_only=kw_only)
    return _made(cls, kw_only=kw_only)


def _made(cls: Any, *, kw_only: bool) -> Any:
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
    made.__record_fields__ = tuple(one.name for one in fields(made))
    made.__init__ = _init(made)
    for shared in (_refuse_to_set, _refuse_to_delete, _equal, _hash, _shown, _values, _set_state):
        setattr(made, _NAMES[shared], shared)
    return made


def _init(cls: Any) -> Callable[..., None]:
    """The one function that each class has of its own."""
    given = [one for one in fields(cls) if one.init]
    by_place = [_parameter(one) for one in given if not one.kw_only]
    by_name = [_parameter(one) for one in given if one.kw_only]
    parameters = ", ".join(["self", *by_place, *(["*", *by_name] if by_name else [])])
    body = [f" _keep_{one.name}(self, {_value(one)})" for one in given]
    if hasattr(cls, "__post_init__"):
        body.append(" self.__post_init__()")
    scope: dict[str, object] = {"_made_anew": _MADE_ANEW}
    scope |= {f"_keep_{one.name}": getattr(cls, one.name).__set__ for one in given}
    scope |= {f"_{one.name}": one.default for one in given if one.default is not MISSING}
    scope |= {f"_{one.name}": one.default_factory for one in given if one.default_factory is not MISSING}
    exec(f"def __init__({parameters}):\n" + ("\n".join(body) or " pass"), scope)  # noqa: S102 - as dataclasses do
    made: Any = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made  # type: ignore[no-any-return]


def _parameter(one: Field[Any]) -> str:
    if one.default is not MISSING:
        return f"{one.name}=_{one.name}"
    return one.name if one.default_factory is MISSING else f"{one.name}=_made_anew"


def _value(one: Field[Any]) -> str:
    if one.default_factory is MISSING:
        return one.name
    return f"_{one.name}() if {one.name} is _made_anew else {one.name}"


def _refuse_to_set(self: object, name: str, value: object) -> None:
    del value
    raise FrozenInstanceError(f"cannot assign to field {name!r} of {type(self).__name__}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r} of {type(self).__name__}")


def _values(self: Any) -> tuple[object, ...]:
    return tuple([getattr(self, name) for name in self.__record_fields__])


def _equal(self: Any, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _values(self) == _values(other)


def _hash(self: Any) -> int:
    return hash(_values(self))


def _shown(self: Any) -> str:
    said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__record_fields__)
    return f"{type(self).__qualname__}({said})"


def _set_state(self: Any, state: tuple[object, ...]) -> None:
    for name, value in zip(self.__record_fields__, state, strict=True):
        object.__setattr__(self, name, value)


_MADE_ANEW = object()
_NAMES: dict[Callable[..., object], str] = {
    _refuse_to_set: "__setattr__",
    _refuse_to_delete: "__delattr__",
    _equal: "__eq__",
    _hash: "__hash__",
    _shown: "__repr__",
    _values: "__getstate__",
    _set_state: "__setstate__",
}
