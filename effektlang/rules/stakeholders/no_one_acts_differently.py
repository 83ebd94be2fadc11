"""Something delivered after which no one is said to act differently."""

from collections.abc import Iterator

from effektlang.model.chain import Effect, Output
from effektlang.model.model import Model
from effektlang.model.reach import backward
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="I004",
    name=Text("ingen-gör-annorlunda", "no-one-acts-differently"),
    severities=INFO,
    default=False,
    message=Text(
        "Vem börjar göra något annorlunda efter ”{title}”?",
        "Who begins to do something differently after “{title}”?",
    ),
    why=Text(
        "Mellan det ni levererar och effekten på lång sikt finns nästan alltid någon som ändrar hur de gör. Syns de inte i planen går det inte att se var kedjan brister.",
        "Between what you deliver and the long-term effect there is almost always someone who changes what they do. If the plan does not show them, no one can see where the chain breaks.",
    ),
    way_out=Text(
        "Skriv `hos` och en intressent under en effekt på kort eller medellång sikt.",
        "Write `among` and a stakeholder under a short-term or medium-term effect.",
    ),
    source=Text(
        "muse; Svenska ESF-rådet; inUse om effektstyrning",
        "muse; the Swedish ESF Council; inUse on effect management",
    ),
    bad=(
        """
        intressent patienter: Patienter
        prestation besökta: Patienter som fått hembesök
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          leder till: trygga
        effekt trygga: Tryggare hemma
          för: patienter
        """,
    ),
    good=(
        """
        intressent patienter: Patienter
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Tryggare hemma
          leder till: tidigt
        effekt tidigt: Patienterna söker hjälp tidigare
          hos: patienter
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: färre
        effekt färre: Färre återinläggningar
          sikt: lång
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each output with effects on the way, in none of which anyone is said to change."""
    before_long = [effect for effect in model.of(Effect) if effect.time_frame != "long"]
    leads_on = backward(context.graph, (effect.id for effect in before_long))
    changes = backward(context.graph, (effect.id for effect in before_long if effect.among))
    outputs = [output for output in model.of(Output) if output.id in leads_on]
    findings = [
        Finding(context.origins.title(output.id), {"title": output.title}, about=output)
        for output in outputs
        if output.id not in changes
    ]
    yield from together(RULE, findings, len(outputs))
