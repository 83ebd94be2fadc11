"""Pictures that are drawn only when there is something new to draw, and never over what someone drew by hand."""

from pathlib import Path

from effektlang import __version__
from effektlang.cli.drawing import Picture
from effektlang.cli.speech import refuse
from effektlang.cli.targets import Target
from effektlang.cli.writing import STANDARD_STREAM, write_out
from effektlang.outputs.stamps import mark_of
from effektlang.text import Text

_EDITED = Text(
    "”{path}” har ändrats för hand. Välj ett annat namn, eller skriv `--force` för att rita om den.",
    "“{path}” has been changed by hand. Choose another name, or write `--force` to draw it anew.",
)


def redraw(picture: Picture, target: Target, *, force: bool) -> bool:
    """Make a file of a picture; whether it needed to be made. Ends with exit code 2 rather than replace handiwork."""
    output = target.output.output
    options = {name: value for name, value in target.options.items() if name in target.output.options}
    stamp = output.stamp
    if stamp is None or target.path == STANDARD_STREAM:
        return _write(picture.made_by(target.output, options), target.path, force=force)
    mark = mark_of(__version__, output.name, picture.diagram, sorted(options.items()))
    there = target.mark
    if there == mark and not force:
        return False
    if there is None and output.is_edited and not force and Path(target.path).exists():
        refuse(_EDITED, path=target.path)
    made = picture.made_by(target.output, options)
    return _write(stamp(made.encode("utf-8") if isinstance(made, str) else made, mark), target.path, force=force)


def _write(made: str | bytes, path: str, *, force: bool) -> bool:
    """Write what was made, unless the file holds just that."""
    data = made.encode("utf-8") if isinstance(made, str) else made
    if not force and path != STANDARD_STREAM and Path(path).is_file() and Path(path).read_bytes() == data:
        return False
    write_out(data, path)
    return True
