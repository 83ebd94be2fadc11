"""An effect that is only a wish."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K003",
    name=Text("effekt-som-inget-leder-till", "effect-that-nothing-leads-to"),
    severities=WARNING,
    message=Text("Vad i planen leder till ”{title}”?", "What in the plan leads to “{title}”?"),
    why=Text(
        "En effekt som inget leder till är en önskan. Kedjan ska visa varför ni tror att den kommer.",
        "An effect that nothing leads to is a wish. The chain is to show why you think that it will come.",
    ),
    way_out=Text(
        "Skriv `leder till: {id}` under den prestation eller effekt som kommer före.",
        "Write `leads to: {id}` under the output or effect that comes before.",
    ),
    source=Text(
        "Funnell och Rogers, Purposeful Program Theory; Forti",
        "Funnell and Rogers, Purposeful Program Theory; Forti",
    ),
    answered_by=("input", "activity", "output", "effect", "unintended_effect"),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask what it comes of."""
    if not any(context.graph.causes(effect.id)):
        yield Finding(context.origins.title(effect.id), {"title": effect.title, "id": effect.id})
