"""A plan that turns on a rule pack that does not exist."""

from collections.abc import Iterator

from effektlang.model.plan import Plan
from effektlang.rules.registry import is_pack, pack_names
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="P017",
    name=Text("okänt-regelpaket", "unknown-rule-pack"),
    severities=ERROR,
    message=Text("Det finns inget regelpaket som heter ”{pack}”.", "There is no rule pack called “{pack}”."),
    why=Text(
        "Utan paketet ställs inte de frågor som ni räknar med.",
        "Without the pack the questions that you count on are not asked.",
    ),
    way_out=Text("Skriv något av: {packs}.", "Write one of: {packs}."),
    source=Text(
        "Egen regel: den som slår på frågor ska veta om de ställs",
        "Our own rule: whoever turns on questions is to know whether they are asked",
    ),
    bad=(
        """
        plan: Ledare som lyssnar
          regelpaket: ledarskapet
          ^^^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
          regelpaket: ledarskap
        """,
    ),
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Ask which pack is meant."""
    for index, name in enumerate(plan.rule_packs):
        if not is_pack(name):
            known = Text(", ".join(one.sv for one in pack_names()), ", ".join(one.en for one in pack_names()))
            yield Finding(context.origins.key(None, "rule_packs", index), {"pack": name, "packs": known})
