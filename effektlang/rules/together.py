"""One question in place of many, where a plan says nothing at all about what is asked."""

from collections.abc import Iterator, Sequence

from effektlang.diagnostics import Label
from effektlang.rules.rule import Finding, Rule
from effektlang.text import Text

_HERE_TOO = Text("samma fråga här", "the same question here")
_A_FEW = 2


def together(rule: Rule, findings: Sequence[Finding], asked: int) -> Iterator[Finding]:
    """Each finding; but only the first, which points at the others, where all that were `asked` have the fault.

    A few are asked each by itself, and so are all when the plan makes an exception from the rule for one of them.
    """
    is_all = len(findings) == asked > _A_FEW
    if not is_all or any(_has_exception(finding, rule) for finding in findings):
        yield from findings
        return
    first, *rest = findings
    others = tuple(Label(one.at.source, one.at.start, one.at.end, _HERE_TOO) for one in rest)
    yield Finding(first.at, first.arguments, (*first.others, *others), first.fixes, first.about)


def _has_exception(finding: Finding, rule: Rule) -> bool:
    if finding.about is None or not finding.about.exceptions:
        return False
    names = (rule.code.lower(), rule.name.sv, rule.name.en)
    return any(one.rule.lower() in names for one in finding.about.exceptions)
