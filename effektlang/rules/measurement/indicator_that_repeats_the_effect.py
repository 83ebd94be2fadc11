"""An indicator that says what the effect says."""

import re
from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M015",
    name=Text("indikator-som-upprepar-effekten", "indicator-that-repeats-the-effect"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad är det ni räknar eller frågar om? ”{title}” säger samma sak som effekten.",
        "What is it that you count or ask about? “{title}” says the same as the effect.",
    ),
    why=Text(
        "Den som mäter trygghet med ”trygghet” har inte sagt hur den syns. Då kan var och en mäta på sitt sätt, och få sitt svar.",
        "Those who measure safety by “safety” have not said how it shows. Then everyone can measure it their own way, and get their own answer.",
    ),
    way_out=Text(
        "Skriv det som går att räkna, fråga om eller se, till exempel ”Andel som känner sig trygga hemma”. Eller skriv `mätmetod`.",
        "Write what can be counted, asked about or seen, such as “Share who feel safe at home”. Or write `method`.",
    ),
    source=Text(
        "Ekonomistyrningsverket om resultatindikatorer",
        "The Swedish National Financial Management Authority on result indicators",
    ),
    bad=(
        """
        effekt trygghet: Ökad trygghet hemma
          mäts med: trygg
        indikator trygg: Trygghet hemma
                         ^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygghet: Ökad trygghet hemma
          mäts med: trygg
        indikator trygg: Andel som känner sig trygga hemma
        """,
        """
        effekt trygghet: Ökad trygghet hemma
          mäts med: trygg
        indikator trygg: Trygghet hemma
          mätmetod: Enkät sex veckor efter utskrivning
        """,
    ),
)

_WORD = r"[^\W_]+"
_CHANGES = """
    ökad ökat ökade minskad minskat minskade fler färre mer mindre bättre högre lägre större stärkt stärkta förbättrad
    förbättrat förbättrade en ett increased decreased reduced improved more fewer less better higher lower greater a an
    the
"""
_WHICH_WAY = frozenset(_CHANGES.split())


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask where the titles differ in nothing but the change, and nothing else says how it is measured."""
    asked: set[str] = set()
    for effect in model.of(Effect):
        for indicator in (model.by_id[id_] for id_ in effect.measured_by):
            if not isinstance(indicator, Indicator) or indicator.from_plan or indicator.id in asked:
                continue
            if _words(indicator) == _words(effect) and not _is_explained(indicator):
                asked.add(indicator.id)
                others = (context.origins.title(effect.id),)
                place = context.origins.title(indicator.id)
                yield Finding(place, {"title": indicator.title}, others, about=indicator)


def _words(element: Effect | Indicator) -> list[str]:
    words = re.findall(_WORD, element.title.lower())
    return [word for word in words if word not in _WHICH_WAY] or words


def _is_explained(indicator: Indicator) -> bool:
    return indicator.method is not None or indicator.kolada is not None
