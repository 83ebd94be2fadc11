"""The hash that GitHub knows a line by, so that its alerts stay the same wherever the report is uploaded from.

A line's hash is that of the 100 letters from its start, blanks left out; equal ones are numbered. The action
`upload-sarif` works out the same hash (`fingerprints.ts` in github/codeql-action) and warns of any other.
"""

import sys
from collections import Counter
from functools import lru_cache

_BLOCK = 100
_FACTOR = 37
_MASK = 2**64 - 1
_END_OF_FILE = 0xFFFF
_TAB, _NEWLINE, _RETURN, _SPACE = map(ord, "\t\n\r ")


@lru_cache(maxsize=8)
def line_hashes(text: str) -> tuple[str, ...]:
    """The hash of each line of a file."""
    units = _units(text)
    starts = [0, *(place + 1 for place, unit in enumerate(units) if unit == _NEWLINE)]
    units += [0] * _BLOCK
    seen: Counter[int] = Counter()
    hashes = []
    for start in starts:
        value = 0
        for unit in units[start : start + _BLOCK]:
            value = (value * _FACTOR + unit) & _MASK
        seen[value] += 1
        hashes.append(f"{value:x}:{seen[value]}")
    return tuple(hashes)


def _units(text: str) -> list[int]:
    """The UTF-16 units that count: no blanks, each line break as one, and a mark for the end."""
    units: list[int] = []
    after_return = False
    for unit in memoryview(text.encode(f"utf-16-{sys.byteorder[0]}e", "surrogatepass")).cast("H"):
        counts = unit not in (_SPACE, _TAB) and not (after_return and unit == _NEWLINE)
        after_return = unit == _RETURN
        if counts:
            units.append(_NEWLINE if unit == _RETURN else unit)
    return [*units, _END_OF_FILE]
