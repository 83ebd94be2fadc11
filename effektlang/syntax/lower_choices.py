"""Reads a value that is one of the words a property lets the planner choose between."""

import re

from effektlang.characters import folded, plain, visible
from effektlang.diagnostics import Edit, Fix
from effektlang.source import NEWLINE, Source
from effektlang.syntax import value_faults
from effektlang.syntax.ast import Reading
from effektlang.syntax.guesses import did_you_mean, write
from effektlang.syntax.lalr import Token
from effektlang.syntax.slip import Slip
from effektlang.text import Text
from effektlang.words.lookup import choice_of, is_form, nearest
from effektlang.words.word import Choice

_GRADES = ("1", "2", "3", "4", "5")
_BETWEEN = re.compile(r"\s*[,;&/]\s*|\s+(?:och|samt|and)\s+", re.IGNORECASE)


class ChoiceReader:
    """Reads the choices of one declaration."""

    def __init__(self, text: str, slips: list[Slip]) -> None:
        self._text = text
        self._slips = slips

    def read(
        self, words: tuple[Choice, ...], token: Token, key: Token, *, may_be_several: bool = False
    ) -> Reading | None:
        """The word chosen; None, and a slip, where it is none of them.

        Where a line takes one word and may be repeated, several on a line are read too, with a fix that divides it.
        """
        spelling = folded(token.text)
        word = choice_of(words, spelling)
        place = (token.start, token.end)
        if word is None:
            several = self._several(words, token, key) if may_be_several else ()
            if not several:
                self._unknown(words, token, key)
            return Reading(several, *place) if several else None
        if not is_form(word, spelling):
            form = word.form_for_synonym(spelling)
            fix = Fix(write(form), (Edit(*place, form),))
            arguments = {"word": form, "value": plain(token.text)}
            self._slips.append(Slip(value_faults.CHOICE_SYNONYM, *place, arguments, (fix,)))
        return Reading(word, *place)

    def grade(self, words: tuple[Choice, ...], token: Token, key: Token) -> Reading | None:
        """A grade: one of the words, or a number."""
        spelling = folded(token.text)
        if spelling in _GRADES:
            return Reading(int(spelling), token.start, token.end)
        if choice_of(words, spelling) is not None:
            return self.read(words, token, key)
        expected, example = value_faults.EXPECTED["grade"]
        arguments = {"value": plain(token.text), "expected": expected, "example": example}
        self._slips.append(Slip(value_faults.BAD_VALUE, token.start, token.end, arguments))
        return None

    def _several(self, words: tuple[Choice, ...], token: Token, key: Token) -> tuple[Choice, ...]:
        """The words of a line that lists them; none if one of them is no choice."""
        written = [part for part in _BETWEEN.split(visible(token.text).rstrip(".")) if part]
        chosen = [word for part in written if (word := choice_of(words, folded(part)))]
        if len(chosen) != len(written):
            return ()
        heads = [f"{visible(key.text)}: {plain(part)}" for part in written]
        margin = NEWLINE.split(self._text[: key.start])[-1]
        line_break = Source("", self._text).line_break
        fix = Fix(value_faults.ONE_A_LINE, (Edit(key.start, token.end, f"{line_break}{margin}".join(heads)),))
        arguments = {"key": visible(key.text), "lines": tuple(f"`{head}`" for head in heads)}
        self._slips.append(Slip(value_faults.SEVERAL_CHOICES, token.start, token.end, arguments, (fix,)))
        return tuple(chosen)

    def _unknown(self, words: tuple[Choice, ...], token: Token, key: Token) -> None:
        guess = nearest(folded(token.text), tuple(form for word in words for form in (word.sv, word.en)))
        place = (token.start, token.end)
        fixes = (Fix(write(guess), (Edit(*place, guess),), safe=False),) if guess else ()
        arguments: dict[str, object] = {
            "value": plain(token.text),
            "key": visible(key.text),
            "guess": did_you_mean(guess),
            "choices": Text(", ".join(word.sv for word in words), ", ".join(word.en for word in words)),
        }
        self._slips.append(Slip(value_faults.UNKNOWN_CHOICE, *place, arguments, fixes))
