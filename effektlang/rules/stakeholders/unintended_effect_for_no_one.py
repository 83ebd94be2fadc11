"""An unintended effect, and no word on who will feel it."""

from collections.abc import Iterator

from effektlang.model.chain import UnintendedEffect
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I014",
    name=Text("bieffekt-för-ingen", "unintended-effect-for-no-one"),
    severities=INFO,
    default=False,
    message=Text("Vilka märker av ”{title}”?", "Who will feel “{title}”?"),
    why=Text(
        "En bieffekt drabbar någon, eller gör nytta för någon. Är de inte nämnda kommer ingen på att fråga dem.",
        "An unintended effect does harm or good to someone. If they are not named, no one will think of asking them.",
    ),
    way_out=Text("Skriv `för` och en intressent.", "Write `for` and a stakeholder."),
    source=Text("Inera om nyttor och kostnader", "Inera on benefits and costs"),
    asks_for=("for_whom", "among"),
    bad=(
        """
        bieffekt oro: Mer oro i huset den första tiden
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        intressent grannar: Grannar
        bieffekt oro: Mer oro i huset den första tiden
          för: grannar
        """,
    ),
)


def check(effect: UnintendedEffect, context: Context) -> Iterator[Finding]:
    """Ask who they are."""
    if not effect.for_whom and not effect.among:
        yield Finding(context.origins.title(effect.id), {"title": effect.title})
