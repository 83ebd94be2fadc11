"""Puts the answers of several sheets together: what is said twice is said once, and what disagrees is pointed out."""

from collections.abc import Iterable, Iterator
from itertools import count

from effektlang.collecting import sheet_faults as faults
from effektlang.collecting.given import Given
from effektlang.collecting.remarks import Remarks
from effektlang.followup.keys import is_shared

_NUMBERED = ("deviation", "lesson")


def merged(given: Iterable[Given], remarks: Remarks) -> tuple[Given, ...]:
    """Every answer once. Of those that contradict each other none is taken; both are kept with the remark."""
    by_key: dict[tuple[str, ...], list[Given]] = {}
    for one in _renumbered(given):
        by_key.setdefault(one.parts, []).append(one)
    return tuple(one for same in by_key.values() for one in _agreed(same, remarks))


def _renumbered(given: Iterable[Given]) -> Iterator[Given]:
    """Rows of several files under numbers of their own: the first deviation of two files is two deviations."""
    numbers: dict[tuple[str, str, str], int] = {}
    free = count(1)
    for one in given:
        if one.parts[0] not in _NUMBERED:
            yield one
            continue
        kind, row, asked = one.parts
        place = (one.file.name, kind, row)
        if place not in numbers:
            numbers[place] = next(free)
        yield Given((kind, str(numbers[place]), asked), one.value, one.file, one.entry)


def _agreed(same: list[Given], remarks: Remarks) -> Iterator[Given]:
    first = same[0]
    if is_shared(first.entry.key):
        values: set[object] = set()
        for one in same:
            if one.value not in values:
                values.add(one.value)
                yield one
        return
    others = [one for one in same if one.value != first.value]
    if not others:
        yield first
        return
    for one in (first, *others):
        other = others[0] if one is first else first
        arguments = {"first": other.entry.text, "file": other.file.name, "second": one.entry.text}
        remarks.on(one.file, one.entry, faults.TWO_ANSWERS, **arguments)
