"""An output whose title says what you do."""

from collections.abc import Iterator

from effektlang.model.chain import Output
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.titles.doing import begins_with_doing
from effektlang.rules.titles.title import read
from effektlang.rules.titles.vague import vague_words
from effektlang.text import Text

RULE = Rule(
    code="O004",
    name=Text("prestation-formulerad-som-aktivitet", "output-worded-as-activity"),
    severities=INFO,
    message=Text(
        "Vad är levererat, eller vilka har nåtts, när ni är klara med ”{title}”?",
        "What has been delivered, or who has been reached, when you are done with “{title}”?",
    ),
    why=Text(
        "En prestation är det som finns när arbetet är gjort: något att räkna, visa eller ta på. Då syns det om det blev av.",
        "An output is what is there when the work is done: something to count, show or touch. Then it can be seen whether it came about.",
    ),
    way_out=Text(
        "Gör det till en `aktivitet`, eller skriv det färdiga: ”Chefer som gått utbildningen”.",
        "Make it an `activity`, or write what is finished: “Managers who have been trained”.",
    ),
    source=Text(
        "University of Wisconsin–Extension",
        "University of Wisconsin–Extension",
    ),
    bad=(
        """
        prestation utbildade: Genomföra utbildning
                              ^^^^^^^^^^^^^^^^^^^^
        """,
        """
        output trained: Conduct training
                        ^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        prestation a: Chefer som gått utbildningen
        prestation b: Utbildning för chefer
        prestation c: Genomförda utbildningar
        prestation d: Kartläggning av behoven
        """,
    ),
)


def check(output: Output, context: Context) -> Iterator[Finding]:
    """Ask what is there when it is done."""
    title = read(output.title, context.model.language)
    if begins_with_doing(title) and not vague_words(title):
        yield Finding(context.origins.title(output.id), {"title": output.title})
