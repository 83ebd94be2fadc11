"""A plan in which only one's own organisation is seen."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.groups import with_their_groups
from effektlang.rules.parties import ids_of
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.stakeholder_words import names_organisation, names_staff
from effektlang.text import Text

RULE = Rule(
    code="I007",
    name=Text("bara-den-egna-organisationen", "only-ones-own-organisation"),
    severities=WARNING,
    message=Text(
        "Vilka utanför er egen organisation märker skillnaden?",
        "Who outside your own organisation will notice the difference?",
    ),
    why=Text(
        "Nyttan uppstår hos dem som möter verksamheten, inte i verksamheten själv. En plan som bara ser inåt kan bli klar utan att göra skillnad för någon.",
        "The good is done where people meet the service, not within the service itself. A plan that only looks inwards can be done without making a difference for anyone.",
    ),
    way_out=Text(
        "Skriv `intressent` för dem ni finns till för, med `roll: målgrupp`, och `för` under effekterna.",
        "Write `stakeholder` for those you are there for, with `role: target group`, and `for` under the effects.",
    ),
    source=Text(
        "Tjänstelogik: från det som levereras till det som blir till nytta",
        "Service logic: from what is delivered to what does good",
    ),
    answered_by=("stakeholder",),
    bad=(
        """
        plan: Bättre möten
        ^^^^
          ägare: förvaltningen
        intressent förvaltningen: Socialförvaltningen
        intressent chefer: Cheferna
        intressent utvecklare: Utvecklingsteamet
          roll: utförare
        """,
    ),
    good=(
        """
        plan: Bättre möten
        intressent förvaltningen: Socialförvaltningen
          roll: utförare
        intressent sökande: De som söker stöd
        """,
        """
        plan: Bättre möten
        intressent förvaltningen: Socialförvaltningen
        intressent regionen: Regionen
          roll: samverkanspart
        """,
    ),
)
_WITHIN = frozenset(("performer", "decision_maker", "commissioner", "funder"))


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask who else there is, where every stakeholder owns the plan, does the work, decides, pays or works there."""
    stakeholders = list(model.of(Stakeholder))
    owners = ids_of(model.plan.owner)
    own = with_their_groups(model, owners)
    if stakeholders and all(_is_within(one, own, owners, model) for one in stakeholders):
        yield Finding(context.origins.of_plan())


def _is_within(stakeholder: Stakeholder, own: set[str], owners: set[str], model: Model) -> bool:
    if stakeholder.id in own or names_staff(stakeholder.title):
        return True
    if not stakeholder.roles:
        is_member = not owners.isdisjoint(with_their_groups(model, stakeholder.part_of))
        return is_member or names_organisation(stakeholder.title)
    return _WITHIN.issuperset(stakeholder.roles)
