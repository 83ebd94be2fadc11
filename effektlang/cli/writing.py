"""Writing what was made: to standard output, or to a file that is whole or not there at all."""

import os
import sys
from pathlib import Path

from effektlang.cli.speech import refuse
from effektlang.source import Source
from effektlang.syntax.reading import encode
from effektlang.text import Text

STANDARD_STREAM = "-"
_NOT_WRITTEN = Text("”{path}” gick inte att skriva: {reason}", "“{path}” could not be written: {reason}")
_EXISTS = Text(
    "”{path}” finns redan och kan vara ifylld. Skriv `--force` för att ersätta den.",
    "“{path}” is there already and may have been filled in. Write `--force` to replace it.",
)


def write_out(made: str | bytes, path: str) -> None:
    """Write to a file, or to standard output for `-`. A file is replaced in one step, so none is ever half written."""
    data = made.encode("utf-8") if isinstance(made, str) else made
    if path == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        _replace(Path(path), data)
    except OSError as error:
        refuse(_NOT_WRITTEN, path=path, reason=error.strerror or str(error))


def write_back(source: Source, text: str) -> None:
    """Write a plan that has been changed over the file it came from, with the byte-order mark that it had, if any."""
    write_out(encode(source, text), source.path)


def refuse_to_replace(path: str, *, force: bool) -> None:
    """End with exit code 2 rather than replace a file that someone may have filled in."""
    if not force and path != STANDARD_STREAM and Path(path).exists():
        refuse(_EXISTS, path=path)


def _replace(path: Path, data: bytes) -> None:
    from tempfile import NamedTemporaryFile  # brings in random, shutil, bz2 and lzma

    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        file.write(data)
    new = Path(file.name)
    try:
        new.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        new.replace(path)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
