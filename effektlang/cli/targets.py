"""Which files are to be made of a picture, and what makes each of them."""

from collections.abc import Iterator, Mapping, Sequence
from os.path import abspath, commonpath
from pathlib import Path

from effektlang.cli.speech import refuse
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.document import Document
from effektlang.outputs.output import Registered
from effektlang.outputs.registry import for_name, for_suffix, suffixes
from effektlang.outputs.stamps import TAIL, mark_in
from effektlang.picturing.pictures import TAKES, Picture
from effektlang.record import record
from effektlang.text import Text

_UNKNOWN = Text("”{path}” har ingen ändelse som går att rita. Välj någon av {suffixes}.",
                "“{path}” has no ending that can be drawn. Choose one of {suffixes}.")  # fmt: skip
_ONE_FILE = Text(
    "Flera bilder ryms inte i en fil. Ange en mapp med -o.",
    "Several pictures do not fit in one file. Give a folder with -o.",
)


@record
class Making:
    """What files are to be made, and how."""

    outputs: tuple[str, ...]
    format: str
    page: str | None
    dpi: int
    has_words: bool
    is_forced: bool
    root: Path | None = None
    """The folder that all plans stand in, when there are several."""


@record
class Target:
    """A file to make, what makes it, and what that is told besides."""

    path: str
    output: Registered
    options: Mapping[str, object]

    def of_pages(self, count: int) -> list[str]:
        """The files for so many pages, each with its number where there are several."""
        path = Path(self.path)
        if count == 1:
            return [self.path]
        return [str(path.with_stem(f"{path.stem}-{number}")) for number in range(1, count + 1)]


def mark_of_file(path: str) -> bytes | None:
    """The mark that a file carries, if it is there and has one."""
    try:
        with Path(path).open("rb") as file:
            file.seek(max(Path(path).stat().st_size - TAIL, 0))
            return mark_in(file.read())
    except OSError:
        return None


def root_of(paths: Sequence[str]) -> Path:
    """The folder that all of these files stand in, themselves or in folders of their own."""
    return Path(commonpath([Path(abspath(path)).parent for path in paths]))  # noqa: PTH100 - a link stays where it is


def targets(document: Document, picture: Picture, making: Making, *, are_many: bool) -> Iterator[Target]:
    """The files to make of a picture."""
    path = Path(document.source.path)
    by_format = for_name(TAKES, making.format)
    assert by_format is not None
    stem = picture.wanted.file_name(path.stem, picture.diagram.language)
    beside = f"{stem}.{making.format}"
    options = {"dpi": making.dpi}
    if not making.outputs:
        own = str(path.with_name(beside)) if path.name != STANDARD_STREAM else STANDARD_STREAM
        yield Target(own, by_format, options)
    below = Path(abspath(path)).parent.relative_to(making.root) if making.root else Path()  # noqa: PTH100 - as above
    for given in making.outputs:
        yield Target(
            *_target(given, str(below / beside), by_format, are_many=are_many or making.root is not None), options
        )


def _target(given: str, beside: str, by_format: Registered, *, are_many: bool) -> tuple[str, Registered]:
    suffix = Path(given).suffix
    is_folder = Path(given).is_dir() or given.endswith(("/", "\\"))
    if given == STANDARD_STREAM and not are_many:
        return given, by_format
    if is_folder or (are_many and not suffix and given != STANDARD_STREAM):
        return str(Path(given) / beside), by_format
    if are_many:
        refuse(_ONE_FILE)
    output = for_suffix(TAKES, suffix)
    if output is None:
        refuse(_UNKNOWN, path=given, suffixes=suffixes(TAKES))
    return given, output
