"""A link that jumps over what must happen between."""

from collections.abc import Iterator

from effektlang.model.chain import Effect, Goal, Link
from effektlang.model.graph import FORWARD
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="K005",
    name=Text("språng-i-kedjan", "leap-in-the-chain"),
    severities=WARNING,
    message=Text(
        "Vad händer mellan ”{source}” och ”{target}”?",
        "What happens between “{source}” and “{target}”?",
    ),
    why=Text(
        "Ju längre steget är, desto fler antaganden ryms i det. Den som ska följa upp behöver se vad som måste hända på vägen.",
        "The longer the step, the more assumptions it holds. Those who follow up need to see what has to happen on the way.",
    ),
    way_out=Text(
        "Skriv in det som kommer emellan: vad som blir levererat, eller vad någon börjar göra annorlunda.",
        "Write in what comes between: what is delivered, or what someone begins to do differently.",
    ),
    source=Text(
        "Festa; praktik i effektkedjor: det som fattas är oftast att någon börjar göra annorlunda",
        "Festa; practice: what is missing is mostly that someone begins to act differently",
    ),
    bad=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          leder till: trygga
                      ^^^^^^
        effekt trygga: Tryggare hemma
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: färre
                      ^^^^^
        effekt färre: Färre återinläggningar
          sikt: lång
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Tryggare hemma
          sikt: kort
        """,
    ),
)


def check(link: Link, context: Context) -> Iterator[Finding]:
    """Ask what happens between, where an activity goes straight to an effect or an output to a distant one."""
    if link.kind not in FORWARD:
        return
    source, target = context.model.by_id[link.source], context.model.by_id[link.target]
    is_distant = isinstance(target, Goal) or (isinstance(target, Effect) and target.time_frame == "long")
    leaps = {
        "input": isinstance(target, Effect | Goal),
        "activity": isinstance(target, Effect | Goal),
        "output": is_distant,
    }
    if leaps.get(source.kind, False):
        yield Finding(context.origins.link(link), context.linked(link))
