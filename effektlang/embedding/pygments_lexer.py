"""Colours for plans in code blocks, wherever Pygments colours: MkDocs, Zensical, Sphinx, pandoc's friends and LaTeX."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pygments import token as kinds
from pygments.lexer import Lexer

from effektlang.document import Document
from effektlang.ide.tokens import Sort, tokens
from effektlang.source import Source

_KIND_OF: Mapping[Sort, kinds._TokenType] = {
    "keyword": kinds.Keyword,
    "class": kinds.Name.Class,
    "property": kinds.Name.Attribute,
    "parameter": kinds.Name.Decorator,
    "variable": kinds.Name.Class,
    "enumMember": kinds.Name.Constant,
    "number": kinds.Number,
    "string": kinds.Text,
    "comment": kinds.Comment,
}


class EffektLexer(Lexer):
    """Cuts a plan, or a piece of one, into what its letters are."""

    name: ClassVar[str] = "Effektlang"
    aliases: ClassVar[list[str]] = ["effekt", "eff"]
    filenames: ClassVar[list[str]] = ["*.eff"]

    def get_tokens_unprocessed(self, text: str) -> Iterator[tuple[int, kinds._TokenType, str]]:
        """Every letter of the text once, in order."""
        place = 0
        for one in tokens(Document(Source("", text))):
            if one.start > place:
                yield place, kinds.Text, text[place : one.start]
            if one.end > max(one.start, place):
                yield max(one.start, place), _KIND_OF[one.sort], text[max(one.start, place) : one.end]
                place = one.end
        if place < len(text):
            yield place, kinds.Text, text[place:]
