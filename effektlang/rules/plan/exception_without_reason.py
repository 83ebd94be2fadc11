"""An exception that does not say why."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.exceptions import placed_exceptions
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P012",
    name=Text("undantag-utan-skäl", "exception-without-reason"),
    severities=ERROR,
    message=Text("Varför gäller inte ”{rule}” här?", "Why does “{rule}” not apply here?"),
    why=Text(
        "Ett undantag är en upplysning till den som läser planen. Utan skäl vet ingen om frågan är besvarad eller bara undanskjuten.",
        "An exception is information to those who read the plan. Without a reason no one knows whether the question has been answered or only pushed aside.",
    ),
    way_out=Text(
        "Skriv skälet efter kolonet. Det följer med i alla dokument.",
        "Write the reason after the colon. It goes with the plan into every document.",
    ),
    source=Text(
        "Egen regel: undantag är en upplysning till läsaren",
        "Our own rule: an exception is information to the reader",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          undantag effekt-utan-mätning:
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


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for the reason of each that has none."""
    for exception, place in placed_exceptions(model, context.origins):
        if not exception.reason.strip():
            yield Finding(place, {"rule": exception.rule})
