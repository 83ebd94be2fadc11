"""The page of the model: what `effekt export --format json` writes, entity by entity."""

import typing
from collections.abc import Iterator
from dataclasses import Field, fields
from functools import cache
from types import NoneType, UnionType

from effektlang.model.descriptions import descriptions
from effektlang.model.model import ENTITY_OF, Model
from effektlang.model.plan import Plan
from effektlang.text import Language, Text
from effektlang.words.kinds import KINDS
from effektlang.words.lookup import PROPERTIES

_INTRODUCTION = Text(
    "# Planen som data\n\n"
    "`effekt export plan.eff` skriver allt som planen säger som JSON, och `effekt schema` beskriver formatet i JSON "
    "Schema. Här står vad som finns, för den som bygger något eget. Namnen i filen är på engelska. I kolumnen *Ord i "
    "planen* står hur samma sak skrivs i planen. Det som inte har något eget ord i planen förklaras på engelska.",
    "# The plan as data\n\n"
    "`effekt export plan.eff` writes all that the plan says as JSON, and `effekt schema` describes the format as JSON "
    "Schema. Here is what there is, for those who build something of their own. *Word in the plan* tells how the same "
    "is written in a plan.",
)
_COLUMNS = Text("| Namn | Form | Ord i planen | Vad det är |", "| Name | Form | Word in the plan | What it is |")
_JSON_FORMS: dict[object, str] = {str: "string", int: "number", float: "number", bool: "boolean"}
_WHOLE = Text("Hela planen", "The whole plan")
_ENTITIES = {"plan": Plan, **ENTITY_OF}


def page_of_model(language: Language) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield _INTRODUCTION.say(language)
    yield from _of(Model, _WHOLE.say(language), language)
    named = {kind.name: kind.form(language).capitalize() for kind in KINDS}
    for name, entity in _ENTITIES.items():
        yield from _of(entity, named[name], language)
    told = {Model, *_ENTITIES.values()}
    for part in sorted(_parts() - told, key=lambda one: one.__name__):
        yield from _of(part, part.__name__, language)


def _of(entity: type, heading: str, language: Language) -> Iterator[str]:
    yield from ("", f"## {heading}", "", _COLUMNS.say(language), "| --- | --- | --- | --- |")
    said = descriptions(entity)
    types = typing.get_type_hints(entity)
    for field in fields(entity):
        word, meaning = _word(field, entity, language)
        yield f"| `{field.name}` | {_form(types[field.name])} | {word} | {meaning or said.get(field.name, '')} |"


def _word(field: Field[object], entity: type, language: Language) -> tuple[str, str]:
    """The word of the language that a field comes from, and in Swedish what it means."""
    kind = next((name for name, one in _ENTITIES.items() if one is entity), None)
    for row in PROPERTIES:
        if row.name == field.name and kind in row.kinds:
            return f"`{row.form(language)}`", row.meaning.sv if language == "sv" else ""
    return "", ""


def _form(annotation: object) -> str:
    """The type of a field as it stands in the JSON."""
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, UnionType):
        return " / ".join(dict.fromkeys(_form(one) for one in inner if one is not NoneType))
    if origin is tuple:
        return f"[{_form(inner[0])}]"
    if origin is typing.Literal:
        return ", ".join(f"`{one}`" for one in inner)
    return _JSON_FORMS.get(annotation) or str(getattr(annotation, "__name__", annotation))


@cache
def _parts() -> frozenset[type]:
    """Every record that a model is made of."""
    found: set[type] = set()
    waiting: list[object] = [Model]
    while waiting:
        one = waiting.pop()
        waiting += typing.get_args(one)
        if isinstance(one, type) and hasattr(one, "__dataclass_fields__") and one not in found:
            found.add(one)
            waiting += typing.get_type_hints(one).values()
    return frozenset(found)
