"""Where the settings of a plan stand: found without reading them, for most plans have none."""

from pathlib import Path

FILE = "effekt.toml"
PYPROJECT = "pyproject.toml"
_TABLE = b"[tool.effekt"


def nearest(folder: Path) -> Path | None:
    """The settings file that is nearest upwards from a folder."""
    for one in (folder, *folder.parents):
        if (one / FILE).is_file():
            return one / FILE
        if (one / PYPROJECT).is_file() and _TABLE in (one / PYPROJECT).read_bytes():
            return one / PYPROJECT
    return None
