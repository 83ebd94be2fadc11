"""Pictures that are drawn only when there is something new to draw, and never over what someone drew by hand."""

from collections.abc import Iterator
from pathlib import Path

from effektlang import __version__
from effektlang.cli.speech import refuse
from effektlang.cli.targets import Target, mark_of_file
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.outputs.stamps import mark_of
from effektlang.picturing.pictures import Picture
from effektlang.text import Text

_EDITED = Text(
    "”{path}” har ändrats för hand. Välj ett annat namn, eller skriv `--force` för att rita om den.",
    "“{path}” has been changed by hand. Choose another name, or write `--force` to draw it anew.",
)
_ONE_STREAM = Text(
    "Flera sidor ryms inte i standard ut. Ange en fil med -o.",
    "Several pages do not fit in standard output. Give a file with -o.",
)


def redraw(picture: Picture, target: Target, *, force: bool) -> Iterator[tuple[str, bool]]:
    """Make the files of a picture; each with whether it needed to be made. Ends with exit code 2 at handiwork."""
    output = target.output.output
    options = {name: value for name, value in target.options.items() if name in target.output.options}
    made_of = (__version__, output.name, picture.diagram, picture.page, sorted(options.items()))
    mark = mark_of(*made_of) if output.stamp else None
    if mark and not force and picture.page is None and _has(target.path, mark):
        yield target.path, False
        return
    files = picture.made_by(target.output, options)
    if target.path == STANDARD_STREAM and len(files) > 1:
        refuse(_ONE_STREAM)
    for path, made in zip(target.of_pages(len(files)), files, strict=True):
        yield path, _replace(path, made, target, mark, force=force)


def _has(path: str, mark: bytes) -> bool:
    return path != STANDARD_STREAM and mark_of_file(path) == mark


def _replace(path: str, made: str | bytes, target: Target, mark: bytes | None, *, force: bool) -> bool:
    """Write one file, with its mark; whether it needed to be."""
    stamp = target.output.output.stamp
    if stamp is None or mark is None or path == STANDARD_STREAM:
        return _write(made, path, force=force)
    is_kept = target.output.output.is_edited and not force and Path(path).exists()
    if is_kept and mark_of_file(path) is None:
        refuse(_EDITED, path=path)
    return _write(stamp(made.encode("utf-8") if isinstance(made, str) else made, mark), path, force=force)


def _write(made: str | bytes, path: str, *, force: bool) -> bool:
    """Write what was made, unless the file holds just that."""
    data = made.encode("utf-8") if isinstance(made, str) else made
    if not force and path != STANDARD_STREAM and Path(path).is_file() and Path(path).read_bytes() == data:
        return False
    write_out(data, path)
    return True
