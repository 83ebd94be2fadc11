"""The model on its way out and in: JSON, and the JSON Schema of it. The only place that imports pydantic."""

import json
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from effektlang import quantities
from effektlang.model import answers, chain, element, learning, measurement, plan
from effektlang.model.descriptions import descriptions
from effektlang.model.model import Model

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_MODULES = (quantities, element, plan, chain, measurement, learning, answers)


@cache
def _adapter() -> TypeAdapter[Model]:
    return TypeAdapter(Model)


def to_json(model: Model) -> str:
    """A model as JSON; fields that say nothing are left out."""
    return _adapter().dump_json(model, indent=2, exclude_none=True).decode("utf-8") + "\n"


def from_json(text: str) -> Model:
    """The model that a JSON text describes; raises `pydantic.ValidationError`."""
    return _adapter().validate_json(text)


def schema() -> str:
    """The JSON Schema of an exported model, every field described."""
    made: dict[str, Any] = _adapter().json_schema(mode="serialization")
    _describe(made, Model)
    for name, definition in made["$defs"].items():
        _describe(definition, next(vars(module)[name] for module in _MODULES if name in vars(module)))
    return json.dumps({"$schema": _DIALECT, **made}, ensure_ascii=False, indent=2) + "\n"


def _describe(definition: dict[str, Any], entity: type) -> None:
    for field, text in descriptions(entity).items():
        if field in definition["properties"]:
            definition["properties"][field]["description"] = text
