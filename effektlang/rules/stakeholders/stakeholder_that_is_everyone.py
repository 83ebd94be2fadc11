"""A stakeholder that may be anyone."""

from collections.abc import Iterator

from effektlang.model.plan import Stakeholder
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.stakeholder_words import names_everyone
from effektlang.text import Text

RULE = Rule(
    code="I009",
    name=Text("intressent-som-är-alla", "stakeholder-that-is-everyone"),
    severities=INFO,
    message=Text(
        "Vilka är ”{title}”? Vilka märker skillnaden först, eller mest?",
        "Who are “{title}”? Who will notice the difference first, or most?",
    ),
    why=Text(
        "En grupp som kan vara vem som helst går inte att bjuda in, fråga eller mäta hos. Då vet ingen om planen når fram.",
        "A group that may be anyone cannot be invited, asked or measured among. Then no one knows whether the plan reaches them.",
    ),
    way_out=Text(
        "Byt ut den mot grupper som ni kan möta, till exempel ”Barnfamiljer utan bil”.",
        "Replace it with groups that you can meet, such as “Families without a car”.",
    ),
    source=Text("Vogel om förändringsteori", "Vogel on theory of change"),
    bad=(
        """
        intressent alla: Allmänheten
                         ^^^^^^^^^^^
        """,
        """
        intressent alla: Alla medborgare
                         ^^^^^^^^^^^^^^^
        """,
        """
        intressent alla: Alla på skolan
                         ^^^^^^^^^^^^^^
        """,
        """
        stakeholder public: The general public
                            ^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        intressent elever: Alla elever i årskurs nio
        """,
        """
        intressent nior: Alla i klass 9B
        """,
        """
        intressent föreningar: Föreningar som hyr lokal av kommunen
        """,
    ),
)


def check(stakeholder: Stakeholder, context: Context) -> Iterator[Finding]:
    """Ask who it is, where the whole title is a word for everyone."""
    if names_everyone(stakeholder.title):
        yield Finding(context.origins.title(stakeholder.id), {"title": stakeholder.title})
