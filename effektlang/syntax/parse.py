"""From a file's text to its AST: cut, read, lower. A declaration's result is kept under its own text."""

from functools import lru_cache

from effektlang.characters import plain, shortened
from effektlang.diagnostics import Diagnostic
from effektlang.record import record
from effektlang.source import Source
from effektlang.syntax import file_faults, layout_faults
from effektlang.syntax.ast import Declaration, Placed
from effektlang.syntax.cut import Chunk, cut
from effektlang.syntax.lalr import parse_tokens
from effektlang.syntax.lines import LineReader, comment_without_space
from effektlang.syntax.lower import lower
from effektlang.syntax.slip import Slip
from effektlang.syntax.trivia import Lines, Trivia

_KEPT = 65_536


@record
class ParsedDeclaration:
    """What was read of one stretch of text; all offsets count from its start."""

    declarations: tuple[Declaration, ...]
    slips: tuple[Slip, ...]
    trivia: Trivia


@record
class File:
    """A parsed file: its declarations in order, with all that was noticed while reading."""

    source: Source
    parts: tuple[tuple[int, ParsedDeclaration], ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def declarations(self) -> tuple[Placed, ...]:
        """Every declaration and where its offsets are counted from."""
        return tuple(Placed(declaration, offset) for offset, part in self.parts for declaration in part.declarations)

    def of_kind(self, kind: str) -> tuple[Placed, ...]:
        """The declarations of a kind."""
        return tuple(placed for placed in self.declarations if placed.is_a(kind))


def parse(source: Source) -> File:
    """The AST of a file. Never raises: what cannot be read is a diagnostic, and the rest is there."""
    parts = tuple((chunk.start, _read(chunk)) for chunk in cut(source.text))
    diagnostics = [slip.at(source, offset) for offset, part in parts for slip in part.slips]
    if not any(part.declarations for _, part in parts) and not diagnostics:
        diagnostics = [Slip(file_faults.EMPTY, 0, min(1, len(source.text))).at(source, 0)]
    return File(source, parts, tuple(diagnostics))


def _read(chunk: Chunk) -> ParsedDeclaration:
    return parse_declaration(chunk.text) if chunk.declares else _before_first(chunk.text)


@lru_cache(maxsize=_KEPT)
def parse_declaration(text: str) -> ParsedDeclaration:
    """The AST of one declaration. The same text is never read twice while it is kept."""
    reader = LineReader(text)
    tree = parse_tokens("declaration", reader.tokens(), len(text))
    declarations = lower(tree, text, reader.slips)
    return ParsedDeclaration(declarations, tuple(reader.slips), reader.trivia)


def _before_first(text: str) -> ParsedDeclaration:
    """What stands before the first declaration: comments and blank lines, or lines that belong to nothing."""
    lines = Lines(text)
    slips = tuple([_of_nothing(text, first, end) for _, first, end in lines])
    return ParsedDeclaration((), slips, lines.trivia)


def _of_nothing(text: str, first: int, end: int) -> Slip:
    if text[first] == "#":
        return comment_without_space(text, first, end)
    return Slip(layout_faults.BEFORE_FIRST, first, end, {"line": shortened(plain(text[first:end]))})
