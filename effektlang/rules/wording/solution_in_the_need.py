"""A need or a problem that is said to be the lack of a solution."""

from collections.abc import Iterator

from effektlang.model.plan import Cause, Need, Problem
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.titles.claims import solution
from effektlang.rules.titles.title import read
from effektlang.text import Text

RULE = Rule(
    code="O010",
    name=Text("lösning-i-behovet", "solution-in-the-need"),
    severities=INFO,
    default=False,
    message=Text(
        "Är ”{word}” det som fattas i ”{title}”, eller en lösning bland flera? Vad är svårt i dag, och för vem?",
        "Is “{word}” what is lacking in “{title}”, or one solution among several? What is hard today, and for whom?",
    ),
    why=Text(
        "Står lösningen redan i behovet blir svaret givet, och ingen frågar om något annat hade hjälpt mer.",
        "If the solution stands in the need, the answer is given, and no one asks whether something else would have helped more.",
    ),
    way_out=Text(
        "Skriv vad någon inte kan, inte vågar eller oroar sig för: ”Föräldrar vet inte vem de ska fråga”.",
        "Write what someone cannot do, does not dare to do or worries about: “Parents do not know whom to ask”.",
    ),
    source=Text(
        "Problemträdet i logical framework approach (LFA)",
        "The problem tree of the logical framework approach (LFA)",
    ),
    bad=(
        """
        behov projekt: Brist på projekt för unga
                       ^^^^^^^^^^^^^^^^^^^^^^^^^
        problem plan: En gemensam handlingsplan saknas
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        need app: Parents need an app
                  ^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        behov a: Äldre behöver veta vem de ska ringa
        behov b: De boende behöver stöd som de själva styr över
        problem c: Brist på sömn hos unga
        """,
    ),
)


def check(root: Problem | Need | Cause, context: Context) -> Iterator[Finding]:
    """Ask what is hard, where the title says that a solution is lacking."""
    if word := solution(read(root.title, context.model.language)):
        yield Finding(context.origins.title(root.id), {"title": root.title, "word": word})
