"""A part of the chain where so much is linked that nothing is said."""

from collections import Counter
from collections.abc import Iterator

from effektlang.model.chain import Link
from effektlang.model.graph import FORWARD
from effektlang.model.model import Model
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K010",
    name=Text("allt-leder-till-allt", "everything-leads-to-everything"),
    severities=WARNING,
    message=Text(
        "Vilka länkar bär mest? Här är {drawn} av {possible} tänkbara länkar ritade, så det mesta leder till det mesta.",
        "Which links carry most? Here {drawn} of {possible} possible links are drawn, so most things lead to most things.",
    ),
    why=Text(
        "En kedja är till för att visa vad ni tror på. När allt hänger ihop med allt går det varken att följa upp en länk eller att välja vad som ska göras först.",
        "A chain is there to show what you believe in. When everything is tied to everything, no link can be followed up and nothing can be chosen to come first.",
    ),
    way_out=Text(
        "Låt `leder till` stå kvar där ni kan säga hur det går till, och ta bort resten. Leder flera steg till samma sak: slå ihop dem.",
        "Keep `leads to` where you can say how it works, and remove the rest. If several steps lead to the same thing: join them.",
    ),
    source=Text("ImpactMojo om förändringsteori", "ImpactMojo on theory of change"),
    bad=(
        """
        prestation a: Utbildade chefer
                      ^^^^^^^^^^^^^^^^
          leder till: e, f, g, h
        prestation b: Rutiner som skrivits
          leder till: e, f, g, h
        prestation c: Möten som hållits
          leder till: e, f, g
        prestation d: Enkäter som besvarats
          leder till: f, g, h
        effekt e: Mer samarbete
        effekt f: Bättre arbetsmiljö
        effekt g: Lägre sjukfrånvaro
        effekt h: Tryggare boende
        """,
    ),
    good=(
        """
        prestation a: Utbildade chefer
          leder till: e
        prestation b: Rutiner som skrivits
          leder till: e, h
        prestation c: Möten som hållits
          leder till: f
        prestation d: Enkäter som besvarats
          leder till: f, g
        effekt e: Mer samarbete
        effekt f: Bättre arbetsmiljö
        effekt g: Lägre sjukfrånvaro
        effekt h: Tryggare boende
        """,
    ),
)

_MANY = 4
_HALF = 2


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each part with four or more at both ends and over half of all links that there could be."""
    for part in _parts(model):
        sources, targets = {link.source for link in part}, {link.target for link in part}
        drawn, possible = len({(link.source, link.target) for link in part}), len(sources) * len(targets)
        if min(len(sources), len(targets)) >= _MANY and drawn * _HALF > possible:
            first, *rest = (element for element in model.elements if element.id in sources)
            others = tuple(context.origins.title(element.id) for element in rest)
            arguments = {"drawn": drawn, "possible": possible}
            yield Finding(context.origins.title(first.id), arguments, others, about=first)


def _parts(model: Model) -> Iterator[list[Link]]:
    """The links between two kinds, in parts that share no end. Inputs are left out: all work may take the same staff."""
    by_kinds: dict[tuple[str, str], list[Link]] = {}
    for link in model.links:
        kinds = (model.by_id[link.source].kind, model.by_id[link.target].kind)
        if link.kind in FORWARD and kinds[0] != "input":
            by_kinds.setdefault(kinds, []).append(link)
    for links in by_kinds.values():
        if max(Counter(link.source for link in links).values()) * _HALF > _MANY:
            yield from _apart(links)


def _apart(links: list[Link]) -> Iterator[list[Link]]:
    by_end: dict[tuple[str, bool], list[Link]] = {}
    for link in links:
        for end in _ends(link):
            by_end.setdefault(end, []).append(link)
    while by_end:
        waiting = [next(iter(by_end))]
        part: dict[tuple[str, str, str], Link] = {}
        while waiting:
            met = by_end.pop(waiting.pop(), ())
            part |= {link.key: link for link in met}
            waiting += [end for link in met for end in _ends(link)]
        yield list(part.values())


def _ends(link: Link) -> tuple[tuple[str, bool], tuple[str, bool]]:
    """Both ends of a link; an element that links go to is another end than the same one that they go from."""
    return (link.source, True), (link.target, False)
