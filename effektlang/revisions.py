"""Plans as they were in an earlier version: files are read from Git instead of the disk."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from effektlang.record import record
from effektlang.text import Refusal, Text
from effektlang.workspace import NOT_THERE, Unreadable


class NoRevision(Refusal):
    """An earlier version that cannot be read: why, and what to do."""


_NO_GIT = Text(
    "Git finns inte på datorn. Jämför i stället två filer: `effekt diff förra.eff nya.eff`.",
    "Git is not installed. Compare two files instead: `effekt diff earlier.eff later.eff`.",
)
_NO_REPOSITORY = Text(
    "Mappen ”{folder}” sköts inte med Git, så det finns inga tidigare versioner att läsa. Jämför i stället två filer: `effekt diff förra.eff nya.eff`.",
    "The folder “{folder}” is not kept with Git, so there are no earlier versions to read. Compare two files instead: `effekt diff earlier.eff later.eff`.",
)
_NO_SUCH_REVISION = Text(
    "Git känner inte till versionen ”{revision}”. Skriv en tagg, en gren eller en incheckning; `git log --oneline` visar dem.",
    "Git knows of no version “{revision}”. Write a tag, a branch or a commit; `git log --oneline` shows them.",
)
_NOTHING_COMMITTED = Text(
    "Inget är incheckat i Git än, så det finns ingen tidigare version att jämföra med.",
    "Nothing has been committed to Git yet, so there is no earlier version to compare with.",
)


@record
class Revision:
    """A commit: its own name, and its day."""

    commit: str
    day: str


@dataclass(frozen=True)
class Repository:
    """A folder kept with Git."""

    root: Path

    @classmethod
    def around(cls, path: Path) -> "Repository":
        """The repository that holds a file; raises `NoRevision`."""
        folder = path.absolute().parent
        found = _git(folder if folder.is_dir() else Path.cwd(), "rev-parse", "--show-toplevel")
        if found.returncode:
            raise NoRevision(_NO_REPOSITORY, folder=str(path.parent))
        return cls(Path(found.stdout.decode("utf-8", "surrogateescape").rstrip("\n")))

    def revision(self, name: str) -> Revision:
        """The commit that a name stands for; raises `NoRevision`."""
        form = "--format=%H %cs"
        found = _git(self.root, "log", "-1", form, "--end-of-options", name, "--")
        if found.returncode or not found.stdout.strip():
            is_empty = _git(self.root, "rev-parse", "--verify", "-q", "HEAD").returncode != 0
            raise NoRevision(_NOTHING_COMMITTED) if is_empty else NoRevision(_NO_SUCH_REVISION, revision=name)
        commit, _, day = found.stdout.decode("ascii").strip().partition(" ")
        return Revision(commit, day)

    def at(self, revision: Revision) -> "Shelf":
        """The files as they were at a commit."""
        return Shelf(self, revision)


@dataclass(frozen=True)
class Shelf:
    """The files of a repository at one commit."""

    repository: Repository
    revision: Revision

    def read(self, path: Path) -> bytes:
        """What a file held; raises `Unreadable`."""
        place = self._place(path)
        found = self._show(place)
        if found is None:
            raise Unreadable(str(path), NOT_THERE)
        return found

    def name_then(self, path: Path) -> Path:
        """What a file was called then, if it has been renamed since; else its name now."""
        place = self._place(path)
        if self._show(place) is not None:
            return path
        renamed = _git(
            self.repository.root, "diff", "-M", "--name-status", "-z", "--diff-filter=R", self.revision.commit, "--"
        )
        parts = renamed.stdout.decode("utf-8", "surrogateescape").split("\0")
        names = {new: old for old, new in zip(parts[1::3], parts[2::3], strict=False)}
        return self.repository.root / names[place] if place in names else path

    def _place(self, path: Path) -> str:
        try:
            return path.resolve().relative_to(self.repository.root.resolve()).as_posix()
        except (OSError, RuntimeError, ValueError) as error:
            raise Unreadable(str(path), NOT_THERE) from error

    def _show(self, place: str) -> bytes | None:
        found = _git(self.repository.root, "cat-file", "blob", f"{self.revision.commit}:{place}")
        return found.stdout if found.returncode == 0 else None


def _git(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    command: Sequence[str] = ("git", "-C", str(folder), "-c", "core.quotePath=false", *arguments)
    try:
        return subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell; names come after --
    except OSError as error:
        raise NoRevision(_NO_GIT) from error
