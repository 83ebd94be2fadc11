"""An exception from a question that is never asked."""

from collections.abc import Iterator

from effektlang.rules.rule import WARNING, Context, Finding, Rule, UnusedException
from effektlang.text import Text

RULE = Rule(
    code="P013",
    name=Text("undantag-som-inte-behövs", "exception-that-is-not-needed"),
    severities=WARNING,
    message=Text(
        "Behövs undantaget från ”{rule}” längre?",
        "Is the exception from “{rule}” still needed?",
    ),
    why=Text(
        "Ett undantag följer med planen ut i alla dokument. Det ska bara stå kvar så länge det behövs.",
        "An exception goes with the plan into every document. It is to stay only as long as it is needed.",
    ),
    way_out=Text("Ta bort raden.", "Remove the line."),
    source=Text(
        "Egen regel: undantag är en upplysning till läsaren",
        "Our own rule: an exception is information to the reader",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          mäts inte: Följs i samtal
          undantag effekt-utan-mätning: Regionen mäter
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          undantag effekt-utan-mätning: Regionen mäter
        """,
    ),
)


def check(unused: UnusedException, _: Context) -> Iterator[Finding]:
    """Ask about an exception from a rule that found nothing here; for one without a reason, the reason is asked for."""
    if unused.is_known and unused.exception.reason:
        yield Finding(unused.at, {"rule": unused.exception.rule})
