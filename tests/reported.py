"""Findings to report in tests, with all that can go wrong on the way: letters, quotes, control characters, two files."""

from effektlang.diagnostics import Diagnostic, Edit, Fault, Fix, Label, Severity
from effektlang.report.finding import Checked
from effektlang.source import Source
from effektlang.text import Text

AWKWARD = '”Åsa” "&" <b>, 50 %: a\x07b\x1b[31mc\r\nd\u2028e ]]> [f](1) {g}'

PLAN = Source(
    "planer/hälsa & vård.eff",
    "plan: Hälsa\neffekt trygg: 👩‍👩‍👧 𐐀 äldre är tryga\n  för: Äldre; anhöriga\neffekt ö: Två rader\n  till: här\n",
)
TABLE = Source("planer/../utfall.csv", "period;värde\r\n2024;många\r\n")
DRAFT = Source("draft.eff", "plan: Draft\n")
SOUND = Source("sound.eff", "plan: Sound\n")

QUESTION = Fault(
    code="X001",
    name=Text("provfråga", "trial-question"),
    severity=Severity.WARNING,
    message=Text("Hur märks {title}?", "How will {title} show?"),
    why=Text("Annars vet ingen.", "Else no one knows."),
    way_out=Text("Skriv `mäts med`.", "Write `measured by`."),
    bad=("effekt a: A\n          ^\n",),
    good=("effekt a: A\n  mäts med: b\n",),
)
MISTAKE = Fault(
    code="S001",
    name=Text("skrivfel", "slip-of-the-pen"),
    message=Text("Vad är ”{word}”?{guess}", "What is “{word}”?{guess}"),
    why=Text("Det går inte att läsa.", "It cannot be read."),
    way_out=Text("Rätta ordet.", "Correct the word."),
)
HINT = Fault(
    code="X002",
    name=Text("provtips", "trial-hint"),
    severity=Severity.INFO,
    message=Text("Vart ska det leda?", "Where is it to lead?"),
    why=Text("En plan har ett mål.", "A plan has a goal."),
    way_out=Text("Skriv ett mål.", "Write a goal."),
)


def at(source: Source, letters: str, note: Text | None = None) -> Label:
    """A label under some letters of a source, the first time that they stand there."""
    start = source.text.index(letters)
    return Label(source, start, start + len(letters), note)


def found(fault: Fault, *labels: Label, fixes: tuple[Fix, ...] = (), **arguments: object) -> Diagnostic:
    """A finding at some labels."""
    return Diagnostic(fault, fault.severity, labels, arguments, fixes)


def edit(letters: str, replacement: str) -> Edit:
    """An edit of some letters of the plan."""
    label = at(PLAN, letters)
    return Edit(label.start, label.end, replacement)


COMMAS = Fix(Text("Skriv komma", "Write a comma"), (edit("Ä", "ä"), edit(";", ",")))
SPELLING = Fix(Text("Skriv ”trygga”", "Write “trygga”"), (edit("tryga", "trygga"),), safe=False)

CHECKED = (
    Checked(
        PLAN.path,
        (
            found(MISTAKE, at(PLAN, "tryga"), fixes=(SPELLING,), word="tryga", guess=Text(" trygga?", " trygga?")),
            found(QUESTION, at(PLAN, "tryga"), title=AWKWARD),
            found(MISTAKE, at(PLAN, "Äldre; anhöriga"), fixes=(COMMAS,), word="Äldre; anhöriga", guess=""),
            found(QUESTION, at(PLAN, "Två rader\n  till"), at(PLAN, "effekt"), title="flera rader"),
            found(MISTAKE, at(TABLE, "2024;många"), at(PLAN, "här", Text("används här", "used here")), word="många",
                  guess=""),
        ),
        "sv",
    ),
    Checked(DRAFT.path, (found(HINT, Label(DRAFT, 0, 0)), found(HINT, Label(DRAFT, 0, 4))), "en"),
    Checked(SOUND.path, (), "en"),
)  # fmt: skip
FINDINGS = [one for plan in CHECKED for one in plan.diagnostics]
