"""Opening the two versions of a plan that a command compares."""

from pathlib import Path

from effektlang.cli.plans import open_plan, warn_of_faults
from effektlang.cli.speech import refuse, say
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.document import Document
from effektlang.record import record
from effektlang.revisions import Repository
from effektlang.text import Text
from effektlang.workspace import Unreadable, Workspace

_NOT_THEN = Text(
    "”{path}” fanns inte i versionen {revision}, så det finns inget att jämföra med.",
    "“{path}” was not there in the version {revision}, so there is nothing to compare with.",
)
_NO_FILE = Text(
    "En plan från standard in finns inte i Git. Ange planens fil.",
    "A plan from standard input is not in Git. Give the plan's file.",
)
_LAST_COMMIT = Text("den senast incheckade versionen", "the version last committed")


@record
class Version:
    """A plan as it was at one time, and what that version is called."""

    document: Document
    label: str


def version_on_disk(path: str, *, takes_follow_up: bool = False) -> Version:
    """The plan as it stands in a file; what is wrong with it is said, but does not stop it."""
    document = open_plan(path)
    warn_of_faults(document, takes_follow_up=takes_follow_up)
    return Version(document, path)


def version_in_git(path: str, revision: str = "", *, takes_follow_up: bool = False) -> Version:
    """The plan as it was at a revision, or when last committed; ends with exit code 2 if it was not there."""
    version = _in_git(path, revision, takes_follow_up=takes_follow_up)
    if version is None:
        refuse(_NOT_THEN, path=path, revision=revision or "HEAD")
    return version


def earlier_version(path: str, since: str) -> Version | None:
    """The plan in a file, or as it was at a revision; None if it was not there then."""
    return version_on_disk(since) if Path(since).is_file() else _in_git(path, since)


def _in_git(path: str, revision: str, *, takes_follow_up: bool = False) -> Version | None:
    """The plan at a revision, read with the plans and tables that it used then."""
    if path == STANDARD_STREAM:
        refuse(_NO_FILE)
    try:
        repository = Repository.around(Path(path))
        shelf = repository.at(repository.revision(revision or "HEAD"))
        document = Workspace(shelf.read).open(shelf.name_then(Path(path)))
    except Unreadable:
        return None
    label = f"{revision or say(_LAST_COMMIT)} ({shelf.revision.day})"
    warn_of_faults(document, label, takes_follow_up=takes_follow_up)
    return Version(document, label)
