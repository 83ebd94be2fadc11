"""An exception from a rule that does not exist."""

from collections.abc import Iterator

from effektlang.rules.rule import ERROR, Context, Finding, Rule, UnusedException
from effektlang.text import Text

RULE = Rule(
    code="P014",
    name=Text("undantag-från-okänd-regel", "exception-from-unknown-rule"),
    severities=ERROR,
    message=Text("Det finns ingen regel som heter ”{rule}”.", "There is no rule called “{rule}”."),
    why=Text(
        "Ett undantag som inte gäller någon regel tystar ingenting och förklarar ingenting.",
        "An exception from no rule silences nothing and explains nothing.",
    ),
    way_out=Text(
        "Skriv regelns kod eller namn. Alla regler finns i `effekt rules`.",
        "Write the rule's code or name. All rules are listed by `effekt rules`.",
    ),
    source=Text(
        "Egen regel: undantag är en upplysning till läsaren",
        "Our own rule: an exception is information to the reader",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          undantag effekt-utan-mätnig: Regionen mäter
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          undantag K001: Regionen mäter
        """,
    ),
)


def check(unused: UnusedException, _: Context) -> Iterator[Finding]:
    """Ask which rule is meant."""
    if not unused.is_known:
        yield Finding(unused.at, {"rule": unused.exception.rule})
