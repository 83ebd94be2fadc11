"""A sheet filled in as text: a comment after each question holds its key, and the answer stands below it."""

import re
from collections.abc import Iterator

from effektlang.collecting.filled import Entry, Filled, NotASheet, filled
from effektlang.followup.keys import key, parts_of
from effektlang.text import Text

SUFFIXES = (".md", ".markdown")
_COMMENT = re.compile(r"<!--\s*([^\s<>]+/[^<>]*?|[a-z_]+)\s*-->")
_END = re.compile(r"^(?:#{1,6} |\*\*.*\*\*\s*<!--)", re.MULTILINE)
_BOX = re.compile(r"^\s*[-*+]\s+\[(.?)\]\s*(.*)$", re.MULTILINE)
_NOT_TEXT = Text("den är inte sparad som UTF-8-text", "it is not saved as UTF-8 text")
SEVERAL_BOXES = " + "
"""What stands between the words of a question with several boxes ticked."""


def read(name: str, data: bytes) -> Filled:
    """The answers of a text; raises `NotASheet`."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise NotASheet(_NOT_TEXT) from error
    return filled(name, list(_entries(text)))


def _entries(text: str) -> Iterator[Entry]:
    comments = list(_COMMENT.finditer(text))
    for number, match in enumerate(comments):
        line = text.count("\n", 0, match.start()) + 1
        if match[1].startswith("sheet/"):
            *about, value = parts_of(match[1])
            yield Entry(key(*about), value, f"{line}")
            continue
        end = comments[number + 1].start() if number + 1 < len(comments) else len(text)
        below = _END.split(text[match.end() : end], maxsplit=1)[0]
        if number + 1 < len(comments):
            below = _without_the_next_question(below)
        yield Entry(match[1], _answer(below, match[1]), f"{line}")


def _without_the_next_question(below: str) -> str:
    """The lines before the one that the next comment stands on."""
    whole, _, last = below.rpartition("\n")
    return whole if last.strip().startswith("**") else below


def _answer(below: str, name: str) -> str:
    boxes = _BOX.findall(below)
    if boxes:
        return SEVERAL_BOXES.join(word.strip() for mark, word in boxes if mark.strip())
    said = below.strip()
    return said.split("\n\n")[0] if name.startswith("answered/") else said
