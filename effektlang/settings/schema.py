"""The JSON Schema of `effekt.toml`, for editors that complete and check TOML."""

import json

from effektlang.rules.registry import pack_names
from effektlang.settings import keys
from effektlang.settings.keys import KEYS, Key

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LIST: dict[str, object] = {"type": "array", "items": {"type": "string"}}


def schema() -> str:
    """The schema as JSON text."""
    properties = {key.name: {"description": key.about.en, **_form(key)} for key in KEYS}
    path = {"type": "string", "description": "a folder or pattern, counted from this file"}
    override = {
        "type": "object",
        "required": ["path"],
        "additionalProperties": False,
        "properties": {"path": path, **properties},
    }
    made = {
        "$schema": _DIALECT,
        "title": "effekt.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {**properties, "override": {"type": "array", "items": override}},
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _form(key: Key) -> dict[str, object]:
    match key.form:
        case "rules":
            return _LIST
        case "packs":
            return {"type": "array", "items": {"enum": [form for name in pack_names() for form in (name.sv, name.en)]}}
        case "flag":
            return {"type": "boolean"}
        case "language":
            return {"enum": list(keys.LANGUAGES)}
        case "threshold":
            return {"enum": list(keys.THRESHOLDS)}
        case "severities":
            return {"type": "object", "additionalProperties": {"enum": list(keys.SEVERITIES)}}
        case "levels":
            return _named(keys.LEVELS, {"type": "string"})
        case "scales":
            return _named(keys.SCALES, _LIST)


def _named(names: tuple[str, ...], form: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(names, form)}
