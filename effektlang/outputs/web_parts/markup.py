"""Writing HTML by hand."""

from effektlang.outputs.svg_parts.markup import escaped


def element(name: str, content: str = "", /, **attributes: str) -> str:
    """An element with what stands in it. `_` in an attribute's name stands for `-`; `class_` is `class`."""
    return f"{start(name, **attributes)}{content}</{name}>"


def start(name: str, /, **attributes: str) -> str:
    """The start of an element, which is the whole of an `input`."""
    written = "".join(
        f' {attribute.rstrip("_").replace("_", "-")}="{escaped(value)}"' for attribute, value in attributes.items()
    )
    return f"<{name}{written}>"
