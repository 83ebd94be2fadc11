"""Findings for a person at a terminal: the line, carets under the letters, the question and the way out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from effektlang.diagnostics import SEVERITY_WORDS, Diagnostic, Label, Severity
from effektlang.report.excerpt import excerpt
from effektlang.report.finding import Checked, Finding, message, spot, way_out
from effektlang.syntax.file_faults import OF_WHOLE_FILES
from effektlang.text import Language, Text

ABOUT = Text("raden, frågan och vägen vidare", "the line, question and way out")
FOR_PEOPLE = True

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_MARGIN = 10
_COUNTED = {
    Severity.ERROR: (Text("1 fel", "1 error"), Text("{count} fel", "{count} errors")),
    Severity.WARNING: (Text("1 fråga", "1 question"), Text("{count} frågor", "{count} questions")),
    Severity.INFO: (Text("1 tips", "1 hint"), Text("{count} tips", "{count} hints")),
}
_IN_PLANS = (
    Text("{found} i 1 plan.", "{found} in 1 plan."),
    Text("{found} i {plans} planer.", "{found} in {plans} plans."),
)
_IN_FILES = (
    Text("{found} i 1 fil.", "{found} in 1 file."),
    Text("{found} i {plans} filer.", "{found} in {plans} files."),
)
"""Where at least one of them is no plan."""
_NOTHING = (Text("Inga fel och inga frågor i planen.", "No errors and no questions in the plan."),
            Text("Inga fel och inga frågor i {plans} planer.",
                 "No errors and no questions in {plans} plans."))  # fmt: skip
_NO_PLANS = Text("Här finns inga planer. En plan är en fil som slutar på .eff.",
                 "There are no plans here. A plan is a file that ends in .eff.")  # fmt: skip


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """The report as text, wrapped to a width in letters."""
    painter = Painter(colour=colour, width=width)
    parts = [
        painter.place(list(same), plan.language) for plan in checked for _, same in groupby(plan.diagnostics, _spot)
    ]
    return "\n".join([*parts, painter.bold(summary(checked, language)), ""])


def _spot(diagnostic: Diagnostic) -> tuple[Label, ...]:
    """What findings share that can be told under one and the same line of the plan."""
    return diagnostic.labels


def summary(checked: Sequence[Checked], language: Language) -> str:
    """The last line: how much was found, in how many plans."""
    if not checked:
        return _NO_PLANS.say(language)
    found = counts([one for plan in checked for one in plan.diagnostics], language)
    many = {"plans": len(checked)}
    is_many = len(checked) > 1
    if not found:
        return _NOTHING[is_many].say(language, many)
    are_plans = all(one.fault not in OF_WHOLE_FILES for plan in checked for one in plan.diagnostics)
    return (_IN_PLANS if are_plans else _IN_FILES)[is_many].say(language, {"found": ", ".join(found), **many})


def counts(diagnostics: Iterable[Diagnostic], language: Language) -> list[str]:
    """How much was found, the gravest first: `1 error`, `4 questions`."""
    found = Counter(one.severity for one in diagnostics)
    return [
        _COUNTED[severity][found[severity] > 1].say(language, {"count": found[severity]})
        for severity in sorted(found, reverse=True)
    ]


class Painter:
    """Writes findings, with colours or without."""

    def __init__(self, *, colour: bool, width: int) -> None:
        self._colour = colour
        self._width = max(width, 40)

    def place(self, diagnostics: Sequence[Diagnostic], language: Language) -> str:
        """The findings at one place: its lines once, then each question and its way out."""
        first = diagnostics[0]
        lines = [self.bold(spot(first.place)), *self._excerpts(first, language)]
        for one in diagnostics:
            lines += self.question(one, one.severity, language)
        return "\n".join([*lines, ""])

    def question(self, finding: Finding, severity: Severity, language: Language) -> list[str]:
        """What is found, and the way out."""
        word = SEVERITY_WORDS[severity].say(language)
        fault = finding.fault
        question = f"{message(finding, language)} [{fault.code} {fault.name.say(language)}]"
        lines = self._wrapped(question, f"{word:>8}  ")
        lines[0] = lines[0].replace(word, self._paint(word, f"1;{COLOURS[severity]}"), 1)
        return lines + self._wrapped(way_out(finding, language), " " * _MARGIN + "→ ")

    def bold(self, text: str) -> str:
        """Text that stands out."""
        return self._paint(text, "1")

    def _excerpts(self, diagnostic: Diagnostic, language: Language) -> Iterator[str]:
        paint = COLOURS[diagnostic.severity]
        for label in diagnostic.labels:
            if not label.source.text:
                continue
            if label.source.path != diagnostic.place.source.path:
                yield f"  {spot(label)}"
            number, line, carets = excerpt(label, self._width - _MARGIN)
            note = f" {label.text.say(language)}" if label.text else ""
            yield f"{number:>5} │ {line}"
            yield f"      │ {self._paint(carets, paint)}{note}"

    def _wrapped(self, text: str, prefix: str) -> list[str]:
        return wrap(text, self._width, initial_indent=prefix, subsequent_indent=" " * len(prefix),
                    break_long_words=False, break_on_hyphens=False)  # fmt: skip

    def _paint(self, text: str, codes: str) -> str:
        return f"\x1b[{codes}m{text}\x1b[0m" if self._colour and text else text
