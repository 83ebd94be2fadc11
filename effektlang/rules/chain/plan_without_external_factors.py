"""A plan in which nothing depends on anyone else."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.learning import ExternalFactor
from effektlang.model.plan import Plan
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K017",
    name=Text("plan-utan-omvärld", "plan-without-external-factors"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad avgör om effekterna kommer, utöver det ni själva gör?",
        "What decides whether the effects come, besides what you do yourselves?",
    ),
    why=Text(
        "En effekt beror även på vad andra aktörer gör och på vad som händer i världen. Glöms det tar ni på er skulden, eller äran, för sådant som ni inte har styrt över.",
        "An effect depends also on what others do and on what happens in the world. If that is forgotten, you take the blame, or the credit, for what you have not controlled.",
    ),
    way_out=Text(
        "Skriv `omvärldsfaktor`, och `påverkar` med det steg i kedjan som påverkas.",
        "Write `external factor`, and `influences` with the step of the chain that is influenced.",
    ),
    source=Text(
        "Forti; Storbritanniens finansdepartement, Magenta Book",
        "Forti; HM Treasury, the Magenta Book",
    ),
    answered_by=("external_factor",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        effekt trygga: Tryggare hemma
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        effekt trygga: Tryggare hemma
        omvärldsfaktor platser: Antalet vårdplatser på sjukhuset
          påverkar: trygga
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask what else decides, once there is an effect."""
    elements = context.model.elements
    has_factor = any(isinstance(element, ExternalFactor) for element in elements)
    if not has_factor and any(context.model.of(Effect)):
        yield Finding(context.origins.of_plan())
