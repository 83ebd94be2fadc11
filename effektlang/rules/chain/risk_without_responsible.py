"""A risk or a barrier that is dealt with, but by no one."""

from collections.abc import Iterator

from effektlang.model.learning import Threat
from effektlang.model.model import Model
from effektlang.rules.answers import answered, is_small
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K019",
    name=Text("risk-utan-ansvarig", "risk-without-responsible"),
    severities=WARNING,
    message=Text(
        "Vem håller ögonen på ”{title}”?",
        "Who keeps an eye on “{title}”?",
    ),
    why=Text(
        "Det som alla ska hålla ögonen på håller ingen ögonen på. Då kommer det ni har tänkt göra i gång för sent.",
        "What everyone is to keep an eye on, no one keeps an eye on. Then what you intend to do starts too late.",
    ),
    way_out=Text(
        "Skriv `ansvarig` och den som följer risken eller hindret och gör det som står i `hantering`.",
        "Write `responsible` and the one who follows the risk or barrier and does what `response` says.",
    ),
    source=Text("Metoden med logisk ram (LFA)", "The logical framework approach (LFA)"),
    bad=(
        """
        risk brist: Teamet får inte tag på sköterskor
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          hantering: Undersköterskor gör de besök som inte rör läkemedel
        """,
    ),
    good=(
        """
        risk brist: Teamet får inte tag på sköterskor
          hantering: Undersköterskor gör de besök som inte rör läkemedel
          ansvarig: "Hemsjukvårdens chef"
        """,
        """
        risk brist: Teamet får inte tag på sköterskor
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each with a response of its own; what a step of the chain does has its responsible there."""
    done = answered(model)
    asked = [one for one in model.of(Threat) if one.response is not None and one.id not in done and not is_small(one)]
    findings = [
        Finding(context.origins.title(one.id), {"title": one.title}, about=one)
        for one in asked
        if not context.origins.has(one.id, "responsible")
    ]
    yield from together(RULE, findings, len(asked))
