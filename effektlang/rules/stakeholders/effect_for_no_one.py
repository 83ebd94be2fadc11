"""An effect without anyone it is for."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I002",
    name=Text("effekt-för-ingen", "effect-for-no-one"),
    severities=WARNING,
    message=Text("Vem är effekten ”{title}” till för?", "Who is the effect “{title}” for?"),
    why=Text(
        "En effekt är en förändring för någon. Utan målgrupp går det inte att fråga om den märks.",
        "An effect is a change for someone. Without a target group no one can be asked whether it is felt.",
    ),
    way_out=Text("Skriv `för` och en intressent.", "Write `for` and a stakeholder."),
    source=Text(
        "Vogel om förändringsteori; Svenska ESF-rådet",
        "Vogel on theory of change; the Swedish ESF Council",
    ),
    asks_for=("for_whom",),
    bad=(
        """
        intressent patienter: Patienter
        effekt trygga: Tryggare hemma
                       ^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        intressent patienter: Patienter
        effekt trygga: Tryggare hemma
          för: patienter
        """,
        """
        effekt trygga: Tryggare hemma
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask whom it is for; where the plan has no stakeholders at all, another rule asks for them."""
    if any(isinstance(element, Stakeholder) for element in model.elements):
        for effect in model.of(Effect):
            if not effect.for_whom:
                yield Finding(context.origins.title(effect.id), {"title": effect.title}, about=effect)
