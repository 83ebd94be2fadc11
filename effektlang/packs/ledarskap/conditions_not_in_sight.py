"""Sixth principle: conditions are made visible."""

from collections.abc import Iterator

from effektlang.model.learning import Assumption, Barrier, Risk
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="L006",
    name=Text("ledarskap-utan-förutsättningar", "leadership-without-conditions"),
    severities=INFO,
    default=False,
    message=Text(
        "Vilka förutsättningar har de som ska leda, och vad står i vägen?",
        "What conditions do those who are to lead have, and what stands in their way?",
    ),
    why=Text(
        "Den som har sextio medarbetare och inget stöd leder inte bättre av en kurs. Förutsättningarna behöver synas för att någon ska kunna ändra dem.",
        "Someone with sixty employees and no support will not lead better for a course. Conditions need to be seen for anyone to be able to change them.",
    ),
    way_out=Text(
        "Skriv `hinder` för det som står i vägen, `risk` för det som kan hända och `antagande` för det ni tar för givet.",
        "Write `barrier` for what stands in the way, `risk` for what may happen and `assumption` for what you take for granted.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: systematisk ledarskapsutveckling synliggör förutsättningar",
        "Swedish Association of Local Authorities and Regions: systematic leadership development makes conditions visible",
    ),
    answered_by=("assumption", "barrier", "risk"),
    bad=(
        """
        plan: Ledare som lyssnar
        ^^^^
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
        hinder stora-grupper: Många chefer har över fyrtio medarbetare
        """,
        """
        plan: Ledare som lyssnar
        aktivitet samtal: Samtal i grupp om ledarskap
          leder till: lyssnar
            antagande: Cheferna får tid att vara med
        prestation lyssnar: Chefer som fått öva på att lyssna
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for them, where the plan takes nothing for granted and sees nothing in the way."""
    is_seen = any(isinstance(element, Assumption | Barrier | Risk) for element in model.elements)
    if not is_seen and not any(link.assumptions for link in model.links):
        yield Finding(context.origins.of_plan())
