"""Letters that a file format has no place for."""

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from effektlang.outputs.svg_parts.markup import allowed

AValue = TypeVar("AValue")


def with_allowed_letters(value: AValue) -> AValue:
    """A value whose every text, however deep it stands, holds only letters that XML has a place for."""
    return cast("AValue", _allowed(value))


def _allowed(value: object) -> object:
    if isinstance(value, str):
        return allowed(value)
    if isinstance(value, tuple):
        return tuple(_allowed(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _allowed(getattr(value, one.name)) for one in fields(value) if one.init})
    return value
