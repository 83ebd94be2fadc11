"""Someone who is to carry out the plan or work with others on it, but has no part in it."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.groups import are_joined
from effektlang.rules.parties import ids_of, named, parties
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I008",
    name=Text("medverkande-utan-uppgift", "participant-without-a-task"),
    severities=WARNING,
    message=Text("Vad gör ”{title}” i planen?", "What does “{title}” do in the plan?"),
    why=Text(
        "Den som ska utföra något eller samverka behöver veta vad det gäller. Annars tror var och en lätt att någon annan gör det.",
        "Those who are to carry something out or work together need to know on what. Else everyone may think that someone else does it.",
    ),
    way_out=Text(
        "Skriv `utförs av` eller `tillsammans med` under en aktivitet, eller ändra `roll`.",
        "Write `carried out by` or `together with` under an activity, or change `role`.",
    ),
    source=Text(
        "Ekonomistyrningsverket; Sveriges Kommuner och Regioner",
        "The Swedish National Financial Management Authority; Swedish Association of Local Authorities and Regions",
    ),
    bad=(
        """
        intressent sköterskor: Distriktssköterskor
                               ^^^^^^^^^^^^^^^^^^^
          roll: utförare
        effekt lugnare: Sköterskorna får mer tid
          för: sköterskor
        """,
    ),
    good=(
        """
        intressent sköterskor: Distriktssköterskor
          roll: utförare
        aktivitet hembesök: Hembesök
          utförs av: sköterskor
        effekt lugnare: Sköterskorna får mer tid
          för: sköterskor
        """,
        """
        intressent hemvården: Hemsjukvården
          roll: utförare
        intressent sköterskor: Distriktssköterskor
          del av: hemvården
        aktivitet hembesök: Hembesök
          utförs av: sköterskor
        """,
    ),
)
_DOERS = frozenset(("performer", "partner"))


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask what they do; where they have no place in the plan at all, another rule asks for one."""
    doers = [one for one in model.of(Stakeholder) if not _DOERS.isdisjoint(one.roles)]
    if not doers:
        return
    active = ids_of(parties(model))
    mentioned = {id_ for element in model.elements for id_ in named(element)}
    for one in doers:
        if one.id in mentioned and one.id not in active and not are_joined(model, {one.id}, active):
            yield Finding(context.origins.title(one.id), {"title": one.title}, about=one)
