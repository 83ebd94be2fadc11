"""Changes of what indicators showed at two follow-ups: the latest value within the time of each."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from effektlang.comparing import sentences
from effektlang.comparing.about import About, Versions, about_element
from effektlang.comparing.change import Change
from effektlang.comparing.figures import Holders, figure_changes, with_time
from effektlang.comparing.phrases import figure_in_words
from effektlang.model.measurement import Actual, Indicator
from effektlang.quantities import Period
from effektlang.words.lookup import properties_for

_ACTUALS = next(row for row in properties_for("indicator", None) if row.name == "actuals")


def measured_changes(before: Period, after: Period, versions: Versions) -> Iterator[Change]:
    """What each indicator shows otherwise at a later follow-up, where it has a value for it."""
    ids_before = {now: then for then, now in versions.pairs.items()}
    for indicator in versions.after.of(Indicator):
        earlier = versions.before.by_id.get(ids_before.get(indicator.id, ""))
        now = _latest(indicator, after)
        then = _latest(earlier, before) if isinstance(earlier, Indicator) else None
        about = replace(about_element(indicator).by_title(), told_in="indicators")
        holders = Holders(earlier or indicator, indicator)
        if then is not None and now is not None and then.period != now.period:
            yield from _at_another_time(then, now, holders, about)
        elif now is not None or (then is not None and before == after):
            yield from figure_changes(_ACTUALS, _as_some(then), _as_some(now), holders, about)


def _at_another_time(then: Actual, now: Actual, holders: Holders, about: About) -> Iterator[Change]:
    was, is_now = figure_in_words(then, holders.before), figure_in_words(now, holders.after)
    if was != is_now:
        yield about.changed(sentences.CHANGED, _ACTUALS, with_time(was, then), with_time(is_now, now))


def _latest(indicator: Indicator, period: Period) -> Actual | None:
    """The last value of those that are for a time within a period."""
    within = [one for one in indicator.actuals if one.period is not None and _is_within(one.period, period)]
    return within[-1] if within else None


def _is_within(time: Period, period: Period) -> bool:
    return period.first <= time.first and (time.last or date.max) <= (period.last or date.max)


def _as_some(actual: Actual | None) -> tuple[Actual, ...]:
    return (actual,) if actual is not None else ()
