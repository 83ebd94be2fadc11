"""Python text of a given size, to parse beside a plan: `python benchmarks/python_text.py BYTES`."""

import ast
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path


def python_text(size: int) -> str:
    """The standard library's own text up to a number of bytes, cut where a statement ends."""
    parts: list[str] = []
    for text in _modules():
        left = size - sum(len(part.encode()) for part in parts)
        if len(text.encode()) > left:
            return "".join([*parts, _cut(text, left)])
        parts.append(text)
    raise ValueError(size)


def _modules() -> Iterator[str]:
    """The modules that stand alone, then those of packages, each always in the same order."""
    library = Path(sysconfig.get_path("stdlib"))
    inside = (path for path in sorted(library.glob("*/**/*.py")) if "site-packages" not in path.parts)
    for path in (*sorted(library.glob("*.py")), *inside):
        try:
            text = path.read_text("utf-8").rstrip() + "\n"
            ast.parse(text)
        except (ValueError, SyntaxError):
            continue
        yield text


def _cut(text: str, size: int) -> str:
    lines = text.encode().splitlines(keepends=True)
    kept = b""
    for statement in ast.parse(text).body:
        until = b"".join(lines[: statement.end_lineno])
        if len(until) > size:
            break
        kept = until
    return kept.decode()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(python_text(int(sys.argv[1])))
