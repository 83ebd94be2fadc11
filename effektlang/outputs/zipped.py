"""Files that are zip archives inside, as those of Word and Excel are: the same bytes whenever they are made."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_THE_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def _as_it_is(name: str, data: bytes) -> bytes:
    return data


def undated(archive: bytes, changed: Callable[[str, bytes], bytes] = _as_it_is) -> bytes:
    """An archive whose parts all have the first day that a zip file can hold, each changed as is wished."""
    made = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            same = ZipInfo(part.filename, _THE_FIRST_DAY)
            same.compress_type = ZIP_DEFLATED
            new.writestr(same, changed(part.filename, old.read(part.filename)))
    return made.getvalue()
