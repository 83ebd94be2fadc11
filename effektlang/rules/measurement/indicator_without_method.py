"""An indicator without method."""

from collections.abc import Iterator

from effektlang.diagnostics import Severity
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import Context, Finding, Rule, Severities
from effektlang.text import Text

RULE = Rule(
    code="M005",
    name=Text("indikator-utan-mätmetod", "indicator-without-method"),
    severities=Severities(None, Severity.INFO, Severity.INFO),
    message=Text(
        "Hur går det till när ni mäter ”{title}”?",
        "How do you go about measuring “{title}”?",
    ),
    why=Text(
        "Frågar ni andra personer nästa gång, eller på ett annat sätt, vet ingen om det är verkligheten eller mätningen som har ändrats.",
        "If you ask other people next time, or ask in another way, no one knows whether it is the world or the measuring that has changed.",
    ),
    way_out=Text(
        "Skriv `mätmetod`: vilka som räknas eller får frågan, när och hur.",
        "Write `method`: who is counted or asked, when and how.",
    ),
    source=Text("Logframe; Hikaya", "Logframe; Hikaya"),
    asks_for=("method", "kolada"),
    bad=(
        """
        indikator oro: Andel som känner oro
                       ^^^^^^^^^^^^^^^^^^^^
          datakälla: Enkät till utskrivna patienter
        """,
    ),
    good=(
        """
        indikator oro: Andel som känner oro
          datakälla: Enkät till utskrivna patienter
          mätmetod: Enkät sex veckor efter utskrivning
        """,
        """
        indikator återinlagda: Oplanerade återinläggningar
          kolada: N20506
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for it where it is missing; a key figure in Kolada has its method there."""
    yield from ask_each(RULE, list(model.of(Indicator)), _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.method is None and indicator.kolada is None
