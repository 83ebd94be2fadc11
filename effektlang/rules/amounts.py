"""The values of an indicator: how they are said, and where they stand."""

from dataclasses import replace

from effektlang.diagnostics import Label
from effektlang.model.in_words import measure_in_words, target_in_words
from effektlang.model.measurement import Indicator, Measure, Target
from effektlang.model.resolve.origins import Origins
from effektlang.quantities import Number, Period, Step
from effektlang.text import LANGUAGES, Text


def value_said(value: Number | Step, indicator: Indicator) -> Text:
    """A value with its unit."""
    return baseline_said(Measure(value), indicator)


def baseline_said(baseline: Measure, indicator: Indicator) -> Text:
    """A baseline with its unit and time."""
    return Text(*(measure_in_words(baseline, indicator, language) for language in LANGUAGES))


def target_said(target: Target, indicator: Indicator) -> Text:
    """A target with its unit and time, with `at least` or `at most` only where that is written."""
    written = replace(target, comparison="exactly") if target.comparison == "bare" else target
    return Text(*(target_in_words(written, indicator, language) for language in LANGUAGES))


def place_of(origins: Origins, indicator: Indicator, name: str, period: Period | None) -> Label:
    """The key of the value for a period; of the table that it was read from, where it stands in none of its own."""
    place = origins.dated_key(indicator.id, name, period)
    return origins.key(indicator.id, name) if place == origins.element(indicator.id) else place
