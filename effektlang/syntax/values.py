"""Reads the values that are written by a rule of the grammar: numbers, targets, periods, scales."""

import re
from functools import lru_cache

from effektlang.quantities import Adoption, Amount, Bound, Duration, Number, Period, Scale, TimeUnit
from effektlang.syntax.ast import ReadValue
from effektlang.syntax.lalr import Token, Tree, Unexpected, parse_value
from effektlang.syntax.periods import OutOfOrder, period_of

_AMBIGUOUS = re.compile(r"[-−–]?[1-9]\d{0,2}[.,]\d{3}")
_TIME_UNITS: dict[str, TimeUnit] = {"DAYS": "days", "WEEKS": "weeks", "MONTHS": "months", "YEARS": "years"}
_MOST_DIGITS = 100
_NOT_A_DIGIT_OR_MARK = re.compile(r"[^\d.,]")


class Unreadable(Exception):
    """A value that the rule cannot read."""


class Backwards(Unreadable):
    """A stretch of time that ends before it begins; `turned` is how it is written the other way round."""

    def __init__(self, text: str, turned: str) -> None:
        super().__init__(text)
        self.turned = turned


class Ambiguous(Exception):
    """A number such as 1.200, which is a thousand to some and one to others."""

    def __init__(self, token: Token) -> None:
        super().__init__(token.text)
        self.token = token


@lru_cache(maxsize=8192)
def read_value(rule: str, text: str) -> ReadValue:
    """What a value means by a rule of the grammar; raises `Unreadable` or `Ambiguous`."""
    try:
        return _meaning(parse_value(rule, text))
    except OutOfOrder as error:
        raise Backwards(text, error.turned) from error
    except (Unexpected, ValueError, OverflowError) as error:
        raise Unreadable(text) from error


def read_period(text: str) -> Period:
    """The period that a text stands for; raises `Unreadable`."""
    period = read_value("period", text)
    if not isinstance(period, Period):
        raise Unreadable(text)
    return period


def _meaning(tree: Tree) -> ReadValue:
    words = tree.tokens
    match tree.rule:
        case "period" | "stretch" | "open":
            return period_of(tree)
        case "measure" | "amount":
            return _amount(words)
        case "scale":
            return _range(number_of(words[0]), number_of(words[1]))
        case "steps":
            return Scale(steps=tuple(word.text.strip() for word in words))
        case "duration":
            return _duration(number_of(words[0]), _TIME_UNITS[words[1].type])
        case "adoption":
            return Adoption(period_of(tree), words[0].text.strip() if words else None)
        case "kolada" | "area":
            return words[0].text.upper()
        case "sdg":
            return tuple(word.text for word in words)
        case _:
            return _bound(tree.rule, words)


def _amount(words: list[Token]) -> Amount:
    if words[0].type == "STEP":
        return Amount(words[0].text.strip())
    return Amount(number_of(words[0]), _unit(words))


def _bound(comparison: str, words: list[Token]) -> Bound:
    if comparison == "step":
        return Bound("exactly", words[0].text.strip())
    numbers = [number_of(word) for word in words if word.type == "NUMBER"]
    unit = _unit(words)
    match comparison:
        case "between":
            lower, upper = numbers
            _range(lower, upper)
            return Bound("between", lower, upper, unit)
        case "at_least" | "at_most" | "exactly":
            return Bound(comparison, numbers[0], unit=unit)
        case _:
            return Bound("bare", numbers[0], unit=unit)


def _duration(number: Number, unit: TimeUnit) -> Duration:
    if number < 0:
        raise ValueError(number)
    return Duration(number, unit)


def _range(lowest: Number, highest: Number) -> Scale:
    if lowest >= highest:
        raise ValueError(highest)
    return Scale(lowest, highest)


def _unit(words: list[Token]) -> str | None:
    return words[-1].text.strip() if words[-1].type == "UNIT" else None


def number_of(token: Token) -> Number:
    """The number that a token writes; raises `Ambiguous` where a mark may group or divide."""
    text = token.text
    if _AMBIGUOUS.fullmatch(text):
        raise Ambiguous(token)
    digits = _NOT_A_DIGIT_OR_MARK.sub("", text).replace(",", ".")
    if len(digits) > _MOST_DIGITS:
        raise ValueError(text)
    sign = -1 if text[0] in "-−–" else 1
    return sign * (float(digits) if "." in digits else int(digits))
