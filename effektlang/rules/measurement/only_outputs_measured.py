"""A plan that measures what is delivered, and nothing that changes."""

from collections.abc import Iterator

from effektlang.model.chain import Change, Effect, Output
from effektlang.model.plan import Plan
from effektlang.rules.rule import WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M011",
    name=Text("bara-prestationer-mäts", "only-outputs-measured"),
    severities=WARNING,
    message=Text(
        "Hur vet ni att det blir bättre för någon? Planen mäter det ni levererar, men ingen effekt.",
        "How do you know that things get better for anyone? The plan measures what you deliver, but no effect.",
    ),
    why=Text(
        "Det som mäts är det som blir gjort. Mäts bara det ni levererar blir det viktigt att leverera mer, även om ingen får det bättre.",
        "What is measured is what gets done. If only what you deliver is measured, it becomes important to deliver more, even if no one is better off.",
    ),
    way_out=Text(
        "Skriv `mäts med` under den effekt som ni mest behöver veta något om. Går den inte att mäta: skriv `mäts inte` och hur ni följer den i stället.",
        "Write `measured by` under the effect that you most need to know about. If it cannot be measured: write `not measured` and how you follow it instead.",
    ),
    source=Text(
        "RISE och Sveriges Kommuner och Regioner om ”management by Excel”",
        "RISE and the Swedish Association of Local Authorities and Regions on “management by Excel”",
    ),
    answered_by=("effect", "unintended_effect", "goal"),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        prestation besökta: Patienter som fått hembesök
          mäts med: antal-besök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
        indikator antal-besök: Antal hembesök
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        prestation besökta: Patienter som fått hembesök
          mäts med: antal-besök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator antal-besök: Antal hembesök
        indikator trygghet: Andel trygga
        """,
        """
        plan: Trygg hemgång
        prestation besökta: Patienter som fått hembesök
          mäts med: antal-besök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts inte: Vi frågar tio patienter i samtal varje år
        indikator antal-besök: Antal hembesök
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask where there are effects, none of them is measured, and for some it is not said why."""
    model = context.model
    is_measured = any(change.measured_by for change in model.of(Change))
    is_unsaid = any(effect.not_measured is None for effect in model.of(Effect))
    if is_unsaid and not is_measured and any(output.measured_by for output in model.of(Output)):
        yield Finding(context.origins.of_plan())
