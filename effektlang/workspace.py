"""Which files there are: finds plans in folders, reads them once, and hands a plan those that it builds on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from effektlang.document import Document
from effektlang.model.learning import FollowUp
from effektlang.model.model import Model
from effektlang.model.resolve.answering import follows_up
from effektlang.model.resolve.library import Answers, Circle, Followed, Found, Missing, NotAPlan, OfOther
from effektlang.source import Source
from effektlang.syntax.reading import decode
from effektlang.syntax.slip import Slip
from effektlang.text import Text

SUFFIX = ".eff"
NOT_THERE = Text("den finns inte", "it does not exist")
_FOLDER = Text("det är en mapp", "it is a folder")
_NOT_ALLOWED = Text("ni har inte rätt att läsa den", "you are not allowed to read it")
_OTHER = Text("den gick inte att öppna", "it could not be opened")
_NOT_TEXT = Text("den är inte sparad som UTF-8-text", "it is not saved as UTF-8 text")


class Unreadable(Exception):
    """A file that was asked for and cannot be read."""

    def __init__(self, path: str, reason: Text) -> None:
        super().__init__(path)
        self.path = path
        self.reason = reason


def bytes_on_disk(path: Path) -> bytes:
    """What a file holds; raises `Unreadable`."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(str(path), NOT_THERE) from error
    except IsADirectoryError as error:
        raise Unreadable(str(path), _FOLDER) from error
    except PermissionError as error:
        raise Unreadable(str(path), _NOT_ALLOWED) from error
    except (OSError, ValueError) as error:
        raise Unreadable(str(path), _OTHER) from error


@dataclass
class Workspace:
    """The plans that have been read so far, each once; from the disk, or from where `read` gets them.

    An editor may hold other text for a file than the file does.
    """

    read: Callable[[Path], bytes] = bytes_on_disk
    _documents: dict[Path, Document] = field(default_factory=dict)
    _unsaved: dict[Path, str] = field(default_factory=dict)
    _users: dict[Path, set[Path]] = field(default_factory=dict)
    _being_read: list[Path] = field(default_factory=list)
    _circles: dict[Path, Circle] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The plans that have been read so far."""
        return tuple(self._documents.values())

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that have been read, those that plans build on included."""
        return tuple(self._documents)

    def open(self, path: Path) -> Document:
        """The plan in a file; raises `Unreadable`."""
        key = _absolute(path)
        if key not in self._documents:
            source, slip = self._read(path, key)
            self._documents[key] = Document(source, _Shelf(self, path), slip)
        return self._documents[key]

    def hold(self, path: Path, text: str | None) -> None:
        """Take a text in place of what a file holds; with None, the file counts again."""
        key = _absolute(path)
        if text is None:
            self._unsaved.pop(key, None)
        else:
            self._unsaved[key] = text
        self.forget(path)

    def forget(self, path: Path) -> None:
        """Read a file anew when it is next asked for, and whatever rests on it."""
        waiting = [_absolute(path), *self._circles]
        self._circles.clear()
        while waiting:
            key = waiting.pop()
            self._documents.pop(key, None)
            waiting += self._users.pop(key, ())

    def note_use(self, used: Path, user: Path) -> None:
        """Remember that one file rests on another, both by their absolute paths."""
        self._users.setdefault(used, set()).add(user)

    def _read(self, path: Path, key: Path) -> tuple[Source, Slip | None]:
        if key in self._unsaved:
            return Source(str(path), self._unsaved[key]), None
        return decode(str(path), self.read(path))

    def table(self, path: Path, table: Path) -> Source | Missing:
        """The table that the plan at `path` takes values from."""
        try:
            key = _absolute(table)
            self.note_use(key, _absolute(path))
            source, slip = self._read(table, key)
        except Unreadable as error:
            return Missing(error.reason)
        return source if slip is None else Missing(_NOT_TEXT)

    def text(self, name: str, text: str, folder: Path) -> Document:
        """A plan that stands in no file, such as standard input; others are looked for from the folder."""
        return Document(Source(name, text), _Shelf(self, folder / name))

    def stream(self, name: str, data: bytes, folder: Path) -> Document:
        """A plan that comes as bytes from nowhere in particular; others are looked for from the folder."""
        source, slip = decode(name, data)
        return Document(source, _Shelf(self, folder / name), slip)

    def used(self, path: Path, used: Path) -> Found | Missing | Circle:
        """A plan that the plan at `path` builds on, read with what it builds on in turn."""
        try:
            here, there = _absolute(path), _absolute(used)
        except Unreadable as error:
            return Missing(error.reason)
        self.note_use(there, here)
        chain = [*self._being_read, here]
        if there in chain:
            self._note_circle(chain[chain.index(there) :])
            return self._circles[here]
        self._being_read.append(here)
        try:
            document = self.open(used)
            found = Found(document.resolved, document.errors)
        except Unreadable as error:
            return Missing(error.reason)
        finally:
            self._being_read.pop()
        return self._circles.get(here, found) if there in self._circles else found

    def _note_circle(self, paths: list[Path]) -> None:
        """Every plan in a circle is told of it, each as the place where it begins."""
        for place, path in enumerate(paths):
            around = [*paths[place:], *paths[: place + 1]]
            self._circles[path] = Circle(tuple(one.name for one in around))


@dataclass(frozen=True)
class _Shelf:
    """The other files as one plan sees them."""

    workspace: Workspace
    path: Path

    def plan(self, path: str) -> Found | Missing | Circle:
        """The plan at a path counted from this plan's folder."""
        return self.workspace.used(self.path, self.path.parent / path)

    def table(self, path: str) -> Source | Missing:
        """The table at a path counted from this plan's folder."""
        return self.workspace.table(self.path, self.path.parent / path)

    def answers(self, path: str) -> Answers | OfOther | Missing:
        """The follow-up file at a path counted from this plan's folder, if it follows up this plan."""
        place = self.path.parent / path
        try:
            document = self._beside(place)
            head = follows_up(document.file.declarations)
            if head is None or head.declaration.title is None:
                return OfOther(None)
            followed = head.declaration.title.text.strip('"')
            is_this = _absolute(place.parent / followed) == _absolute(self.path)
        except Unreadable as error:
            return Missing(error.reason)
        return Answers(document.file) if is_this else OfOther(followed)

    def followed(self, path: str) -> Followed | NotAPlan | Missing:
        """The plan at a path counted from this follow-up file's folder."""
        place = self.path.parent / path
        try:
            document = self._beside(place)
            if document.is_follow_up:
                return NotAPlan()
            named = [_absolute(place.parent / one) for one in _answer_files(document.model)]
            return Followed(document.resolved, document.errors, _absolute(self.path) in named)
        except Unreadable as error:
            return Missing(error.reason)

    def _beside(self, place: Path) -> Document:
        """Another file that this one rests on."""
        self.workspace.note_use(_absolute(place), _absolute(self.path))
        return self.workspace.open(place)


def _answer_files(model: Model) -> tuple[str, ...]:
    follow_ups = (path for one in model.of(FollowUp) for path in one.answer_files)
    return tuple(path.strip('"') for path in (*model.plan.answer_files, *follow_ups))


def _absolute(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise Unreadable(str(path), _OTHER) from error


def plans_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are meant: those named, and every plan in the folders named, in order of name."""
    for path in paths:
        if path.is_dir() and path.suffix != SUFFIX:
            yield from files_in(path, SUFFIX)
        else:
            yield path


def files_in(folder: Path, suffix: str) -> list[Path]:
    """The files with an ending in a folder and those in it, hidden ones left out, in order of name."""
    return sorted(one for one in folder.rglob(f"*{suffix}") if one.is_file() and not _is_hidden(one, folder))


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)
