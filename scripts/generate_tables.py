"""Makes `effektlang/syntax/tables.py` of the grammar and the words: Lark's LALR tables as plain data."""

import re
from collections.abc import Iterator
from pathlib import Path

from lark import Lark
from lark.grammar import Rule
from lark.lexer import Lexer, LexerState, Token
from lark.parsers.lalr_analysis import Shift

from effektlang.words.values import CONNECTIVES, MONTH_NUMBERS

ROOT = Path(__file__).parent.parent
GRAMMAR = ROOT / "grammar" / "effektlang.lark"
TABLES = ROOT / "effektlang" / "syntax" / "tables.py"
STARTS = (
    "declaration", "references", "chain", "measure", "amount", "target", "scale",
    "duration", "period", "adoption", "kolada", "area", "sdg",
)  # fmt: skip


class TokensAsTheyCome(Lexer):
    """A lexer that hands over tokens made elsewhere: the tests feed Lark the same ones as our own parser."""

    __future_interface__ = 2

    def __init__(self, _: object) -> None:
        """Take the configuration that Lark hands over."""

    def lex(self, lexer_state: LexerState, parser_state: object) -> Iterator[Token]:  # noqa: ARG002 - Lark's form
        """The tokens themselves."""
        return iter(lexer_state.text)  # type: ignore[call-overload, no-any-return]


def lark() -> Lark:
    """The grammar as Lark understands it."""
    grammar = GRAMMAR.read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer=TokensAsTheyCome, start=list(STARTS))


def tables_source() -> str:
    """The text of the tables module."""
    parser = lark()
    table = parser.parser.parser._parse_table  # noqa: SLF001 - Lark has no public way to its tables
    rules = sorted(parser.rules, key=str)
    number_of = {rule: number for number, rule in enumerate(rules)}
    order = _in_order(table)
    states = [
        {
            str(symbol): order[target] if kind is Shift else -number_of[target] - 1
            for symbol, (kind, target) in sorted(table.states[state].items())
        }
        for state in order
    ]
    return "\n".join([
        '"""LALR tables of grammar/effektlang.lark, made by scripts/generate.py. Do not edit."""',
        "",
        "STARTS: dict[str, tuple[int, int]] = {",
        *(f"    {name!r}: ({order[table.start_states[name]]}, {order[table.end_states[name]]})," for name in STARTS),
        "}",
        "RULES: list[tuple[str, str, int]] = [",
        *(f"    {_row(rule)!r}," for rule in rules),
        "]",
        "PATTERNS: dict[str, str] = {",
        *(f"    {name!r}: {pattern!r}," for name, pattern in _patterns(parser).items()),
        "}",
        "STATES: list[dict[str, int]] = [",
        *(f"    {state!r}," for state in states),
        "]",
        "",
    ])  # fmt: skip


def _in_order(table: object) -> dict[int, int]:
    """New numbers for the states, the same on every run: as met from the start rules onwards."""
    states, starts = table.states, table.start_states  # type: ignore[attr-defined]
    found: dict[int, int] = {}
    waiting = [starts[name] for name in STARTS]
    while waiting:
        state = waiting.pop(0)
        if state not in found:
            found[state] = len(found)
            waiting += [target for _, (kind, target) in sorted(states[state].items()) if kind is Shift]
    return found


def _row(rule: Rule) -> tuple[str, str, int]:
    origin = str(rule.origin.name)
    return origin, str(rule.alias or origin), len(rule.expansion)


def _patterns(parser: Lark) -> dict[str, str]:
    """The pattern of each terminal of values: words first, then the grammar's own in its order."""
    spellings = {**CONNECTIVES, "MONTH_NAME": tuple(MONTH_NUMBERS)}
    words = {name: _word_pattern(forms) for name, forms in spellings.items()}
    order = re.findall(r"^([A-Z_]+)\s*:", GRAMMAR.read_text(encoding="utf-8"), re.MULTILINE)
    terminals = {terminal.name: terminal.pattern.to_regexp() for terminal in parser.terminals if terminal.pattern}
    return words | {name: terminals[name] for name in order}


def _word_pattern(forms: tuple[str, ...]) -> str:
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.escape(form) + (r"\.?(?![^\W\d])" if form[-1].isalpha() else "") for form in longest_first)
