"""Cuts one line into its word, qualifier and value: `word qualifier: value`."""

import re
from collections.abc import Iterator

from effektlang.characters import BLANK, QUOTES, folded
from effektlang.syntax.lalr import Token
from effektlang.words.lookup import KIND_OF, PROPERTIES_OF, is_form, split_head

_QUOTED_OR_COLON = re.compile(r'"[^"]*"|[“”„][^“”]*[“”]|[»«][^»«]*[»«]|:')


def head_tokens(text: str, first: int, end: int, *, is_first: bool) -> Iterator[Token]:
    """The tokens of the line whose letters stand from `first` up to `end`."""
    colon = colon_of(text, first, end)
    if colon < 0:
        yield Token("TEXT", text[first:end], first, end)
        return
    head_end = colon
    while head_end > first and text[head_end - 1] in BLANK:
        head_end -= 1
    head = text[first:head_end]
    yield from _kind_tokens(head, first) if is_first else _property_tokens(head, first)
    value = colon + 1
    while value < end and text[value] in BLANK:
        value += 1
    if value < end:
        yield Token("VALUE", text[value:end], value, end)


def colon_of(text: str, first: int, end: int) -> int:
    """The first colon outside quotes; that of a URL such as `https://` ends no head."""
    colon = text.find(":", first, end)
    if colon >= 0 and any(mark in text[first:colon] for mark in QUOTES):
        marks = (match.start() for match in _QUOTED_OR_COLON.finditer(text, first, end) if match.group() == ":")
        colon = next(marks, -1)
    if colon == first or (colon > 0 and text.startswith("//", colon + 1)):
        return -1
    return colon


def _kind_tokens(head: str, first: int) -> Iterator[Token]:
    found = split_head(head, KIND_OF)
    if found is None:
        word, _, _ = head.partition(" ")
        rest = len(word) + len(head[len(word) :]) - len(head[len(word) :].lstrip(BLANK))
        yield Token("KIND", word, first, first + len(word), folded(word))
    else:
        rest = found.rest
        yield Token("KIND", head[: found.end], first, first + found.end, found.word)
    if rest < len(head):
        yield Token("NAME", head[rest:], first + rest, first + len(head))


def _property_tokens(head: str, first: int) -> Iterator[Token]:
    found = split_head(head, PROPERTIES_OF)
    whole = found is not None and found.rest == len(head)
    takes_qualifier = found is not None and any(row.qualifier != "none" for row in PROPERTIES_OF[found.word])
    if not whole and not takes_qualifier and _is_declaration(head):
        yield from _kind_tokens(head, first)
        return
    if found is None:
        yield Token("PROSE_KEY", head, first, first + len(head), folded(head))
        return
    type_ = "PROSE_KEY" if PROPERTIES_OF[found.word][0].is_prose else "KEY"
    yield Token(type_, head[: found.end], first, first + found.end, found.word)
    if found.rest < len(head):
        yield Token("QUALIFIER", head[found.rest :], first + found.rest, first + len(head))


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
