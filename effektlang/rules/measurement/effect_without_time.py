"""An effect that may come any time."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M023",
    name=Text("effekt-utan-tid", "effect-without-time"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "När tror ni att ”{title}” märks?",
        "When do you think that “{title}” will be felt?",
    ),
    why=Text(
        "En effekt som kan komma när som helst går inte att följa upp. Tiden visar också vad som måste hända först.",
        "An effect that may come any time cannot be followed up. The time also shows what has to happen first.",
    ),
    way_out=Text(
        "Skriv `väntas` och ett år, eller `sikt: kort`, `medellång` eller `lång`.",
        "Write `expected by` and a year, or `time frame: short`, `medium` or `long`.",
    ),
    source=Text(
        "SMART-kriterierna för mål; Sveriges Kommuner och Regioner",
        "The SMART criteria for goals; Swedish Association of Local Authorities and Regions",
    ),
    asks_for=("time_frame", "expected"),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          sikt: kort
        """,
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          väntas: 2028
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask when it comes, where nothing is said of it."""
    yield from ask_each(RULE, list(model.of(Effect)), _lacks_it, context)


def _lacks_it(effect: Effect) -> bool:
    return effect.time_frame is None and effect.expected is None
