"""Writing what was made: to standard output, or to a file that is whole or not there at all."""

import errno
import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from effektlang.cli.file_trouble import reason_of
from effektlang.cli.speech import refuse
from effektlang.source import Source
from effektlang.syntax.reading import encode
from effektlang.text import Text
from effektlang.workspace import SUFFIX

STANDARD_STREAM = "-"
_NOT_WRITTEN = Text("”{path}” gick inte att skriva: {reason}.", "“{path}” could not be written: {reason}.")
_PROTECTED = Text(
    "”{path}” är skrivskyddad, så den är inte ändrad.", "“{path}” is write-protected, so it has not been changed."
)
_IS_A_PLAN = Text(
    "”{path}” är en plan och skrivs inte över. Ange en annan fil.",
    "“{path}” is a plan and is not replaced. Give another file.",
)
_EXISTS = Text(
    "”{path}” finns redan och kan vara ifylld. Skriv `--force` för att ersätta den.",
    "“{path}” is there already and may have been filled in. Write `--force` to replace it.",
)


def write_out(made: str | bytes, path: str) -> None:
    """Write what is no plan to a file, or to standard output for `-`. A plan is never replaced by it."""
    if path != STANDARD_STREAM and Path(path).suffix.lower() == SUFFIX and Path(path).exists():
        refuse(_IS_A_PLAN, path=path)
    write_plan(made, path)


def write_and_name(made: str | bytes, path: str) -> None:
    """Write what is no plan, and name the file on standard error."""
    write_out(made, path)
    if path != STANDARD_STREAM:
        click.echo(path, err=True)


def write_plan(made: str | bytes, path: str) -> None:
    """Write a plan, or what goes with it. A file is replaced in one step, so none is ever half written."""
    data = made.encode("utf-8") if isinstance(made, str) else made
    if path == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    refuse_unwritable(path)
    try:
        _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        _refuse(path, error)


def write_back(source: Source, text: str) -> None:
    """Write a plan that has been changed over the file it came from, with the byte-order mark that it had, if any."""
    write_plan(encode(source, text), source.path)


def refuse_to_replace(path: str, *, force: bool) -> None:
    """End with exit code 2 rather than replace a file that someone may have filled in."""
    if not force and path != STANDARD_STREAM and Path(path).exists():
        refuse(_EXISTS, path=path)


def refuse_unwritable(path: str) -> None:
    """End with exit code 2 where a file is protected, or its folder cannot be written in."""
    file = Path(path)
    if path == STANDARD_STREAM:
        return
    if file.is_dir():
        _refuse(path, IsADirectoryError(errno.EISDIR, ""))
    if file.exists() and not os.access(file, os.W_OK):
        refuse(_PROTECTED, path=path)
    folder = next(one for one in file.absolute().parents if one.exists())
    if not folder.is_dir():
        _refuse(path, NotADirectoryError(errno.ENOTDIR, ""))
    if not os.access(folder, os.W_OK):
        _refuse(path, PermissionError(errno.EACCES, ""))


def _refuse(path: str, error: OSError) -> NoReturn:
    refuse(_NOT_WRITTEN, path=path, reason=reason_of(error))


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
