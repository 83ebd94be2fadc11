"""A link that goes against the order of the levels."""

from collections.abc import Iterator

from effektlang.model.chain import Effect, Link
from effektlang.model.graph import FORWARD
from effektlang.model.model import AnyElement
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.rules.times import term
from effektlang.text import Text
from effektlang.words.lookup import KIND_NAMED

RULE = Rule(
    code="K006",
    name=Text("länk-bakåt", "link-backwards"),
    severities=ERROR,
    message=Text(
        "Går länken från ”{source}” till ”{target}” åt rätt håll?",
        "Does the link from “{source}” to “{target}” go the right way?",
    ),
    why=Text(
        "Kedjan går från det ni sätter in till det som förändras: resurs, aktivitet, prestation, effekt, slutmål. En effekt på kort sikt kommer före en på lång.",
        "The chain goes from what you put in to what changes: input, activity, output, effect, goal. A short-term effect comes before a long-term one.",
    ),
    way_out=Text(
        "Byt plats på dem. Är det en slinga som är meningen: skriv `verkar tillbaka på`.",
        "Swap them. If it is a loop that is meant: write `feeds back to`.",
    ),
    source=Text(
        "gsn2x, som kontrollerar argumentkedjor; ordningen i logframe",
        "gsn2x, which checks chains of argument; the order of the logframe",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          leder till: hembesök
                      ^^^^^^^^
        aktivitet hembesök: Hembesök
        """,
        """
        effekt färre: Färre återinläggningar
          sikt: lång
          leder till: trygga
                      ^^^^^^
        effekt trygga: Tryggare hemma
          sikt: kort
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          verkar tillbaka på: hembesök
        aktivitet hembesök: Hembesök
        """,
        """
        effekt a: Tryggare hemma
          leder till: b
        effekt b: Lugnare nätter
        """,
    ),
)


def check(link: Link, context: Context) -> Iterator[Finding]:
    """Ask about a link to a lower level; an effect without a time frame fits any."""
    if link.kind not in FORWARD:
        return
    source, target = context.model.by_id[link.source], context.model.by_id[link.target]
    if _is_backwards(source, target):
        yield Finding(context.origins.link(link), context.linked(link))


def _is_backwards(source: AnyElement, target: AnyElement) -> bool:
    from_, to = KIND_NAMED[source.kind].level, KIND_NAMED[target.kind].level
    if from_ is None:
        return target.kind in ("input", "activity", "output")
    if to is None:
        return source.kind == "goal"
    if from_ != to:
        return to < from_
    return isinstance(source, Effect) and isinstance(target, Effect) and (term(source) or 1) > (term(target) or 3)
