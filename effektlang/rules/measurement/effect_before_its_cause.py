"""An effect that is expected before what it comes of."""

from collections.abc import Iterator

from effektlang.model.chain import Activity, Change
from effektlang.model.in_words import period_in_words
from effektlang.model.model import Model
from effektlang.rules.rule import ERROR, Context, Finding, Rule
from effektlang.rules.times import late_causes, late_starts
from effektlang.text import Text

RULE = Rule(
    code="M020",
    name=Text("effekt-före-sin-orsak", "effect-before-its-cause"),
    severities=ERROR,
    message=Text(
        "Hur kan ”{title}” väntas {when}, när ”{cause}” {comes} först {later}?",
        "How can “{title}” be expected by {when}, when “{cause}” {comes} only {later}?",
    ),
    why=Text(
        "En kedja visar vad som kommer före vad. Det som leder till en effekt måste ha hänt innan den märks.",
        "A chain shows what comes before what. What leads to an effect must have happened before it is felt.",
    ),
    way_out=Text(
        "Ändra `väntas` eller `start`, eller ta bort länken om det ena inte leder till det andra.",
        "Change `expected by` or `start`, or remove the link if the one does not lead to the other.",
    ),
    source=Text(
        "CDC (den amerikanska folkhälsomyndigheten) och W.K. Kellogg Foundation om programlogik",
        "The CDC and the W.K. Kellogg Foundation on logic models",
    ),
    bad=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          väntas: 2028
          leder till: färre
        effekt färre: Färre oplanerade återinläggningar
          väntas: 2026
          ^^^^^^
        """,
        """
        aktivitet hembesök: Hembesök
          start: 2027-01
          leder till: besökta
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          väntas: 2026
          ^^^^^^
        """,
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          väntas: 2028
          leder till: söker
        effekt söker: Patienterna söker hjälp tidigare
          leder till: färre
        effekt färre: Färre oplanerade återinläggningar
          väntas: 2026
          ^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Patienterna känner sig tryggare hemma
          väntas: 2026-10
          leder till: färre
        effekt färre: Färre oplanerade återinläggningar
          väntas: 2026
        """,
        """
        aktivitet hembesök: Hembesök
          start: 2026-09
          leder till: trygga
        aktivitet samtal: Samtal per telefon
          start: 2028
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          väntas: 2026
        """,
    ),
)

_BEGINS = Text("börjar", "begins")
_IS_EXPECTED = Text("väntas", "is expected")


def check(_: Model, context: Context) -> Iterator[Finding]:
    """Ask about each effect that an effect or all of the work comes after, once."""
    causes: dict[str, Activity | Change] = {**late_starts(context.graph), **late_causes(context.graph)}
    for id_, cause in causes.items():
        effect = context.model.by_id[id_]
        if isinstance(effect, Change) and effect.from_plan is None and cause.from_plan is None:
            yield _finding(effect, cause, context)


def _finding(effect: Change, cause: Activity | Change, context: Context) -> Finding:
    is_work = isinstance(cause, Activity)
    when, later = effect.expected, cause.start if isinstance(cause, Activity) else cause.expected
    arguments = {
        "title": effect.title,
        "when": period_in_words(when),
        "cause": cause.title,
        "comes": _BEGINS if is_work else _IS_EXPECTED,
        "later": period_in_words(later),
    }
    others = (context.origins.key(cause.id, "start" if is_work else "expected"),)
    return Finding(context.origins.key(effect.id, "expected"), arguments, others)
