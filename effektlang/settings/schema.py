"""The JSON Schema of `effekt.toml`, for editors that complete and check TOML."""

import json

from effektlang.followup.sections import SECTIONS
from effektlang.rules.registry import pack_names
from effektlang.settings import keys
from effektlang.settings.keys import KEYS, Form, Key

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: dict[str, object] = {"type": "string"}
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
    if key.form in keys.CHOICES:
        return {"enum": list(keys.CHOICES[key.form])}
    forms: dict[Form, dict[str, object]] = {
        "rules": _LIST,
        "packs": {"type": "array", "items": {"enum": [form for name in pack_names() for form in (name.sv, name.en)]}},
        "flag": {"type": "boolean"},
        "severities": {"type": "object", "additionalProperties": {"enum": list(keys.SEVERITIES)}},
        "levels": _named(keys.LEVELS, _TEXT),
        "scales": _named(keys.SCALES, _LIST),
        "theme": {"type": ["string", "object"]},
        "sections": {"type": "array", "items": {"enum": list(SECTIONS)}},
        "headings": _named(tuple(SECTIONS), _TEXT),
        "colour": {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"},
        "font": _TEXT,
        "file": _TEXT,
    }
    return forms[key.form]


def _named(names: tuple[str, ...], form: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "additionalProperties": False, "properties": dict.fromkeys(names, form)}
