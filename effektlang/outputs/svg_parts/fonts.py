"""The font that comes along for pictures that are drawn here rather than where they are read."""

from pathlib import Path

import fontpkg_arimo


def font_folder() -> Path:
    """The folder of the font's files."""
    return Path(fontpkg_arimo.ROOT) / "files"


def font_files() -> list[Path]:
    """The font's files."""
    return sorted(font_folder().glob("*.ttf"))
