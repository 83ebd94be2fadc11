"""An effect that is due when no one follows up any longer."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.in_words import period_in_words
from effektlang.model.learning import FollowUp
from effektlang.model.model import Model
from effektlang.quantities import Period
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.rules.together import together
from effektlang.text import Text

RULE = Rule(
    code="M022",
    name=Text("effekt-efter-sista-uppföljningen", "effect-after-last-follow-up"),
    severities=WARNING,
    message=Text(
        "Vem ser om ”{title}” kommer? Den väntas {when}, men den sista uppföljningen är {last}.",
        "Who will see whether “{title}” comes? It is expected by {when}, but the last follow-up is {last}.",
    ),
    why=Text(
        "De viktigaste effekterna kommer ofta när projektet är slut. Är ingen kvar som följer upp får ni veta vad ni gjorde, men inte vad det ledde till.",
        "The most important effects often come when the project is over. If no one is left to follow up, you learn what you did, but not what it led to.",
    ),
    way_out=Text(
        "Skriv en `uppföljning` med ett `datum` efter {when}, och vem som är `ansvarig` då.",
        "Write a `follow-up` with a `date` after {when}, and who is `responsible` then.",
    ),
    source=Text(
        "Ekonomistyrningsverket om att hämta hem nyttan (effekthemtagning)",
        "The Swedish National Financial Management Authority on benefits realisation",
    ),
    bad=(
        """
        effekt färre: Färre oplanerade återinläggningar
          väntas: 2028
          ^^^^^^
        uppföljning år-1: Uppföljning av det första året
          datum: 2026-03-20
        """,
    ),
    good=(
        """
        effekt färre: Färre oplanerade återinläggningar
          väntas: 2028
        uppföljning slut: Slutlig uppföljning
          datum: 2029-03-23
        """,
        """
        effekt färre: Färre oplanerade återinläggningar
          väntas: 2028
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each effect due after the last follow-up that covers it; one without a date may come at any time."""
    last = _last_by_covered(model)
    findings: dict[str, list[Finding]] = {}
    for effect in model.of(Effect):
        known = [last[id_] for id_ in (None, effect.id, *effect.measured_by) if id_ in last]
        if effect.expected and known and None not in known:
            end = max((period for period in known if period), key=lambda period: period.order)
            if effect.expected.is_after(end):
                times = {"when": period_in_words(effect.expected), "last": period_in_words(end)}
                place = context.origins.key(effect.id, "expected")
                findings.setdefault(end.text, []).append(Finding(place, {"title": effect.title, **times}, about=effect))
    for of_one_end in findings.values():
        yield from together(RULE, of_one_end, len(of_one_end))


def _last_by_covered(model: Model) -> dict[str | None, Period | None]:
    """When each thing is followed up for the last time, None for everything; a time of None where that is not said."""
    found: dict[str | None, Period | None] = {}
    for follow_up in model.of(FollowUp):
        when = follow_up.date or follow_up.period
        for id_ in follow_up.covers or (None,):
            before = found.get(id_, when)
            found[id_] = max(when, before, key=lambda period: period.order) if when and before else None
    return found
