"""The fields of the form."""

from effektlang.followup.sheet import Field
from effektlang.outputs.svg_parts.markup import escaped
from effektlang.outputs.web_parts.markup import element, start

_A_NUMBER = r"\s*[\-−–]?[0-9\s]+([.,][0-9]+)?\s*"
"""A number as people write it: with a comma or a point, and spaces between thousands."""


def asked(field: Field) -> str:
    """A field with its question above it."""
    unit = " " + element("span", f"({escaped(field.unit)})", class_="unit") if field.unit else ""
    place = "_".join(field.key.split())
    return element("label", escaped(field.label) + unit, for_=place) + control(field, id=place)


def in_table(field: Field) -> str:
    """A field whose question is its row and its column."""
    return control(field, aria_label=field.label)


def control(field: Field, **named: str) -> str:
    """What is filled in."""
    named["name"] = field.key
    match field.form:
        case "choice":
            options = "".join(element("option", escaped(one), value=one) for one in ("", *field.choices))
            return element("select", options, **named)
        case "text":
            return element("textarea", escaped(field.value), rows="2", **named)
        case "number":
            return start("input", type="text", inputmode="decimal", pattern=_A_NUMBER, value=field.value, **named)
        case "date":
            return start("input", type="date", value=field.value, **named)
        case "line":
            return start("input", type="text", value=field.value, **named)
