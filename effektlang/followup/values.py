"""Values in running text: `18,2 % (2024)`, `högst 14 % (2028)`."""

from effektlang.model.chain import Cost
from effektlang.model.measurement import Actual, Indicator, Measure, Target
from effektlang.quantities import Number, Period, Step
from effektlang.text import Language, Text, number

_FORMS = {
    "at_least": Text("minst {value}", "at least {value}"),
    "at_most": Text("högst {value}", "at most {value}"),
    "exactly": Text("{value}", "{value}"),
    "between": Text("mellan {value} och {upper}", "between {value} and {upper}"),
}
_BARE = {"increase": "at_least", "decrease": "at_most", "maintain": "exactly", None: "exactly"}


def measure_in_words(measure: Measure | Actual | None, indicator: Indicator, language: Language) -> str:
    """A baseline, a forecast or an actual with its unit and time; nothing for none."""
    if measure is None or measure.value is None:
        return ""
    return _with_period(_value(measure.value, indicator.unit, language), measure.period)


def target_in_words(target: Target | None, indicator: Indicator, language: Language) -> str:
    """A target with its bound; a bare number means at least, at most or exactly by the indicator's direction."""
    if target is None:
        return ""
    comparison = _BARE[indicator.direction] if target.comparison == "bare" else target.comparison
    arguments = {"value": _value(target.value, None if target.upper else indicator.unit, language)}
    if target.upper is not None:
        arguments["upper"] = _value(target.upper, indicator.unit, language)
    return _with_period(_FORMS[comparison].say(language, arguments), target.period)


def cost_in_words(cost: Cost, language: Language) -> str:
    """A cost with its unit and time."""
    return _with_period(_value(cost.value, cost.unit, language), cost.period)


def _value(value: Number | Step, unit: str | None, language: Language) -> str:
    written = value if isinstance(value, str) else number(value, language)
    return f"{written}\N{NO-BREAK SPACE}{unit}" if unit and not isinstance(value, str) else written


def _with_period(text: str, period: Period | None) -> str:
    return f"{text} ({period.text})" if period else text
