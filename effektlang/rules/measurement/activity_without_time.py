"""An activity without start or end."""

from collections.abc import Iterator
from typing import Literal

from effektlang.model.chain import Activity
from effektlang.model.model import AnyElement, Model
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.rules.work import with_parts, work_to_do
from effektlang.text import Text

RULE = Rule(
    code="M025",
    name=Text("aktivitet-utan-tid", "activity-without-time"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "När {happens} ”{title}”?",
        "When does “{title}” {happens}?",
    ),
    why=Text(
        "Utan tid syns det inte om arbetet är sent, och inte heller när effekterna kan märkas.",
        "Without a time it does not show whether the work is late, nor when the effects can be felt.",
    ),
    way_out=Text(
        "Skriv `start` och `slut`, till exempel `start: 2026-09` och `slut: tills vidare`.",
        "Write `start` and `end`, such as `start: 2026-09` and `end: until further notice`.",
    ),
    source=Text(
        "SMART-kriterierna för mål; Sveriges Kommuner och Regioner",
        "The SMART criteria for goals; Swedish Association of Local Authorities and Regions",
    ),
    bad=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
                            ^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        aktivitet hembesök: Hembesök inom 72 timmar
                            ^^^^^^^^^^^^^^^^^^^^^^^
          start: 2026-09
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          start: 2026-09
          slut: tills vidare
        aktivitet kvällar: Besök på kvällar
          del av: hembesök
        """,
    ),
)

_QUESTIONS = {
    (False, False): Text("börjar och slutar", "begin and end"),
    (False, True): Text("börjar", "begin"),
    (True, False): Text("slutar", "end"),
}


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for what is missing; a part has the times of the whole."""
    asked = work_to_do(model)
    starts = with_parts(model, (one.id for one in model.elements if _has(one, "start", context)))
    ends = with_parts(model, (one.id for one in model.elements if _has(one, "end", context)))
    findings = [
        Finding(context.origins.title(one.id), {"title": one.title, "happens": question}, about=one)
        for one in asked
        if (question := _QUESTIONS.get((one.id in starts, one.id in ends)))
    ]
    yield from together(RULE, findings, len(asked))


def _has(element: AnyElement, name: Literal["start", "end"], context: Context) -> bool:
    """Whether an activity has a time, be it one that cannot be read or stands in another plan."""
    if not isinstance(element, Activity):
        return False
    time = element.start if name == "start" else element.end
    return time is not None or element.from_plan is not None or context.origins.has(element.id, name)
