"""A goal that demands that something be done."""

from collections.abc import Iterator

from effektlang.model.chain import Goal
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.titles.doing import is_doing
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O009",
    name=Text("åtgärd-som-slutmål", "action-as-goal"),
    severities=WARNING,
    message=Text(
        "Vad har blivit bättre, och för vem, när detta är gjort: ”{title}”?",
        "What has become better, and for whom, when this is done: “{title}”?",
    ),
    why=Text(
        "Ett krav på att något ska göras går att bocka av. Ett mål talar om hur det ska vara för någon. Den som bockar av har inte nått målet.",
        "A demand that something be done can be ticked off. A goal tells how things are to be for someone. To tick off is not to get there.",
    ),
    way_out=Text(
        "Skriv hur det är när ni är framme: ”Unga har någonstans att ta vägen”. Gör det som ska göras till `aktivitet`.",
        "Write how things are when you are there: “Young people have somewhere to go”. Make what is to be done an `activity`.",
    ),
    source=Text(
        "Ekonomistyrningsverket, Måluppfyllelseanalys (ESV 2006:7), om mål och åtgärdskrav",
        "The Swedish National Financial Management Authority, on goals and demands for action (ESV 2006:7)",
    ),
    bad=(
        """
        slutmål plan: Kommunen ska ta fram en plan för trygghet
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        goal plan: The municipality shall draw up a plan for safety
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        slutmål a: Unga har någonstans att ta vägen
        """,
        """
        slutmål a: Kommunen ska minska utsläppen
        """,
        """
        slutmål a: Att nå Sveriges lägsta arbetslöshet
        """,
    ),
)


def check(goal: Goal, context: Context) -> Iterator[Finding]:
    """Ask how things are when it has been done."""
    if is_doing(read(goal.title, context.model.language)):
        yield Finding(context.origins.title(goal.id), {"title": goal.title})
