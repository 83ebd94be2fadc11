"""Writes every generated file and removes those that are no longer made; with `--check` only says which."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from generate_docs import FOLDERS, docs
from generate_editors import editor_files
from generate_tables import TABLES, tables_source
from grammar_pictures import PICTURES, grammar
from man_pages import COMPLETION, MAN, share

ROOT = Path(__file__).parent.parent
GENERATED: dict[Path, Callable[[], str]] = {
    TABLES: tables_source,
    **editor_files(),
    **docs(),
    **share(),
    **grammar(),
}
ONLY_GENERATED: tuple[Path, ...] = (*FOLDERS, *MAN.values(), *PICTURES.values(), *(path.parent for path in COMPLETION))
"""Folders in which nothing else may stand: a file there that nothing makes is a leftover."""


def main() -> int:
    """Write the files, or compare them."""
    check = "--check" in sys.argv[1:]
    stale = 0
    for path, text in _outdated():
        stale += 1
        print(f"{'out of date' if check else 'written'}: {path.relative_to(ROOT)}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for path in _leftovers():
        stale += 1
        print(f"{'no longer made' if check else 'removed'}: {path.relative_to(ROOT)}")
        if not check:
            path.unlink()
    if check and stale:
        print("Run `make generate` and commit what it changes.")
    return 1 if check and stale else 0


def _outdated() -> Iterator[tuple[Path, str]]:
    """The files whose text is not what it would be if made now, and that text."""
    for path, make in GENERATED.items():
        text = make()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            yield path, text


def _leftovers() -> Iterator[Path]:
    for folder in ONLY_GENERATED:
        yield from (path for path in sorted(folder.glob("*")) if path.is_file() and path not in GENERATED)


if __name__ == "__main__":
    sys.exit(main())
