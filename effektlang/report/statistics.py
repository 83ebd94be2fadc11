"""How many times each rule was found, the most frequent first: to see where to begin."""

from collections import Counter
from collections.abc import Iterator, Sequence

from effektlang.report.finding import Checked
from effektlang.report.text import summary
from effektlang.text import Language


def statistics(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """A line for each rule that was found, then how much was found in all."""
    return "\n".join([*_lines(checked, language), summary(checked, language), ""])


def _lines(checked: Sequence[Checked], language: Language) -> Iterator[str]:
    faults = {one.fault.code: one.fault for plan in checked for one in plan.diagnostics}
    counts = Counter(one.fault.code for plan in checked for one in plan.diagnostics)
    in_order = sorted(counts, key=lambda code: (-counts[code], code))
    rows = [(code, faults[code].name.say(language), str(counts[code])) for code in in_order]
    name_width, count_width = (max((len(row[column]) for row in rows), default=0) for column in (1, 2))
    for code, name, count in rows:
        yield f"{code}  {name:<{name_width}}  {count:>{count_width}}"
