"""Third principle: for everyone with leadership responsibility."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Output
from effektlang.model.model import Model
from effektlang.packs.leadership_words import names_leaders
from effektlang.rules.groups import with_their_groups
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="L003",
    name=Text("ledarskap-utan-ledare", "leadership-without-leaders"),
    severities=INFO,
    default=False,
    message=Text(
        "Vilka har ett ledaransvar, också utan att heta chef, och når utvecklingen alla dem?",
        "Who has responsibility for leading, whether or not they are called managers, and does the development reach them all?",
    ),
    why=Text(
        "Ledarskapet bärs av alla som leder: chefer på varje nivå, arbetsledare, samordnare och projektledare. Når det bara några drar de åt olika håll.",
        "Leadership is carried by everyone who leads: managers at every level, supervisors, coordinators and project leaders. If it reaches only some, they pull in different directions.",
    ),
    way_out=Text(
        "Skriv en `intressent` för varje grupp som leder, och `för` under det som är till för dem.",
        "Write a `stakeholder` for each group that leads, and `for` under what is there for them.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: systematisk ledarskapsutveckling är till för alla med ledaransvar",
        "Swedish Association of Local Authorities and Regions: systematic leadership development is for everyone with responsibility for leading",
    ),
    bad=(
        """
        plan: Ledare som lyssnar
        ^^^^
        intressent medarbetare: Medarbetare i hemtjänsten
        effekt trygga: Medarbetarna vågar säga vad de tycker
          för: medarbetare
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
        intressent ledare: Enhetschefer och samordnare
        aktivitet samtal: Samtal i grupp om ledarskap
          för: ledare
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask who they are, where nothing is for anyone whose name, or whose group's name, tells that they lead."""
    served = {
        id_ for element in model.elements if isinstance(element, Activity | Output | Effect) for id_ in element.for_whom
    }
    if not any(names_leaders(context.title(id_)) for id_ in with_their_groups(model, served)):
        yield Finding(context.origins.of_plan())
