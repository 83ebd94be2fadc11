"""Reads a property's value by the form that its word takes: prose, references, choices, numbers, periods."""

import re
from collections.abc import Sequence
from itertools import pairwise

from effektlang.characters import BLANK, QUOTES, is_bulleted, plain, unescaped, visible
from effektlang.diagnostics import Edit, Fix
from effektlang.quantities import Amount
from effektlang.syntax import property_faults, value_faults
from effektlang.syntax.ast import Phrase, Reading, Value
from effektlang.syntax.guesses import write
from effektlang.syntax.lalr import Token
from effektlang.syntax.lower_choices import ChoiceReader
from effektlang.syntax.lower_references import ReferenceReader
from effektlang.syntax.slip import Slip
from effektlang.syntax.values import Ambiguous, Backwards, Unreadable, read_value
from effektlang.text import Language
from effektlang.words.word import (
    Choices,
    Grade,
)
from effektlang.words.word import (
    Property as PropertyWord,
)
from effektlang.words.word import (
    References as ReferencesForm,
)
from effektlang.words.word import (
    Value as ValueForm,
)

_BLANK_LINE = re.compile(rf"(?>\r\n?|\n)[{BLANK}]*(?:\r\n?|\n)")
_TABLE = ".csv"
_SIMPLE = {
    "measure": value_faults.BAD_NUMBER,
    "amount": value_faults.BAD_NUMBER,
    "target": value_faults.BAD_TARGET,
}


class ValueReader:
    """Reads the values of one declaration."""

    def __init__(self, text: str, slips: list[Slip], language: Language) -> None:
        self._text = text
        self._slips = slips
        self._language = language
        self._references = ReferenceReader(slips)
        self._choices = ChoiceReader(text, slips)

    def read(self, word: PropertyWord, lines: Sequence[Token], key: Token) -> Value | None:
        """The value on these lines; None, and a slip, where it cannot be read. Exceptions are asked for by a rule."""
        if not lines:
            if word.qualifier == "rule":
                return None
            self._slips.append(Slip(property_faults.NO_VALUE, key.start, key.end, {"key": visible(key.text)}))
            return None
        match word.form_of_value:
            case ReferencesForm() as form:
                return self._references.read(lines, form)
            case Choices(words):
                may_be_several = word.repeats and word.qualifier == "none"
                return self._choices.read(words, lines[0], key, may_be_several=may_be_several)
            case Grade(words):
                return self._choices.grade(words, lines[0], key)
            case ValueForm(rule):
                return self._value(rule, lines[0], key)
            case _:
                return prose(self._text, lines)

    def measure(self, lines: Sequence[Token], key: Token) -> Reading | None:
        """The value of a group, which is a measure as the whole is."""
        if lines:
            return self._value("measure", lines[0], key)
        self._slips.append(Slip(property_faults.NO_VALUE, key.start, key.end, {"key": visible(key.text)}))
        return None

    def _value(self, rule: str, token: Token, key: Token) -> Reading | None:
        place = (token.start, token.end)
        if rule == "measure" and (path := plain(token.text).strip(QUOTES)).lower().endswith(_TABLE):
            return Reading(Amount(path), *place)
        try:
            return Reading(read_value(rule, visible(token.text)), *place)
        except Ambiguous as error:
            number = error.token.text
            thousands, decimals = re.sub(r"[.,]", "", number), number.replace(".", ",").rstrip("0").rstrip(",")
            arguments = {"value": number, "thousands": thousands, "decimals": decimals}
            self._slips.append(Slip(value_faults.THOUSANDS_OR_DECIMALS, *place, arguments))
        except Unreadable as error:
            self._slips.append(_unreadable(rule, error, token, key))
        return None


def _unreadable(rule: str, error: Unreadable, token: Token, key: Token) -> Slip:
    """What is said of a value that its rule cannot read."""
    if rule == "period":
        return unreadable_period(error, token)
    place = (token.start, token.end)
    arguments: dict[str, object] = {"value": plain(token.text), "key": visible(key.text)}
    fault = _SIMPLE.get(rule, value_faults.BAD_VALUE)
    if fault is value_faults.BAD_VALUE:
        arguments["expected"], arguments["example"] = value_faults.EXPECTED[rule]
    return Slip(fault, *place, arguments)


def unreadable_period(error: Unreadable, token: Token) -> Slip:
    """What is said of a time that cannot be read; one that is turned round is offered the right way."""
    place, arguments = (token.start, token.end), {"value": plain(token.text)}
    if not isinstance(error, Backwards):
        return Slip(value_faults.BAD_PERIOD, *place, arguments)
    fix = Fix(write(error.turned), (Edit(*place, error.turned),), safe=False)
    return Slip(value_faults.BACKWARDS_PERIOD, *place, arguments, (fix,))


def prose(text: str, lines: Sequence[Token]) -> Phrase:
    """Free text over several lines: a blank line makes a paragraph, a bullet keeps its line."""
    written = [unescaped(visible(lines[0].text))]
    for before, line in pairwise(lines):
        if _BLANK_LINE.search(text, before.end, line.start):
            written.append("\n\n")
        else:
            written.append("\n" if is_bulleted(line.text) else " ")
        written.append(unescaped(visible(line.text)))
    return Phrase("".join(written), lines[0].start, lines[-1].end)
