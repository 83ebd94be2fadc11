"""The lowest and the highest value that an indicator can have."""

import re
from typing import NamedTuple

from effektlang.model.measurement import Indicator
from effektlang.quantities import Number
from effektlang.rules.amounts import value_said
from effektlang.text import Text

_SHARE = r"(andel|andelen|share|proportion|percentage)\b"
_COUNT = r"(antal|antalet|number)\b"
_MAY_BE_OUTSIDE = (
    r"förändr|ändring|ökning|minskning|skillnad|netto|minus|diff|jämfört|överskott|underskott|budget|planera|prognos"
    r"|kapacitet|anslag|\bfler\b|\bfärre\b|\bmål(et|en)?\b|\bplan(en)?\b|\bram(en)?\b"
    r"|\bchang|increase|decrease|reduction|growth|\bnet\b|surplus|deficit|compared|target|planned|forecast|capacity"
)
_PER_CENT = ("%", "procent", "per cent", "percent")
_WHOLE = 100


class Limits(NamedTuple):
    """The lowest and highest value that there can be, none where there is no limit."""

    lowest: Number | None
    highest: Number | None
    said: Text
    """The same in words."""

    def allow(self, value: Number) -> bool:
        """Whether a value is within them."""
        return not (
            (self.lowest is not None and value < self.lowest) or (self.highest is not None and value > self.highest)
        )


def may_be_outside(title: str) -> bool:
    """Whether a title tells of a change, or of a part of what can be exceeded: more than all of the budget."""
    return re.search(_MAY_BE_OUTSIDE, title.lower()) is not None


def limits_of(indicator: Indicator) -> Limits | None:
    """What a scale says, or what a share and a count cannot be."""
    scale = indicator.scale
    if scale is not None and scale.lowest is not None and scale.highest is not None:
        low, high = (value_said(end, indicator) for end in (scale.lowest, scale.highest))
        said = Text(f"Skalan går från {low.sv} till {high.sv}.", f"The scale goes from {low.en} to {high.en}.")
        return Limits(scale.lowest, scale.highest, said)
    if scale is not None:
        return None
    title = indicator.title.lower()
    is_per_cent = (indicator.unit or "").lower() in _PER_CENT
    if is_per_cent and re.match(_SHARE, title):
        return Limits(0, _WHOLE, Text("En andel går från 0 till 100 %.", "A share goes from 0 to 100 %."))
    if not is_per_cent and re.match(_COUNT, title):
        return Limits(0, None, Text("Ett antal är aldrig mindre än noll.", "A number of things is never below zero."))
    return None
