"""The themes that come along, each a TOML file that can be copied and changed."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

from effektlang.diagram.theme import LineStyle, Paint, Theme
from effektlang.diagram.theme_tables import theme_from

_HERE = Path(__file__).parent
_STANDARD = "standard"


@cache
def standard() -> Theme:
    """The usual theme, which all others build on."""
    table = _table(_STANDARD)
    colours, boxes, lines = table["colours"], table["boxes"], table["lines"]
    return Theme(
        name=_STANDARD,
        font=table["font"],
        ink=colours["ink"],
        quiet_ink=colours["quiet"],
        paper=colours["paper"],
        band=colours["band"],
        line=colours["line"],
        against=colours["against"],
        paints={kind: Paint(**one) for kind, one in boxes.items()},
        lines={kind: LineStyle(**one) for kind, one in lines.items()},
    )


@cache
def shipped() -> dict[str, tuple[str, str]]:
    """The names of each theme in Swedish and English, by the name of its file."""
    found = {path.stem: _table(path.stem)["names"] for path in sorted(_HERE.glob("*.toml"))}
    return {stem: (names[0], names[1]) for stem, names in found.items()}


def theme_named(name: str) -> Theme | None:
    """The theme of a name in either language, with or without marks over its letters."""
    wanted = _plain(name)
    stem = next((stem for stem, names in shipped().items() if wanted in (stem, *map(_plain, names))), None)
    if stem is None:
        return None
    return standard() if stem == _STANDARD else theme_from(_table(stem), standard())[0]


def _table(stem: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / f"{stem}.toml").read_text(encoding="utf-8"))


def _plain(name: str) -> str:
    return normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
