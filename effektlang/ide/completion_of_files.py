"""The files that a plan may build on or take values from, by their paths from the plan."""

import os
from collections.abc import Iterator
from pathlib import Path

from effektlang.document import Document
from effektlang.ide.cursor import Cursor
from effektlang.ide.suggestion import Suggestion
from effektlang.workspace import Workspace, files_in


def file_suggestions(document: Document, cursor: Cursor, workspace: Workspace, suffix: str) -> Iterator[Suggestion]:
    """The files with an ending in the plan's folder and those beside it, and the plans that are known already."""
    plan = Path(document.source.path)
    start = min(cursor.colon + 2, cursor.offset)
    known = [Path(one.source.path) for one in workspace.documents if one.source.path.endswith(suffix)]
    found = {path.resolve() for path in (*files_in(plan.parent, suffix), *known)} - {plan.resolve()}
    paths = sorted(os.path.relpath(path, plan.resolve().parent).replace(os.sep, "/") for path in found)
    for number, path in enumerate(paths):
        yield Suggestion(sort="file", label=path, insert=(path,), start=start, end=cursor.offset,
                         rank=number + 100 * path.count("../"), matches=path)  # fmt: skip
