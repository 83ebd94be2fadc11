"""A link from what is delivered to what changes that rests on nothing said."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.model.ways import BASES, weak_links
from effektlang.rules.claims import claims, is_written
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K027",
    name=Text("länk-utan-belägg", "link-without-evidence"),
    severities=INFO,
    default=False,
    message=Text(
        "Vad talar för att ”{source}” leder till ”{target}”?",
        "What speaks for “{source}” leading to “{target}”?",
    ),
    why=Text(
        "Någon har ofta prövat samma sak förut. Deras erfarenhet säger hur stor effekten kan bli, för vem, och när den uteblir.",
        "Someone has often tried the same thing before. Their experience says how great the effect may be, for whom, and when it fails to come.",
    ),
    way_out=Text(
        "Skriv `evidens` och `underlag` under länken. Det ni själva har sett är `beprövad erfarenhet`. Vet ni inte: `evidens: otillräcklig`.",
        "Write `evidence` and `source` under the link. What you have seen yourselves is `proven experience`. If you do not know: `evidence: insufficient`.",
    ),
    source=Text(
        "Region Gävleborg; New Philanthropy Capital (NPC)",
        "Region Gävleborg; New Philanthropy Capital (NPC)",
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
            evidens: måttlig
        effekt trygga: Tryggare hemma
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
            underlag: Region Jönköping 2021
        effekt trygga: Tryggare hemma
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each such link; from an adopted plan on, the only ways to a goal have a sharper rule of their own."""
    sharper = {} if context.stage == "draft" else weak_links(context.graph)
    asked = [link for link in claims(model) if link.key not in sharper]
    findings = [
        Finding(context.origins.link(link), context.linked(link), about=link)
        for link in asked
        if not is_written(link, BASES, context)
    ]
    yield from together(RULE, findings, len(asked))
