"""A measurement of one's own without method."""

import re
from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M005",
    name=Text("indikator-utan-mätmetod", "indicator-without-method"),
    severities=INFO_THEN_WARNING,
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
          datakälla: Patientregistret
        """,
    ),
)


# In the definite form, as in Folkhälsoenkäten, it is one that is known, with a method of its own.
_OWN = (
    r"(enkät|enkäter|undersökning|intervju|intervjuer|samtal|skattning|skattningar|observation|observationer|mätning"
    r"|räkning|fokusgrupp|fokusgrupper|\bsurvey|questionnaire|interviews?|observations?|ratings?|focus groups?)\b"
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask how it is done, where the source is something that you do yourselves: a survey, interviews, a count."""
    asked = [one for one in model.of(Indicator) if re.search(_OWN, (one.data_source or "").lower())]
    yield from ask_each(RULE, asked, _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return indicator.method is None and indicator.kolada is None
