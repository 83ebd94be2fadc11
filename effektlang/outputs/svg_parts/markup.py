"""Writing SVG by hand: tags, text and numbers that are the same on every machine."""

import re
from collections.abc import Sequence

_NOT_ALLOWED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """Text with spaces for the letters that XML has no place for."""
    return _NOT_ALLOWED.sub(" ", text)


def escaped(text: str) -> str:
    """Text that may stand between tags and in attributes; letters that XML has no place for become spaces."""
    return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def number(value: float) -> str:
    """A coordinate with one decimal at the most."""
    rounded = round(value, 1)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded:.1f}"


def tag(name: str, content: str = "", **attributes: object) -> str:
    """One element; `_` in an attribute's name stands for `-`, and None leaves it out."""
    written = "".join(
        f' {key.strip("_").replace("_", "-")}="{number(value) if isinstance(value, float) else escaped(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def path(*steps: str | float) -> str:
    """The data of a path: letters and coordinates in turn."""
    return " ".join(number(step) if isinstance(step, float | int) else step for step in steps)


def text_lines(lines: Sequence[str], x: float, y: float, leading: float, **attributes: object) -> str:
    """Lines of text below each other; `y` is the first base line."""
    return "".join(
        tag("text", escaped(line), x=float(x), y=float(y + leading * place), **attributes)
        for place, line in enumerate(lines)
    )
