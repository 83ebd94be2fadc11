"""Changes of numbers over time: targets, baselines, actuals, forecasts and costs."""

from collections.abc import Iterator, Sequence

from effektlang.comparing import sentences
from effektlang.comparing.about import About
from effektlang.comparing.change import Action, Change
from effektlang.comparing.phrases import Figure, figure_in_words
from effektlang.comparing.verbs import VERBS
from effektlang.model.chain import Cost
from effektlang.model.element import Element
from effektlang.model.measurement import Actual, Indicator, Target
from effektlang.quantities import Number
from effektlang.record import record
from effektlang.text import Text
from effektlang.words.word import Property

FIGURES = ("targets", "baselines", "forecasts", "actuals", "costs")
_MOVED = ("targets", "baselines", "forecasts", "costs")
"""Figures that may be put off; what has been reported is for its own time."""
_A_FEW = 3
_OF_GROUP: dict[tuple[bool, bool], tuple[Action, Text]] = {
    (False, True): ("added", sentences.GROUP_GAINED),
    (True, False): ("removed", sentences.GROUP_LOST),
    (True, True): ("changed", sentences.GROUP_CORRECTED),
}
"""How a group's value is told of, by whether it was there and is there."""


@record
class Holders:
    """The element that holds the figures in each version: its unit and direction are told with them."""

    before: Element
    after: Element


def figure_changes(
    row: Property, before: Sequence[Figure], after: Sequence[Figure], holders: Holders, about: About
) -> Iterator[Change]:
    """What has changed among the figures of one property, by the time that they are for."""
    return _Figures(row, holders, _spoken_of(about)).changes(before, after)


def figure_pairs(before: Sequence[Figure], after: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The figures for the same time."""
    later = {_time(one): one for one in after}
    yield from ((one, later[_time(one)]) for one in before if _time(one) in later)


def _spoken_of(about: About) -> About:
    """An indicator is spoken of by its title alone: the figure says that it is one."""
    return about.by_title() if about.kind == "indicator" else about


class _Figures:
    """The figures of one property in two versions."""

    def __init__(self, row: Property, holders: Holders, about: About) -> None:
        self._row = row
        self._holders = holders
        self._about = about
        self._verb = VERBS.get(row.name)

    def changes(self, before: Sequence[Figure], after: Sequence[Figure]) -> Iterator[Change]:
        """Every change, in order of the later version."""
        for one, other in figure_pairs(before, after):
            yield from self._changed(one, other)
        lost = [one for one in before if _time(one) not in set(map(_time, after))]
        gained = [one for one in after if _time(one) not in set(map(_time, before))]
        if self._row.name in _MOVED:
            yield from self._moved(lost, gained)
        if len(gained) > _A_FEW and self._row.name == "actuals":
            yield self._many(gained)
        else:
            yield from map(self._gained, gained)
        yield from map(self._lost, lost)

    def _changed(self, one: Figure, other: Figure) -> Iterator[Change]:
        before, after = self._before(one), self._after(other)
        if before != after and _bound(one) != _bound(other):
            sentence = self._verb.replaced if self._verb is not None else self._direction(one, other)
            yield self._about.changed(sentence, self._row, before, after, period=_time(other))
        if isinstance(one, Actual) and isinstance(other, Actual):
            yield from self._groups(one, other)

    def _groups(self, one: Actual, other: Actual) -> Iterator[Change]:
        then, now = _by_group(one), _by_group(other)
        for group in {**now, **then}:
            before = self._before(then[group]) if group in then else None
            after = self._after(now[group]) if group in now else None
            if before != after:
                action, sentence = _OF_GROUP[before is not None, after is not None]
                yield self._about.changed(
                    sentence, self._row, before, after, action=action, period=_time(other), more={"group": group}
                )

    def _direction(self, one: Figure, other: Figure) -> Text:
        """Raised or lowered where both are plain numbers; an actual that has changed was put right.

        Where less is wanted, a lower target asks for more: it is tightened.
        """
        if isinstance(one, Actual):
            return sentences.CORRECTED
        before, after = _number(one), _number(other)
        if before is None or after is None or before == after or _unit(one) != _unit(other):
            return sentences.CHANGED
        if _wants_less(other, self._holders.after):
            return sentences.EASED if after > before else sentences.TIGHTENED
        return sentences.RAISED if after > before else sentences.LOWERED

    def _moved(self, lost: list[Figure], gained: list[Figure]) -> Iterator[Change]:
        """Those that have the same value at another time, and one in place of one other; they are taken out."""
        for one in list(lost):
            same = next((other for other in gained if self._after(other) == self._before(one)), None)
            if same is not None and _time(one) and _time(same):
                lost.remove(one)
                gained.remove(same)
                times = Text(_time(one), _time(one)), Text(_time(same), _time(same))
                yield self._about.changed(sentences.MOVED, self._row, *times, more={"value": self._after(same)})
        if len(lost) == len(gained) == 1:
            one, other = lost.pop(), gained.pop()
            before, after = with_time(self._before(one), one), with_time(self._after(other), other)
            yield self._about.changed(sentences.CHANGED, self._row, before, after)

    def _many(self, gained: Sequence[Figure]) -> Change:
        first, last = _time(gained[0]), _time(gained[-1])
        ends = Text(first, first), Text(last, last)
        return self._about.changed(sentences.MANY_NEW, self._row, *ends, action="added", more={"count": len(gained)})

    def _gained(self, one: Figure) -> Change:
        value = self._after(one)
        sentence = self._verb.gained if self._verb is not None else sentences.GAINED
        return self._about.changed(sentence, self._row, after=value, action="added", period=_time(one))

    def _lost(self, one: Figure) -> Change:
        value = self._before(one)
        sentence = self._verb.lost if self._verb is not None else sentences.LOST
        return self._about.changed(sentence, self._row, value, action="removed", period=_time(one))

    def _before(self, one: Figure) -> Text:
        return figure_in_words(one, self._holders.before)

    def _after(self, one: Figure) -> Text:
        return figure_in_words(one, self._holders.after)


def _wants_less(figure: Figure, holder: Element) -> bool:
    """Whether a target is not to be passed, by its own words or those of its indicator."""
    if not isinstance(figure, Target):
        return False
    direction = holder.direction if isinstance(holder, Indicator) else None
    return figure.comparison == "at_most" or (figure.comparison != "at_least" and direction == "decrease")


def _bound(figure: Figure) -> tuple[object, ...]:
    """The figure as it is written: a unit or direction that has changed is told of by itself."""
    upper, comparison = (figure.upper, figure.comparison) if isinstance(figure, Target) else (None, None)
    return (figure.value, _unit(figure), upper, comparison)


def _number(figure: Figure) -> Number | None:
    if (
        figure.value is None
        or isinstance(figure.value, str)
        or (isinstance(figure, Target) and figure.upper is not None)
    ):
        return None
    return figure.value


def _unit(figure: Figure) -> str | None:
    return figure.unit if isinstance(figure, Cost) else None


def _by_group(actual: Actual) -> dict[str, Actual]:
    """The value of each group, as an actual of its own."""
    return {one.group: Actual(one.value, actual.period) for one in actual.groups}


def _time(figure: Figure) -> str:
    return figure.period.text if figure.period is not None else ""


def with_time(value: Text, figure: Figure) -> Text:
    """A value with the time that it is for."""
    time = f" ({_time(figure)})" if _time(figure) else ""
    return Text(f"{value.sv}{time}", f"{value.en}{time}")
