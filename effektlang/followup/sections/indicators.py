"""Indicators: what is known of each, and the values that are due."""

from collections.abc import Iterator
from dataclasses import replace

from effektlang.followup.due import due_times, is_reported, time_to_forecast
from effektlang.followup.keys import key
from effektlang.followup.scope import Scope, names
from effektlang.followup.sheet import Block, Cell, Column, Field, Note, Table
from effektlang.model.in_words import (
    direction_and_target,
    group_value_in_words,
    groups_of,
    measure_in_words,
    period_in_words,
    with_unit,
)
from effektlang.model.learning import Subject
from effektlang.model.measurement import Indicator
from effektlang.quantities import Period
from effektlang.text import Text

HEADING = Text("Indikatorer", "Indicators")
_HELP = Text(
    "Ett enda värde säger sällan något. Skriv i kommentaren vad som är vanlig variation och vad som är nytt.",
    "A single value seldom says anything. Write in the comment what is ordinary variation and what is new.",
)
_TITLE = Text("Indikator", "Indicator")
_BASELINE = Text("Basvärde", "Baseline")
_LAST = Text("Senaste värde", "Last value")
_TARGET = Text("Riktning och målvärde", "Direction and target")
_TIME = Text("Gäller tiden", "For the time")
_NOW = Text("Värde nu", "Value now")
_FORECAST = Text("Prognos", "Forecast")
_ASSESSMENT = Text("Er bedömning", "Your assessment")
_COMMENT = Text("Kommentar", "Comment")
_SOURCE = Text("Källa och ansvarig", "Source and responsible")
_GROUP = Text("– {group}", "– {group}")
_VALUE_OF = Text("{title}, värde för {period}", "{title}, value for {period}")
_VALUE_OF_GROUP = Text("{title}, värde för {group} {period}", "{title}, value for {group} {period}")
_FORECAST_OF = Text("{title}, prognos för {period}", "{title}, forecast for {period}")
_ASSESSMENT_OF = Text("{title}, er bedömning", "{title}, your assessment")
_COMMENT_ON = Text("{title}, kommentar", "{title}, comment")
_NOT_NOW = Text(
    "Inga värden väntas den här gången för: {titles}.",
    "No values are expected this time for: {titles}.",
)


def blocks(scope: Scope) -> tuple[Block, ...]:
    """A table of the values that are due, then what is not due this time."""
    indicators = list(scope.of(Indicator))
    due = [one for one in indicators if due_times(one, scope.occasion)]
    rows = tuple(row for one in due for row in _Rows(one, scope).all())
    later = tuple(one.title for one in indicators if one not in due)
    table = (Note(scope.say(_HELP)), Table(_columns(scope), rows)) if rows else ()
    return (*table, *((Note(scope.say(_NOT_NOW, titles="; ".join(later))),) if later else ()))


def _columns(scope: Scope) -> tuple[Column, ...]:
    assessment = (Column(scope.say(_ASSESSMENT)),) if scope.words("indicator") else ()
    return (
        Column(scope.say(_TITLE), "wide"),
        Column(scope.say(_BASELINE), "narrow"),
        Column(scope.say(_LAST), "narrow"),
        Column(scope.say(_TARGET)),
        Column(scope.say(_TIME), "narrow"),
        Column(scope.say(_NOW), "narrow"),
        Column(scope.say(_FORECAST), "narrow"),
        *assessment,
        Column(scope.say(_COMMENT), "wide"),
        Column(scope.say(_SOURCE), "wide"),
    )


class _Rows:
    """The rows of one indicator: one for each time that a value is due, and for each group within it.

    What values are counted in stands by the title, so they are told without it.
    """

    def __init__(self, indicator: Indicator, scope: Scope) -> None:
        self._one = indicator
        self._counted = replace(indicator, unit=None)
        self._scope = scope
        self._about = Subject(indicator.id)
        self._groups = groups_of(indicator, scope.language)

    def all(self) -> Iterator[tuple[Cell, ...]]:
        """Every row. What is known of the indicator, its forecast and its comment stand in the first."""
        for place, time in enumerate(due_times(self._one, self._scope.occasion)):
            yield self._first(time) if place == 0 else self._following(self._one.title, time, self._value(time))
            for group in self._groups:
                yield self._group(group, time)

    def _first(self, time: Period) -> tuple[Cell, ...]:
        one, counted, language = self._one, self._counted, self._scope.language
        return (
            with_unit(one),
            measure_in_words(one.last_baseline, counted, language),
            measure_in_words(one.last_value, counted, language),
            direction_and_target(counted, language),
            period_in_words(time).say(language),
            self._value(time),
            self._forecast(),
            *self._assessment(),
            self._comment(),
            "\n".join(filter(None, (_source(one), names(one.responsible)))),
        )

    def _following(self, title: str, time: Period, value: Cell, last: str = "") -> tuple[Cell, ...]:
        assessment = ("",) if self._scope.words("indicator") else ()
        return (title, "", last, "", period_in_words(time).say(self._scope.language), value, "", *assessment, "", "")

    def _group(self, group: str, time: Period) -> tuple[Cell, ...]:
        title = self._scope.say(_GROUP, group=group)
        last = group_value_in_words(self._counted, group, self._scope.language)
        return self._following(title, time, self._value(time, group), last)

    def _value(self, time: Period, group: str | None = None) -> Cell:
        """The field for a value; a value that is there already is shown."""
        if group is None and is_reported(self._one, time):
            known = next(one for one in self._one.actuals if one.period and one.period.order == time.order)
            return measure_in_words(known, self._counted, self._scope.language)
        parts = (self._one.kind, self._one.id, "actual", time.text)
        if group is None:
            label = self._scope.say(_VALUE_OF, title=self._one.title, period=period_in_words(time))
            return self._measured(key(*parts), label)
        label = self._scope.say(_VALUE_OF_GROUP, title=self._one.title, group=group, period=period_in_words(time))
        return self._measured(key(*parts, group), label)

    def _forecast(self) -> Field:
        time = time_to_forecast(self._one, self._scope.occasion)
        label = self._scope.say(_FORECAST_OF, title=self._one.title, period=period_in_words(time))
        return self._measured(key(self._one.kind, self._one.id, "forecast", time.text), label)

    def _measured(self, name: str, label: str) -> Field:
        """A field for what the indicator measures: a number with its unit, or a step of its scale."""
        scale = self._one.scale
        if scale is not None and scale.steps:
            return Field(key=name, label=label, form="choice", choices=scale.steps, about=self._about)
        return Field(
            key=name,
            label=label,
            form="number",
            unit=self._one.unit or "",
            lowest=scale.lowest if scale else None,
            highest=scale.highest if scale else None,
            about=self._about,
        )

    def _assessment(self) -> tuple[Cell, ...]:
        words = self._scope.words("indicator")
        if not words:
            return ()
        label = self._scope.say(_ASSESSMENT_OF, title=self._one.title)
        name = key(self._one.kind, self._one.id, "assessment")
        return (Field(key=name, label=label, form="choice", choices=words, about=self._about),)

    def _comment(self) -> Field:
        label = self._scope.say(_COMMENT_ON, title=self._one.title)
        return Field(key=key(self._one.kind, self._one.id, "comment"), label=label, form="text", about=self._about)


def _source(one: Indicator) -> str:
    return one.data_source or (f"Kolada {one.kolada.id}" if one.kolada else "")
