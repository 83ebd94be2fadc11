"""Cuts one line into its word, qualifier and value: `word qualifier: value`."""

import re
from functools import lru_cache
from typing import NamedTuple

from effektlang.characters import BLANK, QUOTES, folded
from effektlang.syntax.lalr import Token
from effektlang.words.lookup import KIND_OF, PROPERTIES_OF, is_form, split_head

_QUOTED_OR_COLON = re.compile(r'"[^"]*"|[“”„][^“”]*[“”]|[»«][^»«]*[»«]|:')
_QUOTE = re.compile(f"[{QUOTES}]")


class _Part(NamedTuple):
    """A token of a head, counted from where the head begins."""

    type: str
    start: int
    end: int
    word: str = ""


def head_tokens(text: str, first: int, end: int, *, is_first: bool) -> list[Token]:
    """The tokens of the line whose letters stand from `first` up to `end`."""
    colon = colon_of(text, first, end)
    if colon < 0:
        return [Token("TEXT", text[first:end], first, end)]
    head_end = colon
    while head_end > first and text[head_end - 1] in BLANK:
        head_end -= 1
    head = text[first:head_end]
    parts = _kind_parts(head) if is_first else _property_parts(head)
    tokens = [Token(type_, head[start:stop], first + start, first + stop, word) for type_, start, stop, word in parts]
    value = colon + 1
    while value < end and text[value] in BLANK:
        value += 1
    if value < end:
        tokens.append(Token("VALUE", text[value:end], value, end))
    return tokens


def colon_of(text: str, first: int, end: int) -> int:
    """The first colon outside quotes; that of a URL such as `https://` ends no head."""
    colon = text.find(":", first, end)
    if colon >= 0 and _QUOTE.search(text, first, colon):
        marks = (match.start() for match in _QUOTED_OR_COLON.finditer(text, first, end) if match.group() == ":")
        colon = next(marks, -1)
    if colon == first or (colon > 0 and text.startswith("//", colon + 1)):
        return -1
    return colon


def _kind_parts(head: str) -> tuple[_Part, ...]:
    found = split_head(head, KIND_OF)
    if found is None:
        word, _, _ = head.partition(" ")
        rest = len(word) + len(head[len(word) :]) - len(head[len(word) :].lstrip(BLANK))
        kind = _Part("KIND", 0, len(word), folded(word))
    else:
        rest = found.rest
        kind = _Part("KIND", 0, found.end, found.word)
    return (kind, _Part("NAME", rest, len(head))) if rest < len(head) else (kind,)


@lru_cache(maxsize=4096)
def _property_parts(head: str) -> tuple[_Part, ...]:
    """The tokens of a property's head, kept because a plan says the same few over and over."""
    found = split_head(head, PROPERTIES_OF)
    whole = found is not None and found.rest == len(head)
    takes_qualifier = found is not None and any(row.qualifier != "none" for row in PROPERTIES_OF[found.word])
    if not whole and not takes_qualifier and _is_declaration(head):
        return _kind_parts(head)
    if found is None:
        return (_Part("PROSE_KEY", 0, len(head), folded(head)),)
    key = _Part("PROSE_KEY" if PROPERTIES_OF[found.word][0].is_prose else "KEY", 0, found.end, found.word)
    return (key,) if whole else (key, _Part("QUALIFIER", found.rest, len(head)))


def _is_declaration(head: str) -> bool:
    """Whether an indented line is a declaration that has been moved in: `kind id`, or a kind alone."""
    kind = split_head(head, KIND_OF)
    if kind is None:
        return False
    rest = head[kind.rest :]
    if rest == "":
        return is_form(KIND_OF[kind.word], kind.word)
    return not any(blank in rest for blank in BLANK)


def starts_with_known_word(line: str) -> str | None:
    """The head of a text line that looks like a property or a declaration; None if it is plain text."""
    colon = colon_of(line, 0, len(line))
    if colon <= 0:
        return None
    head = line[:colon].rstrip(BLANK)
    found = split_head(head, PROPERTIES_OF)
    if found is None:
        return head if _is_declaration(head) else None
    takes_qualifier = any(row.qualifier != "none" for row in PROPERTIES_OF[found.word])
    return head if found.rest == len(head) or (takes_qualifier and head[found.rest].isdigit()) else None
