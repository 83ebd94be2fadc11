"""Lark on our own grammar, to hold our reader against: once with ready tokens, once with Lark's own lexer."""

import re
from collections.abc import Iterable
from functools import cache

from generate_tables import GRAMMAR, STARTS
from generate_tables import lark as lark_of_tokens
from lark import Lark
from lark import Token as LarkToken
from lark import Tree as LarkTree
from lark.exceptions import UnexpectedInput

from effektlang.characters import BLANK
from effektlang.syntax.lalr import Token, Tree, Unexpected, parse_tokens, parse_value
from effektlang.syntax.tables import PATTERNS

VALUES = tuple(start for start in STARTS if start != "declaration")
LINE_TERMINALS = ("KIND", "NAME", "KEY", "PROSE_KEY", "QUALIFIER", "VALUE", "TEXT", "INDENT", "DEDENT")

Shape = tuple[str, tuple["Shape | tuple[str, str]", ...]]


def shape(tree: Tree | LarkTree[LarkToken]) -> Shape:
    """A tree of either kind as plain tuples: rules with their children, tokens with their text."""
    name = tree.rule if isinstance(tree, Tree) else str(tree.data)
    children = (
        shape(child) if isinstance(child, Tree | LarkTree) else (child.type, _text(child)) for child in tree.children
    )
    return name, tuple(children)


def _text(token: Token | LarkToken) -> str:
    return str(token) if isinstance(token, LarkToken) else token.text


@cache
def reading_lark() -> Lark:
    """Lark with its contextual lexer; terminals are tried in the order of the grammar, as ours are."""
    grammar = GRAMMAR.read_text(encoding="utf-8")
    words = [name for name in PATTERNS if not re.search(rf"^{name}\s*:", grammar, re.MULTILINE)]
    for name in words:
        grammar = re.sub(rf"^(%declare .*)\b{name}\b", r"\1", grammar, flags=re.MULTILINE)
        grammar += f"\n{name} : /{PATTERNS[name]}/"
    grammar = re.sub(r"^%declare *$", "", grammar, flags=re.MULTILINE)
    for place, name in enumerate(PATTERNS):
        grammar = re.sub(rf"^{name}\s*: (/.*/)$", rf"{name}.{len(PATTERNS) - place} : \1i", grammar, flags=re.MULTILINE)
    blanks = "".join(f"\\u{ord(letter):04x}" for letter in BLANK)
    grammar += f"\nBLANK : /[{blanks}]+/\n%ignore BLANK\n"
    return Lark(grammar, parser="lalr", lexer="contextual", start=list(STARTS))


def shape_by_lark(start: str, text: str) -> Shape | None:
    """What Lark makes of a value, None if it refuses it."""
    try:
        return shape(reading_lark().parse(text, start=start))
    except UnexpectedInput:
        return None


def shape_by_us(start: str, text: str) -> Shape | None:
    """What our reader makes of a value, None if it refuses it."""
    try:
        return shape(parse_value(start, text))
    except Unexpected:
        return None


def shape_of_tokens_by_lark(tokens: Iterable[Token]) -> Shape | None:
    """What Lark makes of the tokens of a declaration, None if it refuses them."""
    ready = [LarkToken(token.type, token.text) for token in tokens]
    try:
        return shape(_token_lark().parse(ready, start="declaration"))
    except UnexpectedInput:
        return None


def shape_of_tokens_by_us(tokens: Iterable[Token]) -> Shape | None:
    """What our tables make of the tokens of a declaration, None if they refuse them."""
    try:
        return shape(parse_tokens("declaration", tokens, 0))
    except Unexpected:
        return None


@cache
def _token_lark() -> Lark:
    return lark_of_tokens()
