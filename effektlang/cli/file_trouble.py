"""Why the system would not do what was asked with a file, in words."""

import errno

from effektlang.text import Text

_NOT_ALLOWED = Text("ni har inte rätt till det", "you are not allowed to")
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: Text("mappen eller filen finns inte", "the folder or the file does not exist"),
    errno.ENOTDIR: Text("något i sökvägen är ingen mapp", "something on the way to it is no folder"),
    errno.EISDIR: Text("det är en mapp", "it is a folder"),
    errno.EROFS: Text("disken går bara att läsa", "the disk can only be read"),
    errno.ENOSPC: Text("disken är full", "the disk is full"),
    errno.ENAMETOOLONG: Text("namnet är för långt", "the name is too long"),
    errno.ELOOP: Text("genvägarna går runt i en ring", "the links go round in a circle"),
    errno.EADDRINUSE: Text("den används redan", "it is in use already"),
}


def reason_of(error: OSError) -> Text | str:
    """The reason, in the system's own words where it is a rare one."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
