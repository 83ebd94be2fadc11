"""An effect without anyone it is for."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
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
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask whom it is for."""
    if not effect.for_whom:
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
