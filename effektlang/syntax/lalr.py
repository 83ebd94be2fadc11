"""Runs the LALR tables that Lark makes of the grammar, so that reading a plan need not import Lark.

The tables are made by `scripts/generate.py` and kept in `tables.py`; a test holds the trees made
here against Lark's own. A rule or token whose name begins with `_` leaves no trace of itself in the
tree, as in Lark.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from re import IGNORECASE, Pattern
from re import compile as compile_pattern

from effektlang.characters import BLANK
from effektlang.syntax.tables import PATTERNS, RULES, STARTS, STATES
from effektlang.words.values import CONNECTIVES

END = "$END"
_WORDS = {*CONNECTIVES, "MONTH_NAME"}


@dataclass(slots=True)
class Token:
    """A word or a stretch of text and where it stands; offsets are those of the text that was read."""

    type: str
    text: str
    start: int
    end: int
    word: str = ""


@dataclass(slots=True)
class Tree:
    """A rule of the grammar and what it was made of."""

    rule: str
    children: list["Tree | Token"]

    @property
    def tokens(self) -> list[Token]:
        """The words that stand directly in it."""
        return [child for child in self.children if isinstance(child, Token)]

    @property
    def trees(self) -> list["Tree"]:
        """The rules that stand directly in it."""
        return [child for child in self.children if isinstance(child, Tree)]


class Unexpected(Exception):
    """A text that the rule cannot read further than `position`."""

    def __init__(self, position: int) -> None:
        super().__init__(position)
        self.position = position


class _Stack:
    """The states and subtrees of a parse under way."""

    __slots__ = ("end", "states", "values")

    def __init__(self, start: str) -> None:
        first, self.end = STARTS[start]
        self.states = [first]
        self.values: list[list[Tree | Token]] = []

    def feed(self, token: Token) -> None:
        """Take one token, after every reduction it calls for."""
        states = self.states
        while True:
            action = STATES[states[-1]].get(token.type)
            if action is None:
                raise Unexpected(token.start)
            if action >= 0:
                states.append(action)
                self.values.append([] if token.type[0] == "_" else [token])
                return
            self._reduce(-action - 1)

    def finish(self, position: int) -> Tree:
        """The tree of all that was fed."""
        while self.states[-1] != self.end:
            action = STATES[self.states[-1]].get(END)
            if action is None:
                raise Unexpected(position)
            self._reduce(-action - 1)
        tree = self.values[-1][0]
        assert isinstance(tree, Tree)
        return tree

    def _reduce(self, number: int) -> None:
        origin, name, size = RULES[number]
        children, *others = self.values[-size:]
        for other in others:
            children += other
        del self.states[-size:], self.values[-size:]
        self.states.append(STATES[self.states[-1]][origin])
        self.values.append(children if origin[0] == "_" else [Tree(name, children)])


def parse_tokens(start: str, tokens: Iterable[Token], length: int) -> Tree:
    """The tree of a stream of tokens; raises `Unexpected` where the grammar does not go on."""
    stack = _Stack(start)
    for token in tokens:
        stack.feed(token)
    return stack.finish(length)


def parse_value(start: str, text: str) -> Tree:
    """The tree of one value; at every place only those tokens are looked for that may stand there."""
    stack = _Stack(start)
    position = _skip_blanks(text, 0)
    while position < len(text):
        token = _scan(text, position, stack.states[-1])
        stack.feed(token)
        position = _skip_blanks(text, token.end)
    return stack.finish(len(text))


def _skip_blanks(text: str, position: int) -> int:
    while position < len(text) and text[position] in BLANK:
        position += 1
    return position


def _scan(text: str, position: int, state: int) -> Token:
    for name in _candidates(state, at_digit=text[position].isdigit()):
        match = _pattern(name).match(text, position)
        if match:
            return Token(name, match.group(), position, match.end())
    raise Unexpected(position)


@cache
def _candidates(state: int, *, at_digit: bool) -> list[str]:
    """The tokens that may stand in a state, in the order they are tried: no word begins with a digit."""
    return [name for name in PATTERNS if name in STATES[state] and not (at_digit and name in _WORDS)]


@cache
def _pattern(name: str) -> Pattern[str]:
    return compile_pattern(PATTERNS[name], IGNORECASE if name.isupper() else 0)
