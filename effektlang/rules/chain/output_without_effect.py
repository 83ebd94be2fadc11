"""An output that changes nothing for anyone."""

from collections.abc import Iterator

from effektlang.model.chain import LINK_KINDS, Output
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K004",
    name=Text("prestation-utan-effekt", "output-without-effect"),
    severities=WARNING,
    message=Text(
        "Vilken skillnad gör ”{title}”, och för vem?",
        "What difference does “{title}” make, and for whom?",
    ),
    why=Text(
        "Att något är levererat är inte samma sak som att det gör nytta. Frågan är: än sen då?",
        "That something is delivered is not the same as that it does good. The question is: so what?",
    ),
    way_out=Text(
        "Skriv `leder till` och den effekt som följer.",
        "Write `leads to` and the effect that follows.",
    ),
    source=Text(
        "University of Wisconsin–Extension, logic model",
        "University of Wisconsin–Extension, logic model",
    ),
    asks_for=LINK_KINDS,
    bad=(
        """
        prestation besökta: Patienter som fått hembesök
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Tryggare hemma
        """,
    ),
)


def check(output: Output, context: Context) -> Iterator[Finding]:
    """Ask what difference it makes."""
    if not context.graph.outgoing.get(output.id):
        yield Finding(context.origins.title(output.id), {"title": output.title})
