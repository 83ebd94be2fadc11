"""Values in the form that they are to be written in, in the words of a language."""

import re
from collections.abc import Sequence
from functools import lru_cache

from effektlang.quantities import in_threes, stretch
from effektlang.syntax.lalr import Token, Tree, parse_value
from effektlang.syntax.values import read_period
from effektlang.text import Language
from effektlang.words.values import VALUE_WORDS, period_in, unit_of_time

_NUMBER = re.compile(r"([-−–]?)([^.,]*)(?:[.,](\d+))?")
_COMPARISONS = {"at_least": "AT_LEAST", "at_most": "AT_MOST", "exactly": "EXACTLY"}


@lru_cache(maxsize=8192)
def written_period(text: str, language: Language) -> str:
    """A period in its first form; an end that is left open is said if it was said."""
    first = period_in(read_period(text).text, language)
    return first + VALUE_WORDS["OPEN"].form(language) if first.endswith("–") and _says_open(text) else first


def _says_open(text: str) -> bool:
    """Whether a period has a word for the end that it leaves open."""
    tree = parse_value("period", text)
    return tree.rule == "open" and bool(tree.tokens)


@lru_cache(maxsize=8192)
def written_value(rule: str, text: str, language: Language) -> str:
    """A value that the rule of the grammar can read, in the form that it is to be written in."""
    if rule == "period":
        return written_period(text, language)
    tree = parse_value(rule, text)
    words = tree.tokens
    match tree.rule:
        case "adoption":
            return " ".join([written_period(text[: words[0].start] if words else text, language), *_texts(words)])
        case "steps" | "sdg":
            return ", ".join(_texts(words))
        case "kolada" | "area":
            return words[0].text.upper()
        case "duration":
            unit = unit_of_time(words[1].type, language, is_one=words[0].text == "1")
            return f"{_number(words[0], language)} {unit}"
        case "scale":
            return _range(words, language)
        case _:
            return _amount(tree, words, language)


def _amount(tree: Tree, words: Sequence[Token], language: Language) -> str:
    """A number or a step, what it is compared with, and its unit."""
    unit = [word.text.strip() for word in words if word.type in ("UNIT", "STEP")]
    numbers = [word for word in words if word.type == "NUMBER"]
    if tree.rule in _COMPARISONS:
        said = [VALUE_WORDS[_COMPARISONS[tree.rule]].form(language), _number(numbers[0], language)]
    elif words[0].type == "BETWEEN":
        lower, upper = (_number(number, language) for number in numbers)
        said = [VALUE_WORDS["BETWEEN"].form(language), lower, VALUE_WORDS["AND"].form(language), upper]
    elif tree.rule == "between":
        said = [_range(numbers, language)]
    else:
        said = [_number(number, language) for number in numbers]
    return " ".join([*said, *unit])


def _range(numbers: Sequence[Token], language: Language) -> str:
    lowest, highest = (_number(number, language) for number in numbers)
    return stretch(lowest, highest)


def _number(token: Token, language: Language) -> str:
    """A number with its digits in threes, a real minus as `-`, and the language's own decimal mark."""
    found = _NUMBER.fullmatch(token.text)
    assert found is not None
    sign, whole, decimals = found.groups()
    mark = "," if language == "sv" else "."
    digits = in_threes("".join(letter for letter in whole if letter.isdigit()))
    return ("-" if sign else "") + digits + (f"{mark}{decimals}" if decimals else "")


def _texts(words: Sequence[Token]) -> list[str]:
    return [word.text.strip() for word in words]
