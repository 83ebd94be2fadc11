"""Second principle: serves a strategy."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.ties import is_tied
from effektlang.text import Text

RULE = Rule(
    code="L002",
    name=Text("ledarskap-utan-strategi", "leadership-without-strategy"),
    severities=INFO,
    default=False,
    message=Text(
        "Hur hänger ledarskapsutvecklingen ihop med verksamhetens uppdrag och strategi?",
        "How does the development of leadership relate to the organisation's mission and strategy?",
    ),
    why=Text(
        "Ledarskap är till för uppdraget. Utan det sambandet blir utvecklingen något vid sidan om, som går att skjuta upp.",
        "Leadership is there for the mission. Without that tie its development is something on the side, which can be put off.",
    ),
    way_out=Text(
        "Skriv `styrdokument` eller `uppdrag` under `plan`, eller `bygger på` och den plan som ledarskapet ska bära.",
        "Write `governing document` or `mission` under `plan`, or `builds on` and the plan that the leadership is to carry.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: systematisk ledarskapsutveckling tjänar en strategi",
        "Swedish Association of Local Authorities and Regions: systematic leadership development serves a strategy",
    ),
    asks_for=("governing_documents", "missions"),
    bad=(
        """
        plan: Ledare som lyssnar
        ^^^^
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
          styrdokument: Kommunens ledarstrategi 2026
        """,
        """
        plan: Ledare som lyssnar
          uppdrag: Socialnämnden: fler medarbetare ska vilja stanna
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask for the tie, where the plan names no governing document, mission or other plan."""
    if not is_tied(model):
        yield Finding(context.origins.of_plan(), about=model.plan)
