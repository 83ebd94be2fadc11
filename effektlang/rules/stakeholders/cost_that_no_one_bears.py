"""Costs, and no word on who bears them."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Input
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I013",
    name=Text("kostnad-som-ingen-bär", "cost-that-no-one-bears"),
    severities=INFO,
    default=False,
    message=Text("Vem bär kostnaden för ”{title}”?", "Who bears the cost of “{title}”?"),
    why=Text(
        "Nyttan och kostnaden hamnar ofta hos olika. Den som ska betala behöver synas i planen, för att kunna säga ja och för att vara med när den följs upp.",
        "The benefit and the cost often fall on different people. Those who are to pay need to be seen in the plan, to be able to say yes and to take part when it is followed up.",
    ),
    way_out=Text(
        "Skriv `finansieras av` och vem som betalar, eller `roll: finansiär` under en intressent.",
        "Write `funded by` and who pays, or `role: funder` under a stakeholder.",
    ),
    source=Text("Inera om nyttor och kostnader", "Inera on benefits and costs"),
    bad=(
        """
        resurs team: Ett team med fem medarbetare
          kostnad 2027: 3,4 mnkr
          ^^^^^^^^^^^^
        resurs lokal: Lokal
          kostnad 2027: 300 tkr
        """,
    ),
    good=(
        """
        resurs team: Ett team med fem medarbetare
          kostnad 2027: 3,4 mnkr
          finansieras av: "Socialnämnden"
        """,
        """
        intressent nämnden: Socialnämnden
          roll: finansiär
        resurs team: Ett team med fem medarbetare
          kostnad 2027: 3,4 mnkr
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask at the first cost, where no one in the whole plan is said to pay."""
    if any("funder" in one.roles for one in model.of(Stakeholder)):
        return
    paid: list[Input | Activity] = [*model.of(Input), *model.of(Activity)]
    if any(context.origins.has(one.id, "funded_by") for one in paid):
        return
    first = next((one for one in paid if one.costs), None)
    if first is not None:
        yield Finding(context.origins.key(first.id, "costs"), {"title": first.title}, about=first)
