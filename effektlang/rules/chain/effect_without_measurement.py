"""An effect that nothing shows."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K001",
    name=Text("effekt-utan-mätning", "effect-without-measurement"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Hur märks det att ”{title}” har inträffat?",
        "How will it show that “{title}” has happened?",
    ),
    why=Text(
        "En effekt som ingen följer går varken att lära av eller att styra mot. Ett mått pekar på effekten utan att bevisa den.",
        "An effect that no one follows can be neither learnt from nor steered by. A measure points at the effect without proving it.",
    ),
    way_out=Text(
        "Skriv `mäts med` och en indikator. Går det inte att mäta: skriv `mäts inte`, varför, och hur ni följer det i stället.",
        "Write `measured by` and an indicator. If it cannot be measured: write `not measured`, why, and how you follow it instead.",
    ),
    source=Text(
        "Ekonomistyrningsverket om resultatindikatorer; logframe",
        "The Swedish National Financial Management Authority on result indicators; logframe",
    ),
    asks_for=("measured_by", "not_measured"),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
        """,
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts inte: Vi frågar i uppföljningssamtalet
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for a measure, or for why there is none."""
    yield from ask_each(RULE, list(model.of(Effect)), _is_followed_by_no_one, context)


def _is_followed_by_no_one(effect: Effect) -> bool:
    return not effect.measured_by and effect.not_measured is None
