"""A title that does not fit its box."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Goal, Input, Output, UnintendedEffect
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="O011",
    name=Text("för-lång-titel", "title-too-long"),
    severities=INFO,
    message=Text(
        "Vad är kärnan i ”{start} …”? Titeln är {length} tecken lång.",
        "What is the heart of “{start} …”? The title is {length} characters long.",
    ),
    why=Text(
        "Titeln ska gå att läsa i bilden, på håll, i ett rum fullt av människor. En lång titel rymmer ofta också ett skäl, ett sätt eller en förändring till.",
        "The title is to be read in the picture, from afar, in a room full of people. A long title often also holds a reason, a way of working or another change.",
    ),
    way_out=Text(
        "Korta titeln till högst 80 tecken, och skriv resten under `beskrivning`.",
        "Shorten the title to at most 80 characters, and write the rest under `description`.",
    ),
    source=Text(
        "Det som går att läsa i en ruta i bilden",
        "What can be read in a box of the picture",
    ),
    bad=(
        """
        effekt färre: Färre äldre över 65 år läggs in igen inom en månad, tack vare att hemgången planeras tillsammans
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt färre: Färre äldre läggs in igen inom en månad
          beskrivning: Hemgången planeras tillsammans med den äldre och de anhöriga, innan hen skrivs ut från sjukhuset.
        """,
    ),
)

_LONGEST = 80
_SHOWN = 40


def check(element: Input | Activity | Output | Effect | UnintendedEffect | Goal, context: Context) -> Iterator[Finding]:
    """Ask what is at the heart of a title that is too long for its box."""
    length = len(element.title)
    if length > _LONGEST:
        start = element.title[:_SHOWN].rpartition(" ")[0] or element.title[:_SHOWN]
        yield Finding(context.origins.title(element.id), {"start": start, "length": length})
