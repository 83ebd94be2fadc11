"""Files as a repository names them: counted from the folder that the check runs in, with forward slashes."""

from functools import lru_cache
from os import fsencode, getcwd
from os.path import normpath
from pathlib import Path
from urllib.parse import quote

from effektlang.characters import harmless

ROOT = "%SRCROOT%"


def from_here(path: str) -> str:
    """A path as a repository names it; one that lies outside the folder is left as it is."""
    return harmless(_relative(path).as_posix())


def artifact(path: str) -> dict[str, str]:
    """A path as SARIF names it: relative to the root of the repository, or a whole URI when it lies outside."""
    relative = _relative(path)
    if relative.is_absolute() or relative.parts[:1] == ("..",):
        return {"uri": (Path.cwd() / relative).resolve().as_uri()}
    return {"uri": quote(fsencode(relative.as_posix())), "uriBaseId": ROOT}


def _relative(path: str) -> Path:
    return _counted_from(getcwd(), path)  # noqa: PTH109 - asked for at every finding


@lru_cache(maxsize=1024)
def _counted_from(folder: str, path: str) -> Path:
    whole = Path(normpath(path))
    return whole.relative_to(folder) if whole.is_relative_to(folder) else whole
