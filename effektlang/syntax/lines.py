"""Reads a declaration's lines whole and hands out a few tokens for each; the words table decides their types."""

from effektlang.characters import BEGIN_BULLETS, BLANK, BULLETED, plain, shortened, visible
from effektlang.diagnostics import Edit, Fix
from effektlang.source import NEWLINE
from effektlang.syntax import layout_faults as faults
from effektlang.syntax.heads import colon_of, head_tokens, starts_with_known_word
from effektlang.syntax.lalr import Token
from effektlang.syntax.slip import Slip
from effektlang.syntax.trivia import Lines, Trivia

_TAB = 4
_USUAL_INDENT = 2
_DEEPEST = 20
_COMMENT = "#"


class LineReader:
    """The tokens of one declaration, and what was noticed on the way: comments, blank lines, slips."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.slips: list[Slip] = []
        self._lines = Lines(text)
        self._columns = [0]
        self._prose_column: int | None = None
        self._in_prose_block = False

    @property
    def trivia(self) -> Trivia:
        """The comments and blank lines met so far."""
        return self._lines.trivia

    def tokens(self) -> list[Token]:
        """The tokens of every line, with INDENT and DEDENT where the margin moves."""
        lines = iter(self._lines)
        _, first, end = next(lines)
        first = after_bullet(self.text, first, end)
        tokens = head_tokens(self.text, first, end, is_first=True)
        for start, first, end in lines:
            tokens += self._indented(start, first, end)
        return tokens + [Token("DEDENT", "", end, end)] * (len(self._columns) - 1)

    def _indented(self, start: int, first: int, end: int) -> list[Token]:
        column = column_of(self.text[start:first])
        if self.text[first] == _COMMENT and (self._prose_column is None or column <= self._prose_column):
            self.slips.append(comment_without_space(self.text, first, end))
            return []
        if column == 0:
            column = self._lost_indentation(first, end)
        if self._prose_column is not None and column > self._prose_column:
            return self._prose_line(column, first, end)
        self._prose_column = None
        moves = self._move_to(column, start, first)
        first = after_bullet(self.text, first, end)
        tokens = head_tokens(self.text, first, end, is_first=False)
        if tokens[0].type == "PROSE_KEY":
            self._prose_column, self._in_prose_block = column, False
        return moves + tokens

    def _prose_line(self, column: int, first: int, end: int) -> list[Token]:
        moves = []
        if not self._in_prose_block:
            self._in_prose_block = True
            self._columns.append(column)
            moves.append(Token("INDENT", "", first, first))
        word = starts_with_known_word(self.text[first:end])
        if word is not None:
            self.slips.append(Slip(faults.WORD_IN_TEXT, first, first + len(word), {"word": visible(word)}))
        return [*moves, Token("TEXT", self.text[first:end], first, end)]

    def _move_to(self, column: int, start: int, first: int) -> list[Token]:
        columns = self._columns
        if column > columns[-1] and len(columns) > _DEEPEST:
            self._stray(start, first, columns[-1])
            return []
        if column > columns[-1]:
            columns.append(column)
            return [Token("INDENT", "", first, first)]
        closed = []
        while column < columns[-1]:
            closed.append(columns.pop())
        if column > columns[-1]:
            columns.append(closed.pop())
            self._stray(start, first, columns[-1])
        return [Token("DEDENT", "", first, first) for _ in closed]

    def _lost_indentation(self, first: int, end: int) -> int:
        line = self.text[first:end]
        is_property = starts_with_known_word(self.text[after_bullet(self.text, first, end) : end]) is not None
        if self._prose_column is not None and not is_property:
            column = self._columns[-1] if self._in_prose_block else self._prose_column + _USUAL_INDENT
        else:
            column = self._columns[1] if len(self._columns) > 1 else _USUAL_INDENT
        indent = Edit(first, first, " " * column)
        fixes: tuple[Fix, ...] = (Fix(faults.INDENT, (indent,)),)
        if self._may_be_heading(first, end):
            comment = Edit(first, first, f"{_COMMENT} ")
            fixes = (Fix(faults.COMMENT_OUT, (comment,), safe=False), Fix(faults.INDENT, (indent,), safe=False))
        self.slips.append(Slip(faults.LOST_INDENTATION, first, end, {"line": shortened(plain(line))}, fixes))
        return column

    def _may_be_heading(self, first: int, end: int) -> bool:
        """Whether a line at the margin stands by itself, as a heading does that was pasted along."""
        *_, above, _ = NEWLINE.split(self.text[:first])
        return not above.strip(BLANK) and colon_of(self.text, first, end) < 0

    def _stray(self, start: int, first: int, column: int) -> None:
        fix = Fix(faults.INDENT, (Edit(start, first, " " * column),))
        self.slips.append(Slip(faults.STRAY_INDENTATION, start, first, {}, (fix,)))


def comment_without_space(text: str, first: int, end: int) -> Slip:
    """A line that would be a comment if there were a space after its `#`."""
    fix = Fix(faults.ADD_SPACE, (Edit(first + 1, first + 1, " "),))
    return Slip(faults.COMMENT_WITHOUT_SPACE, first, end, {"line": shortened(plain(text[first:end]))}, (fix,))


def column_of(margin: str) -> int:
    """The column at which a line begins that has these blanks before it."""
    if not margin.strip(" "):
        return len(margin)
    column = 0
    for letter in margin:
        column += _TAB - column % _TAB if letter == "\t" else bool(visible(letter))
    return column


def after_bullet(text: str, first: int, end: int) -> int:
    """Where a line that begins with a bullet goes on; its first letter if there is none."""
    found = BULLETED.match(text, first) if text[first] in BEGIN_BULLETS else None
    if found is None:
        return first
    after = found.end()
    while after < end and text[after] in BLANK:
        after += 1
    return after if after < end else first
