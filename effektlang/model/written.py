"""Values written in the words of the language, each so that it is read back as the same value."""

import re
from collections.abc import Iterator, Mapping

from effektlang.model.answers import AssumptionTest, Deviation
from effektlang.model.chain import Cost, LinkAssumption
from effektlang.model.element import Note, Party, Review, RuleException
from effektlang.model.learning import Action, Subject
from effektlang.model.measurement import Actual, Kolada, Measure, Target
from effektlang.quantities import Adoption, Duration, Number, Period, Scale, in_threes, stretch
from effektlang.text import Language
from effektlang.words.values import VALUE_WORDS, period_in, unit_of_time
from effektlang.words.word import Choices, Grade, Property, References

Written = tuple[str, str, Mapping[str, object]]
_COMMENT = re.compile(r"(?:^|(?<=\s))#(?=[\s#]|$)")
_NOTHING: Mapping[str, object] = {}


class PlanValues:
    """Writes values in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def text(self, text: str) -> str:
        """Free text, with a mark before what would else be a comment."""
        return _COMMENT.sub(r"\\#", text)

    def written(self, row: Property, value: object) -> Iterator[Written]:
        """A property's value as lines: qualifier, what is said and what stands below; none for what says nothing."""
        if value is None or value == ():
            return
        if isinstance(row.form_of_value, References):
            assert isinstance(value, tuple)
            yield "", ", ".join(self._reference(one) for one in value), _NOTHING
        elif row.name == "sdg":
            assert isinstance(value, tuple)
            yield "", ", ".join(value), _NOTHING
        else:
            for one in value if isinstance(value, tuple) else (value,):
                yield self._one(row, one)

    def plain(self, row: Property, value: object) -> str:
        """A single value as it is written, without what stands before its colon or below it."""
        return self._one(row, value)[1]

    def _one(self, row: Property, value: object) -> Written:
        match value:
            case RuleException():
                return value.rule, self.text(value.reason), _NOTHING
            case Note():
                return self._time(value.period), self.text(value.text), _NOTHING
            case Review():
                return self._time(value.period), self.text(value.change), {"answers": value.answers}
            case Cost() | Measure() | Actual() | Target():
                return (self._time(value.period), *self._figure(value))
            case Kolada():
                return "", value.id, {"area": value.area}
            case Action():
                return "", self.text(value.text), {"responsible": value.responsible, "date": value.date}
            case AssumptionTest():
                nested = {"assumption": value.assumption, "reason": value.reason}
                return self._time(value.period), self._plain(row, value.outcome), nested
            case Deviation():
                return "", self.text(value.text), {"cause": value.cause, "actions": value.actions}
            case _:
                return "", self._plain(row, value), _NOTHING

    def _figure(self, value: Cost | Measure | Actual | Target) -> tuple[str, Mapping[str, object]]:
        match value:
            case Target():
                return self._target(value), {"set_with": value.set_with, "decided_by": value.decided_by}
            case Actual():
                groups = {one.group: self._amount(one.value) for one in value.groups}
                return "" if value.value is None else self._amount(value.value), groups
            case Cost():
                return self._amount(value.value, value.unit), _NOTHING
            case _:
                return self._amount(value.value), _NOTHING

    def _plain(self, row: Property, value: object) -> str:
        match value:
            case Period():
                return self._time(value)
            case LinkAssumption():
                return value.assumption or self.text(value.text)
            case Adoption():
                return f"{self._time(value.day)} {value.paragraph or ''}".rstrip()
            case Duration():
                unit = unit_of_time(value.unit.upper(), self._language, is_one=value.number == 1)
                return f"{self._number(value.number)} {unit}"
            case Scale():
                return ", ".join(value.steps) or stretch(self._number(value.lowest), self._number(value.highest))
            case str() if isinstance(row.form_of_value, Choices | Grade):
                return next(word.form(self._language).lower() for word in row.form_of_value.words if word.name == value)
            case _:
                return self.text(str(value))

    def _reference(self, value: object) -> str:
        match value:
            case Party(name=name, stakeholder=None):
                return f'"{name}"' if '"' not in name else f"»{name}»"
            case Party(stakeholder=str() as id_):
                return id_
            case Subject(id=id_):
                return id_
            case _:
                return str(value)

    def _target(self, target: Target) -> str:
        if isinstance(target.value, str):
            return target.value
        value = self._number(target.value)
        if target.upper is not None:
            return stretch(value, self._number(target.upper))
        words = {"at_least": "AT_LEAST", "at_most": "AT_MOST", "exactly": "EXACTLY"}
        name = words.get(target.comparison)
        return f"{VALUE_WORDS[name].form(self._language)} {value}" if name else value

    def _amount(self, value: Number | str, unit: str | None = None) -> str:
        written = value if isinstance(value, str) else self._number(value)
        return f"{written} {unit}" if unit else written

    def _number(self, value: Number | None) -> str:
        """A number that cannot be misread: never one mark before exactly three digits."""
        written = f"{value:f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        whole, mark, decimals = written.partition(".")
        if mark and len(decimals) == 3:
            decimals += "0"
        sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
        return sign + in_threes(digits) + (("," if self._language == "sv" else ".") + decimals if mark else "")

    def _time(self, period: Period | None) -> str:
        return period_in(period.text, self._language) if period else ""
