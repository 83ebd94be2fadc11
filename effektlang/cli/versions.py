"""Opening the two versions of a plan that a command compares."""

from pathlib import Path

from effektlang.cli.plans import open_plan, warn_of_faults
from effektlang.cli.speech import refuse, say
from effektlang.cli.writing import STANDARD_STREAM
from effektlang.document import Document
from effektlang.record import record
from effektlang.revisions import Repository
from effektlang.text import Text
from effektlang.workspace import SUFFIX, Unreadable, Workspace

_NOT_THEN = Text(
    "”{path}” fanns inte i versionen {revision}, så det finns inget att jämföra med.",
    "“{path}” was not there in the version {revision}, so there is nothing to compare with.",
)
_NOT_COMMITTED = Text(
    "”{path}” är inte incheckad i Git än, så det finns inget att jämföra med.",
    "“{path}” has not been committed to Git yet, so there is nothing to compare with.",
)
_NOT_THERE = Text("”{path}” finns inte.", "“{path}” does not exist.")
_A_FOLDER = Text("”{path}” är en mapp. Ange en plan.", "“{path}” is a folder. Give a plan.")
_NEITHER = Text(
    "”{since}” är varken en fil som finns eller en version i Git.",
    "“{since}” is neither a file that exists nor a version in Git.",
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
    _demand_file(path)
    version = _in_git(path, revision, takes_follow_up=takes_follow_up)
    if version is None and not revision:
        refuse(_NOT_COMMITTED, path=path)
    if version is None:
        refuse(_NOT_THEN, path=path, revision=revision)
    return version


def earlier_version(path: str, since: str) -> Version | None:
    """The plan in a file, or as it was at a revision; None if it was not there then."""
    if Path(since).is_file():
        return version_on_disk(since)
    if Path(since).suffix == SUFFIX:
        refuse(_NEITHER, since=since)
    return _in_git(path, since)


def _demand_file(path: str) -> None:
    """End with exit code 2 where there is no file now: what was in Git once is compared with what is here."""
    if path == STANDARD_STREAM:
        refuse(_NO_FILE)
    if Path(path).is_dir():
        refuse(_A_FOLDER, path=path)
    if not Path(path).exists():
        refuse(_NOT_THERE, path=path)


def _in_git(path: str, revision: str, *, takes_follow_up: bool = False) -> Version | None:
    """The plan at a revision, read with the plans and tables that it used then."""
    try:
        repository = Repository.around(Path(path))
        shelf = repository.at(repository.revision(revision or "HEAD"))
        document = Workspace(shelf.read).open(shelf.name_then(Path(path)))
    except Unreadable:
        return None
    label = f"{revision or say(_LAST_COMMIT)} ({shelf.revision.day})"
    warn_of_faults(document, label, takes_follow_up=takes_follow_up)
    return Version(document, label)
