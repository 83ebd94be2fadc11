"""An indicator without unit."""

import re
from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M006",
    name=Text("indikator-utan-enhet", "indicator-without-unit"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Vad räknas ”{title}” i: procent, personer, kronor?",
        "What is “{title}” counted in: per cent, people, money?",
    ),
    why=Text(
        "14 kan vara procent eller personer. Den som läser planen om ett år ska inte behöva gissa.",
        "14 may be per cent or people. Those who read the plan a year from now are not to have to guess.",
    ),
    way_out=Text(
        "Skriv `enhet` en gång för alla värden, till exempel `enhet: %`.",
        "Write `unit` once for all values, such as `unit: %`.",
    ),
    source=Text("Logframe; Hikaya", "Logframe; Hikaya"),
    asks_for=("unit", "scale", "kolada"),
    bad=(
        """
        indikator väntetid: Väntetid till första besöket
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          basvärde 2025: 14
        """,
    ),
    good=(
        """
        indikator väntetid: Väntetid till första besöket
          enhet: dagar
          basvärde 2025: 14
        """,
        """
        indikator samtal: Antal samtal
        """,
        """
        indikator bemötande: Bemötande
          skala: dåligt, bra
        """,
    ),
)

_TELLS_ITS_UNIT = r"(antal|antalet|andel|andelen|procent|number of|share|proportion|percentage|per cent|percent)\b"


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where neither the title, a scale nor Kolada tells it."""
    asked = [one for one in model.of(Indicator) if one.type != "assessment" and not _tells_its_unit(one.title)]
    yield from ask_each(RULE, asked, _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.unit is None and indicator.scale is None and indicator.kolada is None


def _tells_its_unit(title: str) -> bool:
    return re.match(_TELLS_ITS_UNIT, title.lower()) is not None
