"""First principle: built on needs."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="L001",
    name=Text("ledarskap-utan-behov", "leadership-without-need"),
    severities=INFO,
    default=False,
    message=Text(
        "Varför behöver ni utveckla ledarskapet?",
        "Why do you need to develop leadership?",
    ),
    why=Text(
        "Utveckling som börjar i ett kursutbud träffar sällan det som skaver i vardagen. Den som börjar i ett behov vet vad den ska leda till.",
        "Development that begins in a list of courses seldom touches what chafes in daily work. Development that begins in a need knows what it is to lead to.",
    ),
    way_out=Text(
        "Skriv `behov` eller `problem`, och `svarar mot` under de aktiviteter som möter det.",
        "Write `need` or `problem`, and `responds to` under the activities that meet it.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: systematisk ledarskapsutveckling bygger på behov",
        "Swedish Association of Local Authorities and Regions: systematic leadership development is built on needs",
    ),
    answered_by=("activity",),
    bad=(
        """
        plan: Ledare som lyssnar
        ^^^^
        behov tid: Cheferna har för lite tid för samtal
        aktivitet samtal: Samtal i grupp om ledarskap
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
        behov tid: Cheferna har för lite tid för samtal
        aktivitet samtal: Samtal i grupp om ledarskap
          svarar mot: tid
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for the need, where no activity responds to anything."""
    if not any(activity.responds_to for activity in model.of(Activity)):
        yield Finding(context.origins.of_plan())
