"""An activity that nothing comes of."""

from collections.abc import Iterator

from effektlang.model.chain import LINK_KINDS, Activity
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K002",
    name=Text("aktivitet-som-inte-leder-vidare", "activity-that-leads-nowhere"),
    severities=WARNING,
    message=Text(
        "Vad blir levererat när ni gör ”{title}”?",
        "What is delivered when you do “{title}”?",
    ),
    why=Text(
        "Det ni gör är ett medel. Om det inte leder någonstans i planen vet ingen varför det görs.",
        "What you do is a means. If it leads nowhere in the plan, no one knows why it is done.",
    ),
    way_out=Text(
        "Skriv `leder till` och den prestation som kommer av det.",
        "Write `leads to` and the output that comes of it.",
    ),
    source=Text(
        "Ekonomistyrningsverket om verksamhetslogik; Festa",
        "The Swedish National Financial Management Authority on programme logic; Festa",
    ),
    asks_for=LINK_KINDS,
    bad=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
                            ^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
        """,
        """
        aktivitet del: Besök på kvällar
          del av: hembesök
        aktivitet hembesök: Hembesök
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
        """,
    ),
)


def check(activity: Activity, context: Context) -> Iterator[Finding]:
    """Ask what comes of it; a part of a larger activity has its answer there."""
    if not activity.part_of and not context.graph.outgoing.get(activity.id):
        yield Finding(context.origins.title(activity.id), {"title": activity.title})
