"""Cuts a file into declarations: one starts at each line in column 0 that begins with a kind.

An error in one declaration can then never hide another, and an unchanged one need not be read again.
"""

import re
from typing import NamedTuple

from effektlang.characters import BLANK, BULLET, INVISIBLE, folded, visible
from effektlang.syntax.heads import colon_of
from effektlang.syntax.trivia import Lines
from effektlang.words.ambiguous import AMBIGUOUS
from effektlang.words.lookup import KIND_OF, PROPERTIES_OF, resembles_kind, split_head
from effektlang.words.properties_of_plans import LINKS

_COLUMN_ZERO_HEAD = re.compile(rf"(?:^|(?<=[\n\r]))[{INVISIBLE}]*(?=[^{BLANK}\n\r#])([^:\n\r\"]*):([^\n\r]*)")
_BULLETED_HEAD = re.compile(rf"(?:{BULLET})[{BLANK}]*(?P<head>.*)", re.DOTALL)
_NAME = re.compile(r"[^\W_](?:[\w.-]*\w)?")
_VALUE_OF_INDICATOR = r"(?i)\s*(?:[-−–\d]|minst|högst|mellan|at least|at most|between)"
_LONGEST_MISWRITTEN_NAME = 3


class Chunk(NamedTuple):
    """A declaration's text, line breaks and all, and where it starts in the file."""

    start: int
    text: str
    declares: bool


def cut(text: str) -> list[Chunk]:
    """The declarations of a file. Joined, they are the file again; text before the first is one of them."""
    starts = [
        match.start()
        for match in _COLUMN_ZERO_HEAD.finditer(text)
        if _starts_declaration(match[1], match[2], text[match.end() : match.end() + 3]) and _has_head(match[0])
    ]
    ends = [*starts[1:], len(text)] if starts else []
    chunks = [Chunk(start, text[start:end], declares=True) for start, end in zip(starts, ends, strict=True)]
    before = starts[0] if starts else len(text)
    return [Chunk(0, text[:before], declares=False), *chunks] if before > 0 else chunks


def _has_head(line: str) -> bool:
    """Whether the line has a colon outside comments, quotes and URLs."""
    return any(colon_of(line, first, end) >= 0 for _, first, end in Lines(line))


def _starts_declaration(head: str, value: str, following: str) -> bool:
    bulleted = _BULLETED_HEAD.fullmatch(head)
    if bulleted is not None:
        return _names_an_element(bulleted["head"], value.strip(BLANK))
    kind = split_head(head, KIND_OF)
    if kind is not None and head[kind.rest :] == "":
        return True
    rest = head[kind.rest :] if kind else ""
    if kind is not None and _NAME.fullmatch(rest.strip(BLANK)):
        return True
    property_word = split_head(head, PROPERTIES_OF)
    words = folded(head).split(" ")
    if words[0] in AMBIGUOUS:
        return _is_ambiguous_kind(words, value, is_property=property_word is not None)
    if property_word is not None or not visible(head)[:1].islower():
        return False
    return _is_miswritten(words, following, is_kind=kind is not None)


def _names_an_element(head: str, value: str) -> bool:
    """Whether what stands after a bullet at the margin begins an element: a kind, and an id or what may be a title.

    `• Målgrupp: Unga` does, and `• målgrupp: unga` is a property with an id, as in a list under an element. What is
    also said of links, as `• Antagande: Ett`, is said of the one above.
    """
    kind = split_head(head, KIND_OF)
    if kind is None:
        return False
    name = head[kind.rest :].strip(BLANK)
    if name:
        return _NAME.fullmatch(name) is not None
    rows = PROPERTIES_OF.get(kind.word, ())
    return not rows or (value[:1].isupper() and not any(row.under & LINKS for row in rows))


def _is_ambiguous_kind(words: list[str], value: str, *, is_property: bool) -> bool:
    """`mål m1: Bättre hälsa` is meant as a kind; `mål 2028: 14` has lost its indentation."""
    if re.match(_VALUE_OF_INDICATOR, value) or len(words) > 2:  # a word and an id
        return False
    if len(words) == 1:
        return not is_property or words[0] in ("mål", "resultat", "target")
    return not words[1][0].isdigit()


def _is_miswritten(words: list[str], following: str, *, is_kind: bool) -> bool:
    """A misspelt kind, or a kind whose id holds a space; pasted sentences begin with a capital."""
    if is_kind:
        return len(words) <= _LONGEST_MISWRITTEN_NAME + 1
    if resembles_kind(words[0]) is not None and len(words) <= _LONGEST_MISWRITTEN_NAME + 1:
        return True
    has_block = following.lstrip("\r\n")[:1] in BLANK and following.strip("\r\n") != ""
    return has_block and len(words) == 2  # a word and an id
