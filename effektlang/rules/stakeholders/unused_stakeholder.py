"""A stakeholder that nothing in the plan refers to."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.parties import ids_of, named, parties
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I003",
    name=Text("intressent-utan-plats-i-planen", "stakeholder-without-a-place"),
    severities=WARNING,
    message=Text("Vilken plats har ”{title}” i planen?", "What place does “{title}” have in the plan?"),
    why=Text(
        "Det är lätt att nämna någon och sedan glömma dem, för att det blir enklare så. Den som berörs behöver synas där det händer.",
        "It is easy to name someone and then leave them out, because it is simpler that way. Those concerned need to be seen where it happens.",
    ),
    way_out=Text(
        "Skriv `för`, `utförs av`, `hos` eller `tillsammans med` där intressenten hör hemma.",
        "Write `for`, `carried out by`, `among` or `together with` where the stakeholder belongs.",
    ),
    source=Text(
        "Erfarenhet av processledning: att förenkla genom att koppla bort dem det gäller",
        "Experience of process leadership: simplifying by leaving out those concerned",
    ),
    answered_by=("problem", "need", "cause", "activity", "output", "effect", "unintended_effect"),
    bad=(
        """
        intressent anhöriga: Anhöriga
                             ^^^^^^^^
        """,
    ),
    good=(
        """
        intressent anhöriga: Anhöriga
        effekt lugna: Anhöriga oroar sig mindre
          för: anhöriga
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each stakeholder that nothing refers to."""
    stakeholders = list(model.of(Stakeholder))
    if not stakeholders:
        return
    used = ids_of(parties(model)).union(*map(named, model.elements))
    for stakeholder in stakeholders:
        if stakeholder.id not in used:
            yield Finding(context.origins.title(stakeholder.id), {"title": stakeholder.title}, about=stakeholder)
