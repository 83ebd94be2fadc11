"""A link that everything hangs on, and that no one has shown to hold."""

from collections.abc import Iterator

from effektlang.model.model import Model
from effektlang.model.ways import BASES, is_without_basis, weak_links
from effektlang.rules.claims import is_written
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="K026",
    name=Text("svag-länk-på-enda-vägen", "weak-link-on-the-only-way"),
    severities=WARNING,
    default_from="adopted",
    message=Text(
        "Hur säkra är ni på att ”{source}” leder till ”{target}”? Det finns ingen annan väg till ”{goal}”.",
        "How sure are you that “{source}” leads to “{target}”? There is no other way to “{goal}”.",
    ),
    why=Text(
        "Håller inte den länken faller hela planen, hur väl ni än gör resten. Därför ska den prövas först och vara bäst underbyggd.",
        "If that link does not hold, the whole plan falls, however well you do the rest. So it is the one to test first and to have the best grounds for.",
    ),
    way_out=Text(
        "Skriv `evidens` eller `underlag` under länken. Är den svag: pröva den i liten skala först, eller öppna en väg till.",
        "Write `evidence` or `source` under the link. If it is weak: test it on a small scale first, or open another way.",
    ),
    source=Text(
        "Logframe: ett antagande som fäller hela planen (killer assumption)",
        "Logframe: the killer assumption",
    ),
    bad=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
                      ^^^^^^
        effekt trygga: Tryggare hemma
          leder till: färre
                      ^^^^^
            evidens: begränsad
        effekt färre: Färre återinläggningar
          bidrar till: ålderdom
        slutmål ålderdom: En god ålderdom
        """,
    ),
    good=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
            evidens: måttlig
        effekt trygga: Tryggare hemma
          bidrar till: ålderdom
        slutmål ålderdom: En god ålderdom
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga, vet
        effekt trygga: Tryggare hemma
          leder till: lugna
        effekt vet: Fler vet vem de ska ringa
          leder till: lugna
        effekt lugna: Färre söker akut
          bidrar till: ålderdom
        slutmål ålderdom: En god ålderdom
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each such link, or once where the plan says nowhere what its links rest on."""
    weak = weak_links(context.graph)
    if not weak:
        return
    findings = [
        Finding(context.origins.link(link), context.linked(link) | {"goal": weak[link.key].title}, about=link)
        for link in model.links
        if link.key in weak and (link.evidence or not is_written(link, BASES, context))
    ]
    is_silent = all(map(is_without_basis, model.links))
    yield from together(RULE, findings, len(findings)) if is_silent else findings
