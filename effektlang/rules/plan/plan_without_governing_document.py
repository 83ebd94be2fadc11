"""A plan that hangs in the air: tied to no governing document, no mission and no other plan."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.ties import is_tied
from effektlang.text import Text

RULE = Rule(
    code="P005",
    name=Text("plan-utan-styrdokument", "plan-without-governing-document"),
    severities=INFO,
    default=False,
    message=Text(
        "Vilket styrdokument eller uppdrag bidrar planen till?",
        "Which governing document or mission does the plan contribute to?",
    ),
    why=Text(
        "Den som beslutar om planen behöver se vad den tjänar. En plan som inte hänger ihop med styrningen är lätt att välja bort.",
        "Those who decide on the plan need to see what it serves. A plan that is not tied to how the organisation is governed is easily dropped.",
    ),
    way_out=Text(
        "Skriv `styrdokument` eller `uppdrag` under `plan`, eller `bygger på` och filen med den plan som den här hör till.",
        "Write `governing document` or `mission` under `plan`, or `builds on` and the file with the plan that this one belongs to.",
    ),
    source=Text(
        "Digg om nyttor som hör ihop med styrande dokument",
        "The Swedish Agency for Digital Government on benefits tied to governing documents",
    ),
    asks_for=("governing_documents", "missions"),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          styrdokument: Mål och budget 2025
        """,
        """
        plan: Trygg hemgång
        slutmål god-ålderdom: En god ålderdom i hela kommunen
          styrdokument: Mål och budget 2025
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for one, where neither the plan nor its goals have any and no other plan is referred to."""
    if context.origins.plan is not None and not is_tied(model):
        yield Finding(context.origins.of_plan(), about=model.plan)
