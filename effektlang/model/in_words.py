"""Values in running text: `18,2 % (2024)`, `högst 14 % (2028)`."""

import re

from effektlang.model.chain import Cost
from effektlang.model.measurement import Actual, Indicator, Measure, Target
from effektlang.quantities import Number, Period, Step
from effektlang.text import LANGUAGES, Language, Text, number
from effektlang.words.choices import DIRECTION
from effektlang.words.values import period_in

_FORMS = {
    "at_least": Text("minst {value}", "at least {value}"),
    "at_most": Text("högst {value}", "at most {value}"),
    "exactly": Text("{value}", "{value}"),
    "between": Text("mellan {value} och {upper}", "between {value} and {upper}"),
}
_TOWARDS = {
    "increase": Text("öka till {target}", "increase to {target}"),
    "decrease": Text("minska till {target}", "decrease to {target}"),
    "maintain": Text("behåll {target}", "maintain {target}"),
    None: Text("{target}", "{target}"),
}
_BY_SEX = ("kön", "sex", "gender")
_SEXES = (Text("kvinnor", "women"), Text("män", "men"))
_SEXES_OF_CHILDREN = (Text("flickor", "girls"), Text("pojkar", "boys"))
_CHILDREN = re.compile(
    r"\b(?:\w*barn(?:en)?s?|\w*elev(?:en|er|erna)?s?|ungdom(?:ar|arna)?s?|ungas?(?! (?:vuxna|kvinnor|män))"
    r"|flick(?:a|an|or|orna)s?|pojk(?:e|en|ar|arna)s?|child(?:ren)?|pupils?|girls?|boys?)\b",
    re.IGNORECASE,
)


def measure_in_words(measure: Measure | Actual | None, indicator: Indicator, language: Language) -> str:
    """A baseline, a forecast or an actual with its unit and time; nothing for none."""
    if measure is None or measure.value is None:
        return ""
    return _with_period(_value(measure.value, indicator.unit, language), measure.period, language)


def target_in_words(target: Target | None, indicator: Indicator, language: Language) -> str:
    """A target with its bound; a bare number means at least, at most or exactly by the indicator's direction."""
    if target is None:
        return ""
    comparison = indicator.comparison_of(target)
    arguments = {"value": _value(target.value, None if target.upper else indicator.unit, language)}
    if target.upper is not None:
        arguments["upper"] = _value(target.upper, indicator.unit, language)
    return _with_period(_FORMS[comparison].say(language, arguments), target.period, language)


def direction_and_target(indicator: Indicator, language: Language) -> str:
    """Which way is wanted, and how far: `minska till högst 14 % (2028)`."""
    target = target_in_words(indicator.last_target, indicator, language)
    if target:
        return _TOWARDS[indicator.direction].say(language, {"target": target})
    return next((word.form(language) for word in DIRECTION if word.name == indicator.direction), "")


def with_unit(indicator: Indicator) -> str:
    """An indicator's title with what it is counted in."""
    return f"{indicator.title} ({indicator.unit})" if indicator.unit else indicator.title


def groups_of(indicator: Indicator, language: Language) -> tuple[str, ...]:
    """The groups that values are given for: those that have had values, else the sexes where that is asked for."""
    known = dict.fromkeys(group.group for actual in indicator.actuals for group in actual.groups)
    if known:
        return tuple(known)
    asked = (indicator.disaggregation or "").lower().replace(",", " ").split()
    if not any(word in asked for word in _BY_SEX):
        return ()
    sexes = _SEXES_OF_CHILDREN if _CHILDREN.search(indicator.title) else _SEXES
    return tuple(sex.say(language) for sex in sexes)


def group_value_in_words(indicator: Indicator, group: str, language: Language) -> str:
    """The last value of a group."""
    values = [(one.value, actual.period) for actual in indicator.actuals for one in actual.groups if one.group == group]
    if not values:
        return ""
    value, period = values[-1]
    return _with_period(_value(value, indicator.unit, language), period, language)


def cost_in_words(cost: Cost, language: Language) -> str:
    """A cost with its unit and time."""
    return _with_period(_value(cost.value, cost.unit, language), cost.period, language)


def _value(value: Number | Step, unit: str | None, language: Language) -> str:
    written = value if isinstance(value, str) else number(value, language)
    return f"{written}\N{NO-BREAK SPACE}{unit}" if unit and not isinstance(value, str) else written


def _with_period(text: str, period: Period | None, language: Language) -> str:
    return f"{text} ({period_in(period.text, language)})" if period else text


def period_in_words(period: Period | None) -> Text:
    """A time as it is written in each language; nothing for none."""
    return Text(*(period_in(period.text, language) if period else "" for language in LANGUAGES))
