"""A title made of a verb that says neither what is done nor what changes."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Effect, Goal, Output
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.titles.title import read
from effektlang.rules.titles.vague import vague_words
from effektlang.text import Text

RULE = Rule(
    code="O005",
    name=Text("vagt-verb", "vague-verb"),
    severities=WARNING,
    message=Text(
        "Vad innebär ”{words}” i ”{title}”? Vad gör ni, eller vad blir annorlunda?",
        "What does “{words}” mean in “{title}”? What do you do, or what becomes different?",
    ),
    why=Text(
        "Den som verkar för eller främjar något kan göra vad som helst, och det går aldrig att säga när det är gjort. Alla håller med, men var och en tänker på något eget.",
        "Those who work for or promote something may do anything, and no one can ever say when it is done. All agree, but each thinks of something of their own.",
    ),
    way_out=Text(
        "Skriv det ni gör: ”Besöka de nyinflyttade”. Eller det som ändras: ”Fler känner sina grannar”.",
        "Write what you do: “Visit those who have just moved in”. Or what changes: “More people know their neighbours”.",
    ),
    source=Text(
        "Ekonomistyrningsverket, Måluppfyllelseanalys (ESV 2006:7)",
        "The Swedish National Financial Management Authority, on analysing goal fulfilment (ESV 2006:7)",
    ),
    bad=(
        """
        effekt lika: Verka för ett tryggt boende
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        aktivitet grund: Arbeta med värdegrunden
                         ^^^^^^^^^^^^^^^^^^^^^^^
        slutmål integration: Kommunen ska främja integration
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        activity policymakers: Work with policymakers
                               ^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt a: Fler arbetar heltid
        effekt b: Fler bidrar till föreningslivet
        effekt c: Gården blir en plats som främjar lek
        aktivitet d: Besöka de nyinflyttade
        """,
    ),
)


def check(element: Activity | Output | Effect | Goal, context: Context) -> Iterator[Finding]:
    """Ask what the title's first verb means."""
    if words := vague_words(read(element.title, context.model.language)):
        yield Finding(context.origins.title(element.id), {"title": element.title, "words": words})
