"""A short-term effect that is expected after a long-term one."""

from collections.abc import Iterator

from effektlang.model.chain import Change, Effect
from effektlang.model.graph import Graph
from effektlang.model.in_words import period_in_words
from effektlang.model.model import Model
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.rules.times import late_causes, term
from effektlang.text import Text
from effektlang.words.choices import TIME_FRAME

RULE = Rule(
    code="M021",
    name=Text("kort-sikt-efter-lång", "short-term-after-long"),
    severities=ERROR,
    message=Text(
        "Vilken kommer först? ”{title}” är på {short} sikt men väntas {when}. ”{other}” är på {long} sikt men väntas redan {earlier}.",
        "Which comes first? “{title}” is {short}-term but expected by {when}. “{other}” is {long}-term but expected by {earlier}.",
    ),
    why=Text(
        "Sikten talar om i vilken ordning effekterna kommer. Säger tiderna något annat vet ingen när det är dags att fråga.",
        "The time frame tells in which order the effects come. If the times say otherwise, no one knows when to ask.",
    ),
    way_out=Text(
        "Ändra `sikt` eller `väntas`. Börjar de vid olika tid: ta bort `sikt`, så räcker `väntas`.",
        "Change `time frame` or `expected by`. If they begin at different times: remove `time frame`; `expected by` is enough.",
    ),
    source=Text(
        "CDC (den amerikanska folkhälsomyndigheten) och W.K. Kellogg Foundation om programlogik",
        "The CDC and the W.K. Kellogg Foundation on logic models",
    ),
    bad=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga, sover
        effekt trygga: Patienterna känner sig tryggare hemma
          sikt: kort
          väntas: 2029
          ^^^^^^
        effekt sover: Patienterna sover bättre
          sikt: medellång
          väntas: 2027
        """,
    ),
    good=(
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga, sover
        effekt trygga: Patienterna känner sig tryggare hemma
          sikt: kort
          väntas: 2027-12
        effekt sover: Patienterna sover bättre
          sikt: medellång
          väntas: 2027
        """,
        """
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          sikt: kort
          väntas: 2029
        prestation utbildade: Chefer som gått kursen
          leder till: stannar
        effekt stannar: Färre i personalen slutar
          sikt: lång
          väntas: 2028
        """,
    ),
)

_TERM_WORDS = {choice.name: Text(choice.sv, choice.en) for choice in TIME_FRAME}
_IN_A_STRAND = ("activity", "output", "effect", "unintended_effect")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about effects of one strand; where one leads to the other and the times are wrong, another rule asks."""
    timed = [one for one in model.of(Effect) if one.expected and one.time_frame]
    if not any(_turned_round(timed)):
        return
    late = late_causes(context.graph)
    asked = late.keys() | {cause.id for cause in late.values()}
    strands = _strands(context.graph)
    by_strand: dict[int, list[Effect]] = {}
    for effect in timed:
        by_strand.setdefault(strands[effect.id], []).append(effect)
    for effects in by_strand.values():
        for effect, longer in _turned_round(effects):
            if not {effect.id, longer.id} <= asked:
                yield _finding(effect, longer, context)


def _turned_round(effects: list[Effect]) -> Iterator[tuple[Effect, Effect]]:
    """Each effect that is expected after one of a longer term, with the first such."""
    first: dict[int, Effect] = {}
    for effect in sorted(effects, key=_last_day):
        first.setdefault(term(effect), effect)
    for effect in effects:
        longer = [one for of_term, one in first.items() if of_term > term(effect)]
        earlier = min(longer, key=_last_day, default=None)
        if earlier and effect.expected and earlier.expected and effect.expected.is_after(earlier.expected):
            yield effect, earlier


def _last_day(effect: Change) -> tuple[object, ...]:
    return effect.expected.order if effect.expected else ()


def _finding(effect: Effect, longer: Effect, context: Context) -> Finding:
    arguments = {
        "title": effect.title,
        "short": _TERM_WORDS[effect.time_frame or ""],
        "when": period_in_words(effect.expected),
        "other": longer.title,
        "long": _TERM_WORDS[longer.time_frame or ""],
        "earlier": period_in_words(longer.expected),
    }
    others = (context.origins.key(longer.id, "expected"),)
    return Finding(context.origins.key(effect.id, "expected"), arguments, others, about=effect)


def _strands(graph: Graph) -> dict[str, int]:
    """A number for each step, the same for all that hang together without the inputs and the goals."""
    steps = {element.id for element in graph.model.elements if element.kind in _IN_A_STRAND}
    found: dict[str, int] = {}
    for number, start in enumerate(steps):
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if here in found or here not in steps:
                continue
            found[here] = number
            waiting += [link.target for link in graph.consequences(here)]
            waiting += [link.source for link in graph.causes(here)]
    return found
