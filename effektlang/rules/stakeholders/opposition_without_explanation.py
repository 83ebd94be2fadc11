"""Someone with influence who is against, and no word on why."""

from collections.abc import Iterator

from effektlang.model.plan import Stakeholder
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I010",
    name=Text("motstånd-utan-förklaring", "opposition-without-explanation"),
    severities=WARNING,
    message=Text(
        "Vad är det ”{title}” riskerar att förlora, och hur kan de vara med?",
        "What does “{title}” stand to lose, and how can they take part?",
    ),
    why=Text(
        "En förändring är farlig där den betyder förlust. Den som har inflytande och är emot har ofta sett något som ni behöver veta.",
        "A change is dangerous where it means loss. Those who have influence and are against have often seen something that you need to know.",
    ),
    way_out=Text(
        "Fråga dem. Skriv sedan `riskerar att förlora` eller `vill`, och `delaktighet`.",
        "Ask them. Then write `stands to lose` or `wants`, and `participation`.",
    ),
    source=Text(
        "Erfarenhet av processledning: förståelse för motståndet",
        "Experience of process leadership: understanding the opposition",
    ),
    asks_for=("stands_to_lose", "wants", "participation"),
    bad=(
        """
        intressent bolaget: Det kommunala bostadsbolaget
          inflytande: hög
          hållning: motsätter sig
          ^^^^^^^^
        """,
    ),
    good=(
        """
        intressent bolaget: Det kommunala bostadsbolaget
          inflytande: hög
          hållning: motsätter sig
          riskerar att förlora: Rätten att själv välja hyresgäst
        """,
        """
        intressent bolaget: Det kommunala bostadsbolaget
          inflytande: hög
          hållning: avvaktar
        """,
    ),
)


def check(stakeholder: Stakeholder, context: Context) -> Iterator[Finding]:
    """Ask what is at stake for them, where nothing is said of it, nor of how they take part."""
    is_heard = stakeholder.stands_to_lose or stakeholder.wants or stakeholder.participation
    if stakeholder.influence == "high" and stakeholder.stance == "opposes" and not is_heard:
        yield Finding(context.origins.key(stakeholder.id, "stance"), {"title": stakeholder.title})
