"""A link from what is delivered to what changes, without a word on why."""

from collections.abc import Iterator

from effektlang.model.learning import Assumption
from effektlang.model.model import Model
from effektlang.rules.claims import claims, is_written
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K015",
    name=Text("länk-utan-förklaring", "link-without-explanation"),
    severities=INFO,
    default_from="adopted",
    message=Text(
        "Varför skulle ”{source}” leda till ”{target}”? Vad tar ni för givet?",
        "Why would “{source}” lead to “{target}”? What do you take for granted?",
    ),
    why=Text(
        "Från det ni lämnar ifrån er till att någon får det bättre är ett steg som ni inte styr över. Står det inte vad ni tror där går det inte att lära av hur det gick.",
        "From what you hand over to someone being better off is a step that you do not control. If it is not written what you believe there, nothing can be learnt from how it went.",
    ),
    way_out=Text(
        "Skriv under länken `mekanism` (hur det går till, och vem som gör annorlunda) eller `antagande` (vad som måste stämma).",
        "Write under the link `mechanism` (how it works, and who acts differently) or `assumption` (what must hold).",
    ),
    source=Text(
        "Danska Socialstyrelsen; Davies; ImpactMojo",
        "The Danish National Board of Social Services; Davies; ImpactMojo",
    ),
    bad=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
                      ^^^^^^
        effekt trygga: Tryggare hemma
        """,
    ),
    good=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
            mekanism: Sköterskan går igenom läkemedlen
        effekt trygga: Tryggare hemma
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Tryggare hemma
        antagande oro: Besöken sker medan oron är som störst
          gäller: besökta → trygga
        """,
    ),
)

_EXPLANATIONS = ("assumptions", "mechanism")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each such link that neither holds an explanation nor has an assumption declared for it."""
    asked = list(claims(model))
    assumed = {(one.element, one.target) for assumption in model.of(Assumption) for one in assumption.applies_to}
    findings = [
        Finding(context.origins.link(link), context.linked(link), about=link)
        for link in asked
        if (link.source, link.target) not in assumed and not is_written(link, _EXPLANATIONS, context)
    ]
    yield from together(RULE, findings, len(asked))
